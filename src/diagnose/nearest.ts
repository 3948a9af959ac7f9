import { CATALOGUE } from '../catalogue/index';
import type { CatalogueEntry } from '../catalogue/entry';
import { parseJson } from '../model/json';
import { plain } from './plain';
import { readJsonError } from './read/read-json';

/** The entry whose known wordings a message resembles most. */
export interface Near {
  readonly entry: CatalogueEntry;
  /** 0 to 1. */
  readonly similarity: number;
  /** The wording that it resembles. */
  readonly wording: string;
}

/** Below this two messages share too little to mean the same. Found by leaving wordings out: nine of ten above it are the entry's own. */
const CLOSE_ENOUGH = 0.5;
/** Bare prose may be about anything: it has to come nearer. */
const CLOSE_ENOUGH_FOR_PROSE = 0.7;
/** A second entry this near makes the first one a guess. */
const CLEAR_LEAD = 0.12;

/** Of fewer words every one is shared with something. */
const FEWEST_WORDS = 4;

interface Wording {
  readonly entry: CatalogueEntry;
  readonly text: string;
  readonly words: ReadonlyMap<string, number>;
  readonly norm: number;
}

interface Index {
  readonly wordings: readonly Wording[];
  readonly rarity: ReadonlyMap<string, number>;
}

let index: Index | null = null;

/** Finds the nearest known wording of a message in plain form (`isProse`: it came as text alone), or null where none is near enough. */
export function nearestEntry(text: string, isProse = false): Near | null {
  const [first, second] = rankNearest(text);
  if (!first || first.similarity < (isProse ? CLOSE_ENOUGH_FOR_PROSE : CLOSE_ENOUGH)) return null;
  return second && first.similarity - second.similarity < CLEAR_LEAD ? null : first;
}

/** The entries by the resemblance of a message in plain form to their best wording, the nearest first. Empty for messages of few words. */
export function rankNearest(text: string): Near[] {
  index ??= buildIndex();
  const words = weigh(wordsOf(text), index.rarity);
  const norm = normOf(words);
  if (norm === 0 || words.size < FEWEST_WORDS) return [];
  const best = new Map<CatalogueEntry, Near>();
  for (const wording of index.wordings) {
    let shared = 0;
    for (const [word, weight] of words) shared += weight * (wording.words.get(word) ?? 0);
    const similarity = wording.norm === 0 ? 0 : shared / (norm * wording.norm);
    if (similarity > (best.get(wording.entry)?.similarity ?? 0)) best.set(wording.entry, { entry: wording.entry, similarity, wording: wording.text });
  }
  return [...best.values()].sort((a, b) => b.similarity - a.similarity);
}

function buildIndex(): Index {
  const texts = CATALOGUE.filter((entry) => entry.topic !== 'status').flatMap((entry) =>
    entry.examples.map((example) => ({ entry, text: messageOf(example.body) })).filter(({ text }) => text.length > 0));
  const documents = texts.map(({ text }) => new Set(wordsOf(plain(text).text)));
  const counts = new Map<string, number>();
  for (const document of documents) for (const word of document) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = new Map([...counts].map(([word, count]) => [word, Math.log(1 + texts.length / count)]));
  const wordings = texts.map(({ entry, text }) => {
    const words = weigh(wordsOf(plain(text).text), rarity);
    return { entry, text: text.length > 120 ? `${text.slice(0, 120)}…` : text, words, norm: normOf(words) };
  });
  return { wordings, rarity };
}

function messageOf(body: string): string {
  const json = parseJson(body);
  if (json !== undefined) return readJsonError(json, { hasFailed: true })?.message ?? '';
  return /^\s*</.test(body) || body.length > 1500 ? '' : body;
}

/** Words by their stems; addresses, numbers, ids and names of models say nothing about the kind of error. */
function wordsOf(text: string): string[] {
  return (text.replace(/https?:\/\/\S+/g, ' ').match(/[a-z][a-z_]{1,30}/g) ?? []).map((word) => word.replace(/(?:ing|ed|es|s)$/, '')).filter((word) => word.length > 1 && !STOP.has(word));
}

const STOP = new Set(['the', 'an', 'to', 'of', 'in', 'is', 'or', 'and', 'on', 'for', 'it', 'be', 'at', 'you', 'your', 'thi', 'that', 'with', 'grok', 'code', 'error', 'http']);

function weigh(words: readonly string[], rarity: ReadonlyMap<string, number>): Map<string, number> {
  const weights = new Map<string, number>();
  // A word no wording knows weighs as much as the rarest one: it speaks against a resemblance.
  for (const word of words) weights.set(word, rarity.get(word) ?? 4);
  return weights;
}

function normOf(words: ReadonlyMap<string, number>): number {
  return Math.sqrt([...words.values()].reduce((sum, weight) => sum + weight * weight, 0));
}
