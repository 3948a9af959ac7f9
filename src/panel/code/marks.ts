import type { Diagnosis } from '../../model/diagnosis';
import type { Place } from '../../session/host';

/** A part of a body that a judgement is about. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly note: string;
  /** The cause, or something that would be refused next. */
  readonly isCause: boolean;
}

/** The marks of a body, the cause first. A place that is a member's value is marked with its key. */
export function marksOf(diagnoses: readonly Diagnosis[], places: readonly Place[], text: string): Mark[] {
  const byPointer = new Map(places.map((place) => [place.pointer, place]));
  const seen = new Set<string>();
  return diagnoses.flatMap((diagnosis, at) =>
    diagnosis.locations.flatMap((location) => {
      const place = location.part === 'body' ? byPointer.get(location.pointer) : undefined;
      if (!place || seen.has(place.pointer)) return [];
      seen.add(place.pointer);
      return [{ start: startWithKey(place.start, text), end: place.end, note: location.note, isCause: at === 0 }];
    }),
  );
}

/** Where the key begins whose value begins at a place; the place itself where it has none. */
function startWithKey(place: number, text: string): number {
  let at = lastSolid(text, place);
  if (text[at] !== ':') return place;
  at = lastSolid(text, at);
  if (text[at] !== '"') return place;
  do at = text.lastIndexOf('"', at - 1);
  while (at > 0 && isEscaped(text, at));
  return at < 0 ? place : at;
}

/** The last place before another that is not blank. */
function lastSolid(text: string, place: number): number {
  let at = place - 1;
  while (at >= 0 && /\s/.test(text.charAt(at))) at -= 1;
  return at;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}
