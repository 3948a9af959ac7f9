import { exchangeFromHar } from '../../src/capture/har/entry';
import { diagnose, forecast } from '../../src/diagnose/diagnose';
import { correct, formatsFor, render } from '../../src/fix/index';
import type { CorrectedRequest } from '../../src/model/corrected-request';
import type { Diagnosis } from '../../src/model/diagnosis';
import type { Exchange } from '../../src/model/exchange';
import { overHttp2, type Got } from '../mock-xai/client';
import type { Mock } from '../mock-xai/server';
import { GOOD_KEY } from '../mock-xai/special';
import type { LoopCase } from './case';
import { entryOf } from './har';

/** Ids that stand in the place of `{response}` and `{deferred}`. */
export type Ids = Readonly<Record<'response' | 'deferred', string>>;

/** What became of one case, up to the texts that a developer copies. */
export interface Outcome {
  readonly got: Got;
  readonly exchange: Exchange;
  readonly diagnoses: readonly Diagnosis[];
  readonly corrected: CorrectedRequest | null;
  readonly curl: string | null;
  readonly fetch: string | null;
  /** Everything that leaves the engine, in one text. */
  readonly everything: string;
}

/** Makes what the placeholders stand for. */
export async function makeIds(mock: Mock): Promise<Ids> {
  const made = await overHttp2(mock, { path: '/v1/responses', body: { model: 'grok-4.7', input: 'Hi' } });
  const started = await overHttp2(mock, { path: '/v1/chat/completions', body: { model: 'mock-job-pending', messages: [{ role: 'user', content: 'Hi' }], deferred: true } });
  return { response: /"id":"([\w-]+)"/.exec(made.body)?.[1] ?? '', deferred: /"request_id":"([\w-]+)"/.exec(started.body)?.[1] ?? '' };
}

/** Sends a case to the mock, and takes it through capture, diagnosis and correction. */
export async function follow(mock: Mock, one: LoopCase, ids: Ids): Promise<Outcome> {
  const filled = (text: string): string => text.replace(/\{(response|deferred)\}/g, (_, name: 'response' | 'deferred') => ids[name]);
  const text = one.body === undefined ? null : filled(typeof one.body === 'string' ? one.body : JSON.stringify(one.body, null, 2));
  const all = { 'content-type': 'application/json', 'authorization': `Bearer ${GOOD_KEY}`, ...one.headers };
  const headers = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  const sent = { method: one.method ?? 'POST', path: filled(one.path ?? '/v1/chat/completions'), headers };
  const got = await overHttp2(mock, { ...sent, body: text ?? undefined });
  const { entry, content } = entryOf(sent, text, got);
  const exchange = exchangeFromHar(entry, content, { id: one.name, source: 'live' });
  if (!exchange) throw new Error(`${one.name} was not captured`);
  const diagnoses = diagnose(exchange);
  const corrected = correct(exchange, diagnoses, one.choice, forecast);
  const copied = (format: 'curl' | 'fetch'): string | null => {
    const snippet = corrected ? render(corrected, exchange, format) : null;
    return snippet?.ok ? snippet.text : null;
  };
  const texts = formatsFor(corrected).map(({ id }) => render(corrected, exchange, id, { diagnoses, includeTexts: true }));
  return { got, exchange, diagnoses, corrected, curl: copied('curl'), fetch: copied('fetch'), everything: JSON.stringify([exchange, diagnoses, corrected, texts]) };
}

/** Whether an answer is what the developer wanted: an expected status, and no error hidden in it. */
export function isAnswer(status: number, text: string, expected: number): boolean {
  return status === expected && !/^\s*\{[^{]*"error":\s*["{]/.test(text) && !/"type":\s*"(?:error|response\.failed)"/.test(text);
}

/** Where the first location of a diagnosis is, in the words of the cases. */
export function placeOf({ locations: [first] }: Diagnosis): string {
  if (!first) return '';
  if (first.part === 'body') return first.pointer;
  return first.part === 'header' ? `header ${first.name}` : first.part;
}
