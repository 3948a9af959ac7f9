import { CATALOGUE } from '../catalogue/index';
import type { CatalogueEntry } from '../catalogue/entry';
import WORDINGS from '../catalogue/wordings.json';
import { parseJson } from '../model/json';
import { createMemo } from '../model/memo';
import { conceptsOf } from './concepts';
import { withNumbersAlike } from './numbers';
import { plain } from './plain';
import { readJsonError } from './read/read-json';

/** An entry that the known wordings nearest to a message speak for. */
export interface Near {
  readonly entry: CatalogueEntry;
  /** What part of the nearest wordings is the entry's own, 0 to 1: they vote, the nearer ones with more weight. */
  readonly share: number;
  /** How much its nearest wording resembles the message, 0 to 1. */
  readonly similarity: number;
  /** That wording. */
  readonly wording: string;
}

const VOTERS = 8;
/** A word that no wording knows weighs more than the rarest one: it speaks against a resemblance. */
const STRANGE = 4;
/** Two words in their order say less than each of them, and more than both apart. */
const PAIR = 0.7;
/** What a message speaks of says more than the word that it takes for it. */
const CONCEPT = 1.5;
/** An entry that was never seen with the status of the answer has half a vote. */
const OTHER_STATUS = 0.5;
/** Two words and their pair: of fewer each is shared with something. */
const FEWEST = 3;
const LONGEST_SHOWN = 120;
/** Errors say what they mean at their beginning. */
const LONGEST_READ = 800;

interface Wording {
  readonly entries: readonly CatalogueEntry[];
  readonly text: string;
  readonly norm: number;
}

/** Where a word, a pair or a concept stands: the numbers of the wordings that have it, and what it weighs. */
interface Posting {
  readonly weight: number;
  readonly wordings: Uint16Array;
}

interface Voter {
  readonly wording: Wording;
  readonly similarity: number;
}

interface Index {
  readonly wordings: readonly Wording[];
  readonly postings: ReadonlyMap<string, Posting>;
}

let index: Index | null = null;

/**
 * The entries by the vote of the known wordings that a message in plain form resembles, the likeliest first, under the status of the answer where
 * there is one. Empty for a message that resembles none.
 */
export function rankNearest(text: string, status: number | null = null): readonly Near[] {
  // No feature of a text has a number in it.
  const read = withNumbersAlike(text.slice(0, LONGEST_READ));
  return ranked.of(`${status} ${read}`, () => rank(read, status));
}

const ranked = createMemo<readonly Near[]>(16);

function rank(text: string, status: number | null): Near[] {
  index ??= buildIndex();
  const { wordings, postings } = index;
  const features = featuresOf(text);
  if (features.filter((feature) => !feature.startsWith('#')).length < FEWEST) return [];
  const norm = lengthOf(features.map((feature) => postings.get(feature)?.weight ?? (/[ #]/.test(feature) ? 0 : STRANGE)));
  const shared = new Float64Array(wordings.length);
  for (const feature of features) {
    const posting = postings.get(feature);
    if (!posting) continue;
    add(shared, posting.wordings, posting.weight * posting.weight);
  }
  return counted(votersOf(wordings, shared, norm), status);
}

/** Adds to the numbers at some places. Some words stand in hundreds of wordings. */
function add(numbers: Float64Array, places: Uint16Array, what: number): void {
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    numbers[place] = (numbers[place] ?? 0) + what;
  }
}

/** The wordings that resemble a message most, the nearest first, by what each shares with it; `norm` is the message's own. */
function votersOf(wordings: readonly Wording[], shared: Float64Array, norm: number): Voter[] {
  const voters: Voter[] = [];
  let least = 0;
  for (let at = 0; at < shared.length; at += 1) {
    const own = shared[at] ?? 0;
    const wording = own > 0 ? wordings[at] : undefined;
    if (!wording) continue;
    const similarity = own / (norm * wording.norm);
    if (!(similarity > least)) continue;
    if (voters.length === VOTERS) voters.pop();
    const before = voters.findIndex((voter) => voter.similarity < similarity);
    voters.splice(before < 0 ? voters.length : before, 0, { wording, similarity });
    if (voters.length === VOTERS) least = voters.at(-1)?.similarity ?? 0;
  }
  return voters;
}

function lengthOf(weights: readonly number[]): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
}

/** Tells whether a word, as it stands in a message in plain form, occurs in any known wording. */
export function isKnownWord(word: string): boolean {
  index ??= buildIndex();
  const [stem] = wordsOf(word);
  return stem === undefined || index.postings.has(stem);
}

function counted(voters: readonly Voter[], status: number | null): Near[] {
  const votes = new Map<CatalogueEntry, { votes: number; readonly similarity: number; readonly wording: string }>();
  let all = 0;
  for (const { wording, similarity } of voters) {
    for (const entry of wording.entries) {
      const isSeen = status === null || !entry.statuses?.length || entry.statuses.includes(status);
      // One that stands between two entries divides its vote among them.
      const vote = (similarity ** 3 / Math.sqrt(wording.entries.length)) * (isSeen ? 1 : OTHER_STATUS);
      const found = votes.get(entry);
      if (found) found.votes += vote;
      else votes.set(entry, { votes: vote, similarity, wording: wording.text });
      all += vote;
    }
  }
  return [...votes].map(([entry, found]) => ({ entry, share: found.votes / all, similarity: found.similarity, wording: found.wording })).sort((a, b) => b.share - a.share);
}

function buildIndex(): Index {
  const entriesOf = new Map<string, CatalogueEntry[]>();
  const listed = new Map<string, readonly string[]>(Object.entries(WORDINGS));
  for (const entry of CATALOGUE) {
    const shown = entry.topic === 'status' ? [] : entry.examples.map(({ body }) => plain(messageOf(body)).text);
    for (const text of new Set([...shown, ...(listed.get(entry.id) ?? [])])) entriesOf.set(text, [...(entriesOf.get(text) ?? []), entry]);
  }
  entriesOf.delete('');
  const features = [...entriesOf.keys()].map(featuresOf);
  const places = new Map<string, number[]>();
  features.forEach((list, at) => {
    for (const feature of list) {
      const known = places.get(feature);
      if (known) known.push(at);
      else places.set(feature, [at]);
    }
  });
  const postings = new Map([...places].map(([feature, wordings]) =>
    [feature, { wordings: Uint16Array.from(wordings), weight: kindWeight(feature) * Math.log(1 + entriesOf.size / wordings.length) }]));
  const wordings = [...entriesOf].map(([text, entries], at) => ({
    entries,
    text: text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text,
    norm: lengthOf((features[at] ?? []).map((feature) => postings.get(feature)?.weight ?? 0)),
  }));
  return { wordings, postings };
}

function messageOf(body: string): string {
  const json = parseJson(body);
  if (json !== undefined) return readJsonError(json, { hasFailed: true })?.message ?? '';
  return /^\s*</.test(body) || body.length > 1500 ? '' : body;
}

/** The words of a text, their pairs and what they speak of, each once. */
function featuresOf(text: string): string[] {
  const words = wordsOf(text);
  return [...new Set([...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`), ...conceptsOf(text)])];
}

function kindWeight(feature: string): number {
  if (feature.startsWith('#')) return CONCEPT;
  return feature.includes(' ') ? PAIR : 1;
}

/** Words by their stems; addresses, numbers, ids and names of models say nothing about the kind of error. */
function wordsOf(text: string): string[] {
  return (text.replace(/https?:\/\/\S+/g, ' ').match(/[a-z][a-z_]{1,30}/g) ?? []).map((word) => word.replace(/(?:ing|ed|es|s)$/, '')).filter((word) => word.length > 1 && !STOP.has(word));
}

const STOP = new Set(['the', 'an', 'to', 'of', 'in', 'is', 'are', 'was', 'or', 'and', 'on', 'for', 'it', 'be', 'at', 'you', 'your', 'thi', 'that', 'with', 'grok', 'code', 'error', 'http']);
