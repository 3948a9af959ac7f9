import { CATALOGUE } from '../catalogue/index';
import type { CatalogueEntry, Pattern } from '../catalogue/entry';
import { requiredLiterals } from './literal';

/** A pattern as it is tried: what it cannot do without first, then the expression, which also tells where its groups are. */
interface Tried {
  readonly entry: CatalogueEntry;
  readonly pattern: Pattern;
  /** Of these a message holds at least one; null: nothing is known. */
  readonly literals: readonly string[] | null;
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

let index: Index | null = null;

/** What was found in the last messages: an application that fails fails the same way again. */
const heard = new Map<string, FoundPatterns>();
const MOST_HEARD = 16;
/** Longer messages are tried anew each time, so that what is kept stays small (characters). */
const LONGEST_HEARD = 1000;

/** The best pattern of each entry that fits a message in plain form. */
export function patternsIn(message: string): FoundPatterns {
  const before = heard.get(message);
  if (before) return before;
  const found = tryPatterns(message);
  if (message.length > LONGEST_HEARD) return found;
  const [oldest] = heard.keys();
  if (heard.size >= MOST_HEARD && oldest !== undefined) heard.delete(oldest);
  heard.set(message, found);
  return found;
}

function tryPatterns(message: string): FoundPatterns {
  const found = new Map<CatalogueEntry, FoundPattern>();
  for (const { entry, pattern, says } of candidatesFor(message)) {
    const match = says.exec(message);
    const best = found.get(entry);
    if (match && (!best || isBetter({ pattern, match }, best))) found.set(entry, { pattern, match });
  }
  return found;
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
  const found = new Set(always);
  for (let at = 0; at + PART <= message.length; at += 1) for (const one of byPart.get(partAt(message, at)) ?? []) found.add(one);
  return [...found].sort((a, b) => a - b).flatMap((at) => {
    const tried = all[at];
    return tried && tried.literals?.some((literal) => message.includes(literal)) !== false ? [tried] : [];
  });
}

function build(): Index {
  const all = CATALOGUE.flatMap((entry) => entry.patterns.map((pattern): Tried => ({
    entry, pattern, literals: requiredLiterals(pattern.says.source), says: new RegExp(pattern.says.source, `${pattern.says.flags}d`),
  })));
  const counts = new Map<number, number>();
  for (const { literals } of all) for (const literal of literals ?? []) for (const part of partsOf(literal)) counts.set(part, (counts.get(part) ?? 0) + 1);
  const byPart = new Map<number, number[]>();
  const always: number[] = [];
  all.forEach(({ literals }, at) => {
    if (literals === null) always.push(at);
    for (const literal of literals ?? []) {
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
