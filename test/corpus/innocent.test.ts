import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exchangeFromHar } from '../../src/capture/har/entry';
import { exchangeFromText } from '../../src/capture/text/exchange';
import { diagnose } from '../../src/diagnose/diagnose';
import type { Exchange } from '../../src/model/exchange';

interface Innocent {
  readonly id: string;
  readonly kind: 'har' | 'text';
  readonly status: number | null;
  readonly contentType: string | null;
  readonly body: string;
  readonly why: string;
  /** 'POST' to chat completions unless told otherwise. */
  readonly method?: string;
  readonly endpoint?: string;
}

const innocents = readFileSync('test/corpus/innocent.jsonl', 'utf8').trim().split('\n').map((line): Innocent => JSON.parse(line));

function exchangeOf({ kind, status, contentType, body, id, method = 'POST', endpoint = '/v1/chat/completions' }: Innocent): Exchange {
  if (kind === 'text') return exchangeFromText(body, id);
  const entry = {
    request: { method, url: `https://api.x.ai${endpoint}`, headers: [{ name: 'authorization', value: `Bearer xai-${'a1'.repeat(40)}` }, { name: 'content-type', value: 'application/json' }], postData: { text: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]}' } },
    response: { status: status ?? 200, headers: [{ name: 'content-type', value: contentType ?? 'application/json' }], content: { text: body, mimeType: contentType ?? 'application/json' } },
  };
  const exchange = exchangeFromHar(entry, null, { id, source: 'har' });
  if (!exchange) throw new Error(`${id} is no request`);
  return exchange;
}

describe('what is no error is not flagged', () => {
  it.each(innocents.map((innocent) => [innocent.why, innocent.id, innocent] as const))('%s (%s)', (_why, _id, innocent) => {
    expect(diagnose(exchangeOf(innocent)).filter(({ severity }) => severity === 'error').map(({ id }) => id)).toEqual([]);
  });
});
