import { describe, expect, it } from 'vitest';
import { faultOf, filterOf } from '../../src/session/filter/filter';
import { suggestionsAt } from '../../src/session/filter/suggest';
import { termsOf } from '../../src/session/filter/term';
import type { RequestRow } from '../../src/session/row';
import { rowOf } from '../../src/session/row-of';
import { diagnosisOf, exchangeOf, failedExchangeOf } from './exchanges';

const refused = rowOf(failedExchangeOf('refused'), [diagnosisOf()]);
const models = rowOf(exchangeOf('models', { request: { method: 'GET', path: '/v1/models', model: null } }), []);
const streamed = rowOf(exchangeOf('streamed', { request: { model: 'grok-4.3' }, response: { stream: { transport: 'sse', events: [], end: 'complete' } } }), []);
const lost = rowOf(exchangeOf('lost', { request: { host: 'eu-west-1.api.x.ai' }, response: { status: 0 } }), [diagnosisOf({ id: 'connection-failed', title: 'Check the connection' })]);
const rows: readonly RequestRow[] = [refused, models, streamed, lost];
const context = { retries: new Set(['lost']) };

/** The ids of the rows that a query leaves. */
function left(query: string): string[] {
  const filter = filterOf(query);
  return rows.filter((row) => filter === null || filter(row, context)).map(({ id }) => id);
}

describe('a filter', () => {
  it.each([
    ['', ['refused', 'models', 'streamed', 'lost']],
    ['   ', ['refused', 'models', 'streamed', 'lost']],
    ['models', ['models']],
    ['POST 400', ['refused']],
    ['PRESENCE_penalty', ['refused']],
    ['unsupported-parameter', ['refused']],
    ['-post', ['models']],
    ['"the connection"', ['lost']],
    ['status:4xx', ['refused']],
    ['status:200', ['models', 'streamed']],
    ['status:400,failed', ['refused', 'lost']],
    ['status:failed', ['lost']],
    ['-status:2xx', ['refused', 'lost']],
    ['model:grok-4.6', ['refused', 'lost']],
    ['model:grok-4', []],
    ['model:grok-4*', ['refused', 'streamed', 'lost']],
    ['model:*.3', ['streamed']],
    ['path:/models', ['models']],
    ['-path:/models', ['refused', 'streamed', 'lost']],
    ['path:chat*ions', ['refused', 'streamed', 'lost']],
    ['host:eu', ['lost']],
    ['method:get', ['models']],
    ['error:parameter', ['refused']],
    ['error:"unsupported param"', ['refused']],
    ['error:connection', ['lost']],
    ['is:error', ['refused', 'lost']],
    ['is:stream', ['streamed']],
    ['is:retry', ['lost']],
    ['/v1\\/(models|files)$/', []],
    ['path:/models$/', ['models']],
    ['/presence_(penalty|bonus)/', ['refused']],
    ['-/post/', ['models']],
    ['status:4xx is:stream', []],
    ['model:', ['refused', 'models', 'streamed', 'lost']],
    ['-', ['refused', 'models', 'streamed', 'lost']],
    ['http://', []],
  ])('%s', (query, ids) => {
    expect(left(query)).toEqual(ids);
  });

  it('matches nothing where a value means nothing, and says so', () => {
    expect(left('status:abc')).toEqual([]);
    expect(left('/[/')).toEqual([]);
    expect(termsOf('status:abc /[/ is:funny model:none').map(faultOf)).toEqual(['unknown-value', 'invalid-pattern', 'unknown-value', null]);
  });

  it('takes a query apart with its places', () => {
    expect(termsOf('a -model:"x y" /b c/')).toMatchObject([
      { key: null, value: 'a', start: 0, end: 1 },
      { key: 'model', value: 'x y', isNegated: true, start: 2, valueStart: 10, end: 14 },
      { key: null, value: 'b c', isPattern: true, start: 15, end: 20 },
    ]);
  });

  it('reads a slash without its partner as a path', () => {
    expect(termsOf('/v1/models')).toMatchObject([{ value: '/v1/models', isPattern: false }]);
    expect(termsOf('"open')).toMatchObject([{ value: 'open' }]);
  });

  it('matches many stars in linear time', () => {
    const path = `/${'a'.repeat(20_000)}`;
    const row = rowOf(exchangeOf('long', { request: { path } }), []);
    const before = performance.now();
    expect(filterOf(`path:${'*a'.repeat(40)}*b`)?.(row, context)).toBe(false);
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});

describe('the suggestions of a filter', () => {
  const texts = (query: string, caret = query.length): string[] => suggestionsAt(query, caret, rows, context).map(({ text }) => text);

  it('are the keys that begin like the word', () => {
    expect(texts('m')).toEqual(['model:', 'method:']);
    expect(texts('')).toContain('status:');
    expect(texts('-mo')).toEqual(['-model:']);
  });

  it('are the values that rows have, the commonest first, with their numbers', () => {
    expect(suggestionsAt('model:', 6, rows, context).map(({ text, count }) => [text, count])).toEqual([['model:grok-4.6', 2], ['model:grok-4.3', 1]]);
    expect(texts('is:')).toContain('is:stream');
  });

  it.each(['/v1/models/', '"quoted', 'two words', 'a "word" more', '/v1/(/'])('mean themselves once they are taken: %s', (path) => {
    const odd = rowOf(exchangeOf('odd', { request: { path } }), []);
    const [value] = suggestionsAt('path:', 5, [odd], context);
    const test = filterOf(value?.query ?? '');
    expect(test?.(odd, context)).toBe(true);
    expect(test?.({ ...odd, path: '/v1/chat/completions' }, context)).toBe(false);
  });

  it('take the place of the term at the caret only', () => {
    const [first] = suggestionsAt('status:4xx mo path:/v1', 13, rows, context);
    expect(first).toMatchObject({ query: 'status:4xx model:path:/v1', caret: 17 });
    const [value] = suggestionsAt('model:grok-4.3 is:error', 14, rows, context);
    expect(value).toBeUndefined();
    expect(suggestionsAt('model:4.3 is:error', 9, rows, context)[0]).toMatchObject({ query: 'model:grok-4.3 is:error', caret: 15 });
  });
});
