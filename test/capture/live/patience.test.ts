import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPatience } from '../../../src/capture/live/patience';

const after = <T>(value: T, ms: number): Promise<T> => new Promise((resolve) => setTimeout(() => { resolve(value); }, ms));
const never = new Promise<string>(() => undefined);

describe('patience', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('gives what comes in time, and null for what fails', async () => {
    const within = createPatience({ still: 1000, inTurn: 4000 });
    const given = Promise.all([within(after('a', 999)), within(Promise.reject(new Error('gone')))]);
    await vi.advanceTimersByTimeAsync(999);
    expect(await given).toEqual(['a', null]);
  });

  it('waits for each as long while nothing is answered, whenever it began', async () => {
    const within = createPatience({ still: 1000, inTurn: 4000 });
    const told: string[] = [];
    const wait = (name: string, promise: Promise<string>): void => { void within(promise).then((value) => told.push(`${name} ${value}`)); };
    wait('one', never);
    await vi.advanceTimersByTimeAsync(400);
    wait('two', never);
    await vi.advanceTimersByTimeAsync(599);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual(['one null']);
    await vi.advanceTimersByTimeAsync(399);
    expect(told).toEqual(['one null']);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual(['one null', 'two null']);
  });

  it('gives none up that comes in its turn, however late', async () => {
    const within = createPatience({ still: 1000, inTurn: 4000 });
    const given = Promise.all(Array.from({ length: 39 }, (_, turn) => within(after(turn, (turn + 1) * 100))));
    await vi.advanceTimersByTimeAsync(3900);
    expect(await given).toEqual(Array.from({ length: 39 }, (_, turn) => turn));
  });

  it('gives one up that others overtook as if nothing were answered', async () => {
    const within = createPatience({ still: 1000, inTurn: 4000 });
    const told: string[] = [];
    void within(after('first', 100)).then((value) => told.push(`${value}`));
    void within(never).then((value) => told.push(`stuck ${value}`));
    for (let turn = 2; turn < 20; turn += 1) void within(after(turn, turn * 100));
    await vi.advanceTimersByTimeAsync(999);
    expect(told).toEqual(['first']);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual(['first', 'stuck null']);
  });

  it('gives one up at once that was overtaken after its time', async () => {
    const within = createPatience({ still: 1000, inTurn: 4000 });
    const told: unknown[] = [];
    void within(after('first', 900));
    void within(never).then((value) => told.push(value));
    void within(after('third', 1500));
    await vi.advanceTimersByTimeAsync(1499);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(2);
    expect(told).toEqual([null]);
  });

  it('does not wait for ever for one whose turn does not come', async () => {
    const within = createPatience({ still: 1000, inTurn: 4000 });
    const told: unknown[] = [];
    for (let turn = 1; turn < 100; turn += 1) void within(after(turn, turn * 100));
    void within(never).then((value) => told.push(value));
    await vi.advanceTimersByTimeAsync(3999);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual([null]);
  });

  it('begins anew after a time in which nothing was waited for', async () => {
    const within = createPatience({ still: 1000, inTurn: 4000 });
    await within(Promise.resolve('a'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(vi.getTimerCount()).toBe(0);
    const given = within(never);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await given).toBeNull();
  });

  it('has one timer for all', async () => {
    const within = createPatience({ still: 1000, inTurn: 4000 });
    for (let count = 0; count < 100; count += 1) void within(count % 2 === 0 ? never : Promise.resolve('a'));
    await vi.advanceTimersByTimeAsync(10);
    expect(vi.getTimerCount()).toBe(1);
  });
});
