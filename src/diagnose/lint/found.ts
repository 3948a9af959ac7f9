import type { Values } from '../../catalogue/entry';
import type { SourceId } from '../../api/sources';
import { SOURCES } from '../../api/sources';
import type { Evidence, Location } from '../../model/diagnosis';
import type { Choice, Edit } from '../../model/edit';
import type { EntryId } from '../../model/entry-id';
import type { Json } from '../../model/json';
import { spelled, type Pointer } from '../../model/pointer';
import type { Fault } from './fault';

/** What a rule found; everything else has a default. */
export interface Found {
  readonly pointer?: Pointer;
  readonly location?: Location;
  readonly values?: Values;
  /** What was seen in the request, in a few words. */
  readonly seen: string;
  readonly source?: Evidence['source'];
  /** What the facts say about it, and where they come from. */
  readonly fact?: string;
  readonly factSource?: SourceId | undefined;
  readonly severity?: Fault['severity'];
  readonly certainty?: Fault['certainty'];
  readonly edits?: readonly Edit[];
  readonly choices?: readonly Choice[];
}

/** Makes a fault of what a rule found. Faults are errors and exact unless the rule says otherwise. */
export function fault(entryId: EntryId, found: Found): Fault {
  const evidence: Evidence[] = [{ source: found.source ?? 'body', text: found.seen }];
  if (found.fact !== undefined) evidence.push({ source: 'facts', text: withSource(found.fact, found.factSource) });
  return {
    entryId,
    values: { ...(found.fact !== undefined && { rule: found.fact }), ...found.values },
    pointer: found.pointer ?? null,
    ...(found.location && { location: found.location }),
    evidence,
    severity: found.severity ?? 'error',
    certainty: found.certainty ?? 'exact',
    edits: found.edits ?? [],
    choices: found.choices ?? [],
  };
}

function withSource(fact: string, id: SourceId | undefined): string {
  if (id === undefined) return fact;
  const { what, date } = SOURCES[id];
  return `${fact} (${what}, ${date})`;
}

const LONGEST = 40;

/** A value in a few characters, for evidence. */
export function shown(value: Json | undefined): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : 'an array';
  return Object.keys(value).length === 0 ? '{}' : 'an object';
}

/** "presence_penalty is 0": a place and what it holds, for evidence. */
export function holds(pointer: Pointer, value: Json | undefined): string {
  return `${spelled(pointer)} is ${shown(value)}`;
}

/** The edit that takes a place out of the body. */
export function removal(pointer: Pointer): Edit {
  return { kind: 'remove-value', pointer };
}

/** The edit that gives a place another value. */
export function setting(pointer: Pointer, value: Json): Edit {
  return { kind: 'set-value', pointer, value };
}

/** The edit that gives a member another name. */
export function renaming(pointer: Pointer, to: string): Edit {
  return { kind: 'rename-member', pointer, to };
}
