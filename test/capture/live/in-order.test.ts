import { describe, expect, it, vi } from 'vitest';
import { createInOrder } from '../../../src/capture/live/in-order';

function later<T>(value: T, ms: number): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), ms));
}

describe('createInOrder', () => {
  it('hands values out in the order in which they were announced, whichever arrives first', async () => {
    const taken: string[] = [];
    const line = createInOrder(() => undefined);
    line.push(later('slow', 30), (value) => taken.push(value));
    line.push(later('fast', 1), (value) => taken.push(value));
    line.push(Promise.resolve('instant'), (value) => taken.push(value));
    await vi.waitFor(() => expect(taken).toEqual(['slow', 'fast', 'instant']));
  });

  it('tells whether a value is waited for, also one that fails', async () => {
    const line = createInOrder(() => undefined);
    expect(line.isWaiting()).toBe(false);
    const seen: boolean[] = [];
    line.push(Promise.reject(new Error('no value')), () => undefined);
    line.push(later('last', 10), () => seen.push(line.isWaiting()));
    expect(line.isWaiting()).toBe(true);
    await vi.waitFor(() => expect(seen).toEqual([false]));
    expect(line.isWaiting()).toBe(false);
  });

  it('leaves out what fails, tells of it, and goes on', async () => {
    const taken: string[] = [];
    const errors: unknown[] = [];
    const line = createInOrder((error) => errors.push(error));
    line.push(Promise.reject(new Error('no value')), () => taken.push('never'));
    line.push(Promise.resolve(1), () => { throw new Error('bad take'); });
    line.push(Promise.resolve('next'), (value) => taken.push(value));
    await vi.waitFor(() => expect(taken).toEqual(['next']));
    expect(errors).toEqual([new Error('no value'), new Error('bad take')]);
  });
});
