import type { CatalogueEntry, Values } from '../catalogue/entry';
import type { Confidence, Evidence } from '../model/diagnosis';

/** An entry that fits an exchange, with what it was recognised by. */
export interface Match {
  readonly entry: CatalogueEntry;
  readonly confidence: Confidence;
  readonly values: Values;
  readonly evidence: readonly Evidence[];
  /** Order among matches of the same confidence: how much of the answer the match accounts for. */
  readonly weight: number;
  /** True where more than the words and the codes of the answer speaks for it: how the exchange went. */
  readonly isBySight: boolean;
}

/** What a status that fits adds to the weight of a match. */
export const STATUS_BONUS = 6;
const RANK: Readonly<Record<Confidence, number>> = { exact: 2, likely: 1, 'status-only': 0 };

/** Two ways of recognising the same entry support each other. */
export function merged(one: Match, other: Match): Match {
  const [first, second] = RANK[other.confidence] > RANK[one.confidence] ? [other, one] : [one, other];
  return {
    ...first,
    values: { ...second.values, ...first.values },
    evidence: [...first.evidence, ...second.evidence],
    weight: Math.max(first.weight, second.weight) + STATUS_BONUS,
    isBySight: first.isBySight || second.isBySight,
  };
}

/** The matches that stand, the most telling first: an entry may yield to others that fit as well. */
export function ranked(matches: readonly Match[]): Match[] {
  const told = new Map(matches.filter((match) => match.confidence !== 'status-only').map((match) => [match.entry.id, RANK[match.confidence]]));
  const yields = ({ entry, confidence }: Match): boolean => entry.yieldsTo?.some((id) => (told.get(id) ?? -1) >= (entry.isWrapper ? RANK.likely : RANK[confidence])) ?? false;
  // What broke off on the way is no answer: its status says nothing beside it.
  const isOnTheWay = matches.some(({ entry, confidence }) => entry.topic === 'network' && confidence !== 'status-only');
  const kept = matches.filter((match) => !yields(match) && !(isOnTheWay && match.entry.topic === 'status'));
  // Where all of them yield in a circle, the most telling one stays.
  const isLost = told.size > 0 && kept.every((match) => match.confidence === 'status-only');
  return [...(isLost ? matches : kept)]
    .sort((a, b) => RANK[b.confidence] - RANK[a.confidence] || Number(a.entry.isWrapper ?? false) - Number(b.entry.isWrapper ?? false) || b.weight - a.weight);
}
