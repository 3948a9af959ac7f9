import { withoutTexts } from '../../fix/formats/offending';
import { bodyText, type Body } from '../../model/exchange';
import { parseJson, type Json } from '../../model/json';
import type { Recorded } from '../../session/session';
import { usageOf } from '../../session/usage';

/** Writes what was found as JSON, a request in each part. Message texts are left out unless they are asked for. */
export function jsonParts(recorded: readonly Recorded[], includeTexts: boolean): string[] {
  const items = recorded.map((one, at) => `${at === 0 ? '' : ','}\n${JSON.stringify(itemOf(one, includeTexts))}`);
  return ['{"requests":[', ...items, '\n]}\n'];
}

function itemOf({ exchange, diagnoses }: Recorded, includeTexts: boolean): object {
  const { request, response } = exchange;
  const hasFailed = diagnoses[0]?.severity === 'error';
  return {
    startedAt: exchange.startedAt === 0 ? null : new Date(exchange.startedAt).toISOString(),
    durationMs: exchange.durationMs,
    method: request.method,
    url: request.url,
    status: response.status,
    model: request.model,
    usage: usageOf(exchange),
    request: bodyOf(request.body, includeTexts),
    // What an error says is what the file is about.
    response: bodyOf(response.body, includeTexts || hasFailed),
    findings: diagnoses.map(({ id, severity, confidence, title, cause, steps, retry, docs }) => ({
      id, severity, confidence, title, cause, steps, retry, docs: docs.map(({ url }) => url),
    })),
  };
}

function bodyOf(body: Body, includeTexts: boolean): Json {
  const text = bodyText(body);
  if (text === null) return null;
  const json = parseJson(text);
  if (json === undefined) return includeTexts ? text : `… (${text.length.toLocaleString('en')} characters)`;
  return includeTexts ? json : withoutTexts(json);
}
