import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/findings';
import type { Json } from '../../src/model/json';
import { refused } from './case';
import { CORRECT, type CorrectRequest } from './cases/correct';
import { harOf } from './har';

interface Answer {
  readonly status: number;
  readonly answer: Json;
  readonly id: string;
}

/** Answers that say nothing against the request. */
const INNOCENT: readonly Answer[] = [
  { status: 429, id: 'rate-limit-requests', answer: { code: 'resource-exhausted', error: "Too many requests for team 3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07 and model grok-4.7. Your team's rate limit is — Requests per Minute (actual/limit): 61/60." } },
  { status: 500, id: 'server-error', answer: { code: 'Internal error', error: 'Internal server error' } },
  { status: 503, id: 'model-overloaded', answer: { code: 'The service is currently unavailable', error: 'Service temporarily unavailable. The model is at capacity and currently cannot serve this request. Please try again later.' } },
  { status: 403, id: 'credits-exhausted', answer: { code: 'permission-denied', error: 'Your team 3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07 has either used all available credits or reached its monthly spending limit.' } },
  { status: 400, id: 'http-400', answer: refused('The flux capacitor is not aligned.') },
  { status: 418, id: 'http-error', answer: { error: 'I am a teapot' } },
];

const found = (one: CorrectRequest, status: number, answer: Json, type?: string): ReturnType<typeof explain>['findings'] =>
  explain('one.har', harOf({ ...one, status, answer, ...(type !== undefined && { type }), expected: { id: [], says: [] } }), []).findings;

describe.each(CORRECT)('a request with nothing wrong: $name', (one) => {
  const advice = new Set(one.advice);

  it('gets no advice but a true one when it is answered', () => {
    const told = found(one, 200, { id: '1', object: 'thing' });
    expect(told.filter(({ id }) => !advice.has(id)).map(({ id, cause }) => `${id}: ${cause}`)).toEqual([]);
    expect(told.every(({ severity, fix }) => severity === 'warning' && fix === null)).toBe(true);
  });

  it.each(INNOCENT)('is not blamed for a $status ($id)', ({ status, answer, id }) => {
    const [main, ...rest] = found(one, status, answer);
    expect(main?.id).toBe(id);
    expect(main?.fix).toBeNull();
    expect(rest.filter((other) => !advice.has(other.id)).map((other) => `${other.id}: ${other.cause}`)).toEqual([]);
  });
});
