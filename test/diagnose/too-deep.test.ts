import { afterEach, describe, expect, it, vi } from 'vitest';
import * as parser from 'jsonc-parser';
import { jsonProblem } from '../../src/diagnose/lint/body/json-problem';
import { placesOf } from '../../src/diagnose/places';
import type { Slot } from '../../src/fix/body/plan';
import { rewriteBody } from '../../src/fix/body/rewrite';
import { exchangeOf } from './lint/request';

vi.mock('jsonc-parser', { spy: true });

const UNTOUCHED: Slot = { fate: 'keep', value: null, name: null, inner: new Map() };

/** What Firefox throws where other browsers throw a RangeError. */
class InternalError extends Error {
  override readonly name = 'InternalError';
}

const LOCATION = { part: 'body', pointer: '/a/b', note: '' } as const;

it('a body of a hundred thousand objects within each other has its places', () => {
  const body = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
  expect(placesOf(exchangeOf({ body }), [LOCATION])).toHaveLength(1);
});

describe.each([['other browsers', RangeError], ['Firefox', InternalError]] as const)('a body that is too deep for the stack of %s', (_browser, TooDeep) => {
  afterEach(() => vi.restoreAllMocks());

  it('has its places at its beginning, no problem that could be told, and stays as it is', () => {
    const fail = (): never => { throw new TooDeep('too much recursion'); };
    vi.mocked(parser.parseTree).mockImplementation(fail);
    vi.mocked(parser.parse).mockImplementation(fail);
    expect(placesOf(exchangeOf({ body: '{"a":{"b":1}}' }), [LOCATION])).toEqual([{ pointer: '/a/b', line: 1, column: 1, start: 0, end: 0 }]);
    expect(jsonProblem('{"a":')).toBeNull();
    expect(rewriteBody('{"a":1}', UNTOUCHED)).toBeNull();
  });

  it('is no excuse for another error', () => {
    vi.mocked(parser.parseTree).mockImplementation(() => { throw new TypeError('a fault of ours'); });
    expect(() => placesOf(exchangeOf({ body: '{}' }), [LOCATION])).toThrow('a fault of ours');
  });
});
