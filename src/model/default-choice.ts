import type { Choice } from './edit';

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
