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
  /** As the command line gives it: nobody was asked. */
  readonly corrected: CorrectedRequest | null;
  /** As the panel opens with it: the first choice, where there are several ways. */
  readonly chosen: CorrectedRequest | null;
  /** The command line's request as cURL, and the panel's as fetch. */
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
  const corrected = correct(exchange, diagnoses, undefined, forecast);
  const chosen = correct(exchange, diagnoses, diagnoses[0]?.choices.length ? 0 : undefined, forecast);
  const copied = (request: CorrectedRequest | null, format: 'curl' | 'fetch'): string | null => {
    const snippet = request && render(request, exchange, format);
    return snippet?.ok ? snippet.text : null;
  };
  const texts = [corrected, chosen].flatMap((request) => formatsFor(request).map(({ id }) => render(request, exchange, id, { diagnoses, includeTexts: true })));
  const everything = JSON.stringify([exchange, diagnoses, corrected, chosen, texts]);
  return { got, exchange, diagnoses, corrected, chosen, curl: copied(corrected, 'curl'), fetch: copied(chosen, 'fetch'), everything };
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
