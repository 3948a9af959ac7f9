import { describe, expect, it } from 'vitest';
import { usageOf } from '../../src/session/usage';
import { exchangeOf } from './exchanges';

function answered(text: string) {
  return exchangeOf('a', { response: { body: { kind: 'text', text, mimeType: 'application/json', size: text.length, isCut: false } } });
}

function streamed(...data: readonly string[]) {
  const events = data.map((line) => ({ atMs: null, name: 'message', data: line, direction: 'received' as const }));
  return exchangeOf('a', { response: { body: { kind: 'none' }, stream: { transport: 'sse', events, end: 'complete' } } });
}

describe('what an answer used', () => {
  it('is read from a chat completion', () => {
    const usage = { prompt_tokens: 31, completion_tokens: 9, total_tokens: 40, prompt_tokens_details: { cached_tokens: 3 }, cost_in_usd_ticks: 125_000_000 };
    expect(usageOf(answered(JSON.stringify({ choices: [], usage }, null, 2)))).toEqual({ promptTokens: 31, completionTokens: 9, totalTokens: 40, cost: 0.0125 });
  });

  it('is read from a response, which names it otherwise', () => {
    expect(usageOf(answered('{"usage":{"input_tokens":5,"output_tokens":7,"total_tokens":12}}'))).toMatchObject({ promptTokens: 5, completionTokens: 7, cost: null });
  });

  it('is read from the last event of a stream that holds it', () => {
    expect(usageOf(streamed('{"usage":null}', '{"usage":{"total_tokens":2}}', '[DONE]'))?.totalTokens).toBe(2);
    expect(usageOf(streamed('{"type":"response.completed","response":{"usage":{"input_tokens":1}}}'))?.promptTokens).toBe(1);
  });

  it('is not taken from words in the answer', () => {
    expect(usageOf(answered(JSON.stringify({ content: 'Send {"usage":{"total_tokens":99}}' })))).toBeNull();
    expect(usageOf(answered(JSON.stringify({ usage: { total_tokens: 4 }, content: '"usage":{"total_tokens":99}' })))?.totalTokens).toBe(4);
  });

  it('is looked for in a few places, not in a hundred thousand', () => {
    const start = performance.now();
    expect(usageOf(answered('"usage":{'.repeat(110_000)))).toBeNull();
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it.each(['', '{}', '{"usage":null}', '{"usage":{}}', '{"usage":"a lot"}', '{"usage":{"total_tokens":-1}}', '{"usage":{"total_tokens":', '"usage"'])('is not known from %j', (text) => {
    expect(usageOf(answered(text))).toBeNull();
  });
});
