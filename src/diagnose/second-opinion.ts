import type { EntryId } from '../model/entry-id';
import type { Match } from './match';
import type { Near } from './nearest';

interface Needed {
  readonly share: number;
  readonly similarity: number;
}

/** A vote that stands alone, where nothing else was recognised. Weaker ones were right seven times in ten (found by leaving wordings out), and less often for errors of no entry: too few to be told. */
const SPEAKS = { share: 0.5, similarity: 0.45 };
/** The same for what is said of a key or of money: it sends people the furthest the wrong way. */
const KEY_OR_MONEY: ReadonlySet<EntryId> = new Set(['missing-credentials', 'invalid-api-key', 'api-key-blocked', 'account-blocked', 'no-credits', 'credits-exhausted']);
const SPEAKS_OF_KEY_OR_MONEY = { share: 0.5, similarity: 0.6 };
/** The same for a message of so few words that sharing one with a wording says little: “loop detected” is not “csam detected”. */
const SPEAKS_FOR_FEW_WORDS = { share: 0.5, similarity: 0.7 };
/** The same for bare text, which may be about anything: it has to come nearer. */
const SPEAKS_FOR_TEXT = { share: 0.85, similarity: 0.8 };
/** A vote that outweighs a pattern. Found by leaving wordings out: wrong in one of a hundred. */
const OVERRULES = { share: 0.85, similarity: 0.65 };
/** A vote for something else that makes a pattern less than certain. */
const DOUBTS = { share: 0.5, similarity: 0.5 };
/** Two entries whose votes are this close are hard to tell apart. */
const CLOSE = 0.75;

/** What a message was heard with. */
export interface Heard {
  readonly evidence: Match['evidence'];
  readonly isBare: boolean;
  readonly isShort: boolean;
}

/**
 * Asks the known wordings what they make of a message. Where nothing was recognised, their vote is told; where they firmly say something else than
 * the words did, theirs goes first, and neither is certain. Takes the matches in their order, the vote (taken only where it counts), and what was heard (`isBare`: text without a status, a code or an answer around it;
 * `isShort`: three words or fewer).
 */
export function secondOpinion(matches: readonly Match[], votes: () => readonly Near[], heard: Heard): Match[] {
  const [first, ...rest] = matches;
  if (first?.isBySight && first.confidence !== 'status-only') return [...matches];
  const [vote, next] = votes();
  // What resembles a message that says nothing has nothing to tell.
  if (!vote || vote.entry.topic === 'status') return [...matches];
  const told = (): Match => likely(matches.find(({ entry }) => entry === vote.entry) ?? byResemblance(vote, heard.evidence));
  if (!first || first.confidence === 'status-only') {
    return is(vote, neededOf(vote, heard)) ? [told(), ...matches.filter(({ entry }) => entry !== vote.entry)] : [...matches];
  }
  if (first.entry === vote.entry) return next && next.share > CLOSE * vote.share && vote.similarity < 1 ? [likely(first), ...rest] : [...matches];
  if (is(vote, OVERRULES)) return [told(), likely(first), ...rest.filter(({ entry }) => entry !== vote.entry)];
  if (!is(vote, DOUBTS)) return [...matches];
  // Where words of their own speak for it too, the vote and they outweigh the first.
  const isHeard = rest.some(({ entry, confidence }) => entry === vote.entry && confidence !== 'status-only');
  return isHeard ? [told(), likely(first), ...rest.filter(({ entry }) => entry !== vote.entry)] : [likely(first), ...rest];
}

/** How near a vote has to come that stands alone. */
function neededOf({ entry }: Near, { isBare, isShort }: Heard): Needed {
  if (isBare) return SPEAKS_FOR_TEXT;
  if (isShort) return SPEAKS_FOR_FEW_WORDS;
  return KEY_OR_MONEY.has(entry.id) ? SPEAKS_OF_KEY_OR_MONEY : SPEAKS;
}

function is(vote: Near, { share, similarity }: Needed): boolean {
  return vote.share >= share && vote.similarity >= similarity;
}

function likely(match: Match): Match {
  return { ...match, confidence: 'likely' };
}

function byResemblance({ entry, wording, similarity }: Near, evidence: Match['evidence']): Match {
  return { entry, confidence: 'likely', values: {}, weight: similarity, isBySight: false, evidence: [{ source: 'message', text: `resembles “${wording}”` }, ...evidence] };
}
