import type { CorrectedRequest } from '../model/corrected-request';
import type { Diagnosis } from '../model/diagnosis';
import type { Choice, Edit } from '../model/edit';
import type { Exchange } from '../model/exchange';
import { applyEdits } from './apply';
import { keptHeaders } from './headers';

/** Words by which a catalogue entry marks the choice that may be taken without asking. */
const SURE = /\b(?:closest|recommended)\b/i;

/**
 * The choice that is taken when the developer has not chosen: the only one there is, or the first where its label
 * calls it the closest or recommended one. Otherwise null: a guess among equals is no correction.
 */
export function defaultChoice(choices: readonly Choice[]): number | null {
  const [first] = choices;
  return first && (choices.length === 1 || SURE.test(first.label)) ? 0 : null;
}

function editsOf(diagnosis: Diagnosis, choice: number | null): readonly Edit[] {
  const chosen = choice ?? defaultChoice(diagnosis.choices);
  return [...diagnosis.edits, ...(chosen === null ? [] : (diagnosis.choices[chosen]?.edits ?? []))];
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
 * Gives null where no diagnosis has an edit, where nothing sendable comes out, and where nothing would change.
 */
export function correct(exchange: Exchange, diagnoses: readonly Diagnosis[], choice?: number): CorrectedRequest | null {
  const edits = diagnoses.flatMap((diagnosis, index) => editsOf(diagnosis, index === 0 ? (choice ?? null) : null));
  if (edits.length === 0) return null;
  const request = applyEdits(exchange, edits);
  if (!request) return null;
  const changesKey = edits.some((edit) => edit.kind === 'use-key' || edit.kind === 'set-header' || edit.kind === 'remove-header');
  return !changesKey && isUnchanged(request, exchange) ? null : request;
}
