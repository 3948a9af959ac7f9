import { defaultChoice } from '../model/default-choice';
import type { Diagnosis } from '../model/diagnosis';
import type { Body, Exchange } from '../model/exchange';
import { pollOf } from './poll';
import type { RequestRow, RowProblem } from './row';
import { usageOf } from './usage';

/** Makes the line of the list from an exchange and what was found in it (the main diagnosis first). */
export function rowOf(exchange: Exchange, diagnoses: readonly Diagnosis[]): RequestRow {
  const { request, response } = exchange;
  const main = diagnoses[0] ?? null;
  const poll = pollOf(exchange);
  return {
    kind: 'request',
    id: exchange.id,
    startedAt: exchange.startedAt,
    durationMs: exchange.durationMs,
    method: request.method,
    host: request.host,
    path: request.path,
    status: response.status,
    model: request.model,
    isStream: response.stream !== null,
    size: sizeOf(response.body),
    usage: usageOf(exchange),
    isFailed: main?.severity === 'error',
    problem: main && problemOf(main),
    ...(poll && { poll }),
  };
}

function problemOf(diagnosis: Diagnosis): RowProblem {
  const { id, severity, confidence, title, cause, steps, retry } = diagnosis;
  return { id, severity, confidence, title, cause, firstStep: steps[0] ?? '', retry, copies: copiesOf(diagnosis) };
}

function copiesOf(diagnosis: Diagnosis): RowProblem['copies'] {
  if (diagnosis.choices.length > 0 && defaultChoice(diagnosis.choices) === null) return 'choice';
  if (diagnosis.edits.length > 0 || diagnosis.choices.length > 0) return 'fix';
  return diagnosis.severity === 'info' || diagnosis.steps.length === 0 ? null : 'steps';
}

function sizeOf(body: Body): number | null {
  return body.kind === 'none' ? 0 : body.size;
}
