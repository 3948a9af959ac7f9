import type { CorrectedRequest } from '../model/corrected-request';
import { defaultChoice } from '../model/default-choice';
import type { Diagnosis } from '../model/diagnosis';
import type { Edit } from '../model/edit';
import type { Exchange } from '../model/exchange';
import { applyEdits } from './apply';
import type { Forecast } from './further';
import { newFaults, unsent } from './further';
import { keptHeaders } from './headers';

function editsOf(diagnosis: Diagnosis, choice: number | null): readonly Edit[] {
  const chosen = diagnosis.choices[choice ?? defaultChoice(diagnosis.choices) ?? -1]?.edits ?? [];
  // What the developer chose counts more than what was proposed for the same place.
  return choice === null ? [...diagnosis.edits, ...chosen] : [...chosen, ...diagnosis.edits];
}

function isUnchanged(request: CorrectedRequest, { request: sent }: Exchange): boolean {
  const body = sent.body.kind === 'text' ? sent.body.text : null;
  const lines = (headers: CorrectedRequest['headers']) => headers.map(({ name, value }) => `${name}: ${value}`).join('\n');
  const isSameContent = request.body === body && lines(request.headers) === lines(keptHeaders(sent.headers));
  return isSameContent && request.method === sent.method && request.url === sent.url;
}

/**
 * The request of an exchange with the edits of all its diagnoses applied together; where two overlap, the earlier diagnosis wins.
 * `choice` is the index among the choices of the main (first) diagnosis; without it, see `defaultChoice`.
 * With a `forecast` the result is read again, and what a change brought to light (a moved value, another endpoint) is corrected too.
 * Gives null where no diagnosis has an edit, where of a failed request only advice has one, where nothing sendable comes out, and where nothing would change.
 */
export function correct(exchange: Exchange, diagnoses: readonly Diagnosis[], choice?: number, forecast?: Forecast): CorrectedRequest | null {
  const first = correctOnce(exchange, diagnoses, choice);
  return first && forecast ? correctFurther(exchange, first, forecast) : first;
}

/** A request that failed for another reason is not corrected by leaving out what was without effect. */
function isAdviceAlone(diagnoses: readonly Diagnosis[]): boolean {
  const [main] = diagnoses;
  return main?.severity === 'error' && diagnoses.every(({ topic, edits, choices }) => topic === 'advice' || (edits.length === 0 && choices.length === 0));
}

function correctOnce(exchange: Exchange, diagnoses: readonly Diagnosis[], choice?: number): CorrectedRequest | null {
  const edits = diagnoses.flatMap((diagnosis, index) => editsOf(diagnosis, index === 0 ? (choice ?? null) : null));
  if (edits.length === 0 || isAdviceAlone(diagnoses)) return null;
  const request = applyEdits(exchange, edits);
  if (!request) return null;
  const changesKey = edits.some((edit) => edit.kind === 'use-key' || edit.kind === 'set-header' || edit.kind === 'remove-header');
  return !changesKey && isUnchanged(request, exchange) ? null : request;
}

/** A change may bring to light what stood elsewhere before; two more rounds settle every case that is known. */
const MOST_ROUNDS = 2;

function correctFurther(original: Exchange, first: CorrectedRequest, forecast: Forecast): CorrectedRequest {
  let request = first;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const exchange = unsent(original, request);
    const next = correctOnce(exchange, newFaults(original, exchange, forecast(exchange)));
    if (!next) break;
    request = next;
  }
  return request;
}
