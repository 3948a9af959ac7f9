import { CATALOGUE } from '../catalogue/index';
import type { CatalogueEntry, Pattern } from '../catalogue/entry';
import { createMemo } from '../model/memo';
import { mostTelling, requiredLists } from './literal';
import { withNumbersAlike } from './numbers';

/** A pattern as it is tried: what it cannot do without first, then the expression, which also tells where its groups are. */
interface Tried {
  readonly entry: CatalogueEntry;
  readonly pattern: Pattern;
  /** Of each list a message holds at least one piece, none of them with a digit. */
  readonly literals: readonly (readonly string[])[];
  readonly says: RegExp;
}

/** The patterns by three characters that a message must hold; those that ask for none are always tried. */
interface Index {
  readonly byPart: ReadonlyMap<number, readonly number[]>;
  readonly always: readonly number[];
  readonly all: readonly Tried[];
}

/** The pattern of an entry that says most of a message, and where. */
export interface FoundPattern {
  readonly pattern: Pattern;
  readonly match: RegExpExecArray;
}

type FoundPatterns = ReadonlyMap<CatalogueEntry, FoundPattern>;

const PART = 3;
const NONE: readonly number[] = [];

let index: Index | null = null;

const found = createMemo<FoundPatterns>(16);
const candidates = createMemo<readonly Tried[]>(16);

/** The best pattern of each entry that fits a message in plain form. */
export function patternsIn(message: string): FoundPatterns {
  return found.of(message, () => tryPatterns(message, candidatesLike(message)));
}

/** Literals have no numbers, so messages that differ in numbers alone have the same candidates. */
function candidatesLike(message: string): readonly Tried[] {
  const alike = withNumbersAlike(message);
  return candidates.of(alike, () => candidatesFor(alike));
}

function tryPatterns(message: string, tried: readonly Tried[]): FoundPatterns {
  const best = new Map<CatalogueEntry, FoundPattern>();
  for (const { entry, pattern, says } of tried) {
    const match = says.exec(message);
    const before = match && best.get(entry);
    if (match && (!before || isBetter({ pattern, match }, before))) best.set(entry, { pattern, match });
  }
  return best;
}

function isBetter(one: FoundPattern, other: FoundPattern): boolean {
  const by = certaintyOf(one.pattern) - certaintyOf(other.pattern);
  return by > 0 || (by === 0 && one.match[0].length > other.match[0].length);
}

function certaintyOf(pattern: Pattern): number {
  return pattern.certainty === 'likely' ? 0 : 1;
}

/** The patterns that may fit a message, in the order of the catalogue: of several hundred, a few are left to be tried. */
function candidatesFor(message: string): Tried[] {
  index ??= build();
  const { byPart, always, all } = index;
  const mayFit = new Uint8Array(all.length);
  for (const one of always) mayFit[one] = 1;
  for (let at = 0; at + PART <= message.length; at += 1) for (const one of byPart.get(partAt(message, at)) ?? NONE) mayFit[one] = 1;
  return all.filter(({ literals }, at) => mayFit[at] === 1 && literals.every((list) => list.some((literal) => message.includes(literal))));
}

function build(): Index {
  const all = CATALOGUE.flatMap((entry) => entry.patterns.map((pattern): Tried => ({
    entry, pattern, literals: requiredLists(pattern.says.source).filter((list) => !list.some((literal) => /\d/.test(literal))), says: new RegExp(pattern.says.source, `${pattern.says.flags}d`),
  })));
  const counts = new Map<number, number>();
  for (const { literals } of all) for (const literal of mostTelling(literals) ?? []) for (const part of partsOf(literal)) counts.set(part, (counts.get(part) ?? 0) + 1);
  const byPart = new Map<number, number[]>();
  const always: number[] = [];
  all.forEach(({ literals }, at) => {
    const telling = mostTelling(literals);
    if (telling === null) always.push(at);
    for (const literal of telling ?? []) {
      // The rarest part of a literal rules out most.
      const [rarest] = partsOf(literal).sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
      if (rarest !== undefined) byPart.set(rarest, [...(byPart.get(rarest) ?? []), at]);
    }
  });
  return { byPart, always, all };
}

function partsOf(literal: string): number[] {
  return Array.from({ length: literal.length - PART + 1 }, (_, at) => partAt(literal, at));
}

/** A small number, which is looked up fast. Two parts that share one, outside of ASCII, only have a pattern tried that does not fit. */
function partAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 14) ^ (text.charCodeAt(at + 1) << 7) ^ text.charCodeAt(at + 2);
}
