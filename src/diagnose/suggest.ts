import { distance } from 'fastest-levenshtein';

/** A word as it is compared: case, dots, dashes, underscores and blanks make no difference. */
function normalised(word: string): string {
  return word.toLowerCase().replace(/[._\s/]+/g, '-');
}

/** Letters that may differ for two words to count as close: a slip of the finger, not another word. */
function tolerance(length: number): number {
  if (length < 5) return length < 3 ? 0 : 1;
  return length < 12 ? 2 : 3;
}

/**
 * The candidate that a misspelt word most likely meant, or null where none is close.
 * An equal candidate comes back too, where only case or punctuation differ; of two equally close ones the first.
 */
export function suggest(word: string, candidates: Iterable<string>): string | null {
  const wanted = normalised(word);
  if (wanted.length > 100) return null;
  let best: string | null = null;
  let nearest = tolerance(wanted.length) + 1;
  for (const candidate of candidates) {
    const known = normalised(candidate);
    if (Math.abs(known.length - wanted.length) >= nearest) continue;
    const apart = distance(wanted, known);
    if (apart < nearest) {
      nearest = apart;
      best = candidate;
    }
  }
  return best;
}
