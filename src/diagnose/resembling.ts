import { failedStatus } from '../catalogue/status/bare-status';
import type { Resemblance } from '../model/diagnosis';
import type { Reading } from '../model/reading';
import { rankNearest } from './nearest';
import { plain } from './plain';
import { withoutStatusPhrases } from './read/status-sentence';

const MOST = 2;
/** Below this the words in common are those of every error. */
const LEAST_SIMILAR = 0.3;
const LEAST_SHARE = 0.25;

/** The kinds of errors whose wordings an answer reads most like, the nearest first: where to look when nothing was recognised. Empty for one without words. */
export function resembling(reading: Reading): Resemblance[] {
  const { text } = plain(withoutStatusPhrases(reading.error?.message ?? ''));
  return rankNearest(text, failedStatus(reading))
    .filter(({ entry, share, similarity }) => similarity >= LEAST_SIMILAR && share >= LEAST_SHARE && entry.topic !== 'status')
    .slice(0, MOST)
    .map(({ entry: { id, name } }) => ({ id, name }));
}
