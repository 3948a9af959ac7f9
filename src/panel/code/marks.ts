import type { Diagnosis } from '../../model/diagnosis';
import type { Place } from '../../session/host';
import type { Token } from './tokens';

/** A part of a body that a judgement is about. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly note: string;
  /** The cause, or something that would be refused next. */
  readonly isCause: boolean;
}

/** The marks of a body, the cause first. A place that is a member's value is marked with its key. */
export function marksOf(diagnoses: readonly Diagnosis[], places: readonly Place[], tokens: readonly Token[]): Mark[] {
  const byPointer = new Map(places.map((place) => [place.pointer, place]));
  const seen = new Set<string>();
  return diagnoses.flatMap((diagnosis, at) =>
    diagnosis.locations.flatMap((location) => {
      const place = location.part === 'body' ? byPointer.get(location.pointer) : undefined;
      if (!place || seen.has(place.pointer)) return [];
      seen.add(place.pointer);
      return [{ start: startWithKey(place.start, tokens), end: place.end, note: location.note, isCause: at === 0 }];
    }),
  );
}

function startWithKey(start: number, tokens: readonly Token[]): number {
  let at = tokens.findIndex((token) => token.end > start);
  const before = (): Token | undefined => {
    do at -= 1;
    while (tokens[at]?.kind === 'space');
    return tokens[at];
  };
  if (at < 0 || before()?.kind !== 'colon') return start;
  const key = before();
  return key?.kind === 'key' ? key.start : start;
}
