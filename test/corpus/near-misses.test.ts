import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exchangeFromText } from '../../src/capture/text/exchange';
import { diagnose } from '../../src/diagnose/diagnose';
import type { Diagnosis } from '../../src/model/diagnosis';

/** A message of our own that shares its words with an entry and means another one (`ids`: those that would be right), or no error at all. */
interface NearMiss {
  readonly id: string;
  readonly message: string;
  readonly ids: readonly string[];
  readonly why: string;
  readonly status: number | null;
}

const nearMisses = readFileSync('test/corpus/near-misses.jsonl', 'utf8').trim().split('\n').map((line): NearMiss => JSON.parse(line));
const errors = nearMisses.filter(({ ids }) => ids.length > 0);
const innocents = nearMisses.filter(({ ids }) => ids.length === 0);

function tell(text: string): Diagnosis | undefined {
  return diagnose(exchangeFromText(text, 'near-miss'))[0];
}

describe('words that only resemble a known error', () => {
  it.each(errors.map((nearMiss) => [nearMiss.message, nearMiss.why, nearMiss] as const))('“%s” is never told as certain for another id: %s', (_message, _why, { message, ids, status }) => {
    const told = [message, JSON.stringify({ code: 'invalid-argument', error: message }), `HTTP/1.1 ${status ?? 400} Error\n\n${JSON.stringify({ error: message })}`].map(tell);
    const sure = told.flatMap((main) => (main?.confidence === 'exact' ? [main.id] : []));
    expect(sure.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(innocents.map((nearMiss) => [nearMiss.message, nearMiss.why, nearMiss] as const))('“%s” is not told as an error: %s', (_message, _why, { message }) => {
    expect(tell(message)?.id).toBeUndefined();
  });
});

describe('a message in words of its own', () => {
  it.each([
    'The seed value 18446744073709551616 does not fit into 64 bits.',
    'Tool result for call_91x was never requested by the assistant',
  ])('“%s” is told by its status, not by a wording that it resembles a little', (error) => {
    const [main] = diagnose(exchangeFromText(`HTTP/1.1 400 Bad Request\n\n${JSON.stringify({ code: 'invalid-argument', error })}`, 'own'));
    expect(main).toMatchObject({ id: 'http-400', confidence: 'status-only' });
  });
});
