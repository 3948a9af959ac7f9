import { looksLikeHar, readHar } from '../capture/har/log';
import { isWatched } from '../capture/har/watched';
import { exchangeFromText } from '../capture/text/exchange';
import { diagnose, forecast } from '../diagnose/diagnose';
import { createLearner } from '../diagnose/learn';
import { placesOf } from '../diagnose/places';
import { correct, render, type Forecast } from '../fix/index';
import type { CorrectedRequest } from '../model/corrected-request';
import type { Diagnosis } from '../model/diagnosis';
import type { Exchange } from '../model/exchange';
import { maskSecrets } from '../redact/secrets';

/** So much of a text that matches nothing is quoted (characters). */
const LONGEST_SAID = 300;

/** One finding as `--json` prints it. */
export interface Finding {
  readonly file: string;
  /** Index in `log.entries`; null for pasted text. */
  readonly entry: number | null;
  readonly method: string;
  readonly url: string;
  readonly status: number | null;
  readonly id: string;
  readonly severity: string;
  readonly confidence: string;
  readonly title: string;
  readonly cause: string;
  readonly steps: readonly string[];
  readonly retry: { readonly advice: string; readonly afterSeconds: number | null; readonly why: string };
  readonly locations: readonly { readonly pointer: string; readonly line: number; readonly column: number }[];
  readonly evidence: Diagnosis['evidence'];
  /** Ids of what an answer reads most like that nothing recognised; empty elsewhere. */
  readonly nearest: readonly string[];
  readonly docs: readonly string[];
  readonly choices: readonly string[];
  readonly fix: { readonly method: string; readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string | null } | null;
  readonly snippets: Readonly<Record<string, string>>;
}

/** What was found in one input. */
export interface Explained {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** How many requests were looked at. */
  readonly requests: number;
  readonly elsewhere: number;
  readonly isHar: boolean;
  /** The server's words, where they match nothing. */
  readonly said: string | null;
}

/** Explains one input: a HAR file, or any other text as a pasted error. Throws an Error with one sentence for input that cannot be read. */
export function explain(file: string, text: string, hosts: readonly string[]): Explained {
  if (text.trim() === '') throw new Error(`${file} is empty: nothing to explain.`);
  return looksLikeHar(text) ? explainHar(file, text, hosts) : explainText(file, text);
}

function explainHar(file: string, text: string, hosts: readonly string[]): Explained {
  const log = readHar(text, (host, path) => isWatched(host, path, hosts));
  const learner = createLearner();
  const findings = log.exchanges.flatMap(({ index, exchange }) => {
    const knowledge = learner.see(exchange);
    const diagnoses = diagnose(exchange, knowledge);
    if (diagnoses.some(({ id }) => id === 'key-exposed')) learner.toldOfKey(exchange);
    return findingsOf(file, index, exchange, diagnoses, (next) => forecast(next, knowledge));
  });
  return { file, findings, requests: log.exchanges.length, elsewhere: log.elsewhere, isHar: true, said: null };
}

function explainText(file: string, text: string): Explained {
  const exchange = exchangeFromText(text, 'pasted');
  return { file, findings: findingsOf(file, null, exchange, diagnose(exchange), forecast), requests: 1, elsewhere: 0, isHar: false, said: maskSecrets(text.trim()).slice(0, LONGEST_SAID) };
}

function findingsOf(file: string, entry: number | null, exchange: Exchange, diagnoses: readonly Diagnosis[], next: Forecast): Finding[] {
  const failed = diagnoses[0]?.severity === 'error';
  const corrected = failed ? correct(exchange, diagnoses, undefined, next) : null;
  return diagnoses.map((diagnosis, order) => ({
    file,
    entry,
    method: exchange.request.method,
    url: exchange.request.url,
    status: exchange.response.status,
    id: diagnosis.id,
    severity: diagnosis.severity,
    confidence: diagnosis.confidence,
    title: diagnosis.title,
    cause: diagnosis.cause,
    steps: diagnosis.steps,
    retry: diagnosis.retry,
    locations: placesOf(exchange, diagnosis.locations).map(({ pointer, line, column }) => ({ pointer, line, column })),
    evidence: diagnosis.evidence,
    nearest: (diagnosis.nearest ?? []).map(({ id }) => id),
    docs: diagnosis.docs.map((doc) => doc.url),
    choices: diagnosis.choices.map((choice) => choice.label),
    fix: order === 0 ? fixOf(corrected) : null,
    snippets: order === 0 && corrected ? snippetsOf(corrected, exchange) : {},
  }));
}

function fixOf(request: CorrectedRequest | null): Finding['fix'] {
  if (!request) return null;
  const headers = Object.fromEntries(request.headers.map(({ name, value }) => [name, value]));
  return { method: request.method, url: request.url, headers: { ...headers, ...(request.sendsKey ? { authorization: 'Bearer $XAI_API_KEY' } : {}) }, body: request.body };
}

function snippetsOf(request: CorrectedRequest, exchange: Exchange): Record<string, string> {
  const formats = ['curl', 'fetch'] as const;
  return Object.fromEntries(formats.flatMap((format) => {
    const snippet = render(request, exchange, format);
    return snippet.ok ? [[format, snippet.text]] : [];
  }));
}
