import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPatience } from '../../../src/capture/live/patience';

const after = <T>(value: T, ms: number): Promise<T> => new Promise((resolve) => setTimeout(() => { resolve(value); }, ms));
const never = new Promise<string>(() => undefined);

describe('patience', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('gives what comes in time, and null for what fails', async () => {
    const within = createPatience(1000);
    const given = Promise.all([within(after('a', 999)), within(Promise.reject(new Error('gone')))]);
    await vi.advanceTimersByTimeAsync(999);
    expect(await given).toEqual(['a', null]);
  });

  it('waits for each as long, whenever it began', async () => {
    const within = createPatience(1000);
    const told: string[] = [];
    const wait = (name: string, promise: Promise<string>): void => { void within(promise).then((value) => told.push(`${name} ${value}`)); };
    wait('one', never);
    await vi.advanceTimersByTimeAsync(400);
    wait('two', never);
    wait('three', after('came', 700));
    await vi.advanceTimersByTimeAsync(599);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual(['one null']);
    await vi.advanceTimersByTimeAsync(399);
    expect(told).toEqual(['one null', 'three came']);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual(['one null', 'three came', 'two null']);
  });

  it('begins anew after a time in which nothing was waited for', async () => {
    const within = createPatience(1000);
    await within(Promise.resolve('a'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(vi.getTimerCount()).toBe(0);
    const given = within(never);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await given).toBeNull();
  });

  it('has one timer for all', async () => {
    const within = createPatience(1000);
    for (let count = 0; count < 100; count += 1) void within(count % 2 === 0 ? never : Promise.resolve('a'));
    await vi.advanceTimersByTimeAsync(10);
    expect(vi.getTimerCount()).toBe(1);
  });
});
