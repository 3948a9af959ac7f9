import type { EntryId } from '../model/entry-id';
import { pathOf, type Pointer } from '../model/pointer';
import type { Fault } from './lint/fault';
import type { Match } from './match';

/** Entries by which the server refuses the model itself. */
export const NAMES_THE_MODEL: ReadonlySet<EntryId> = new Set<EntryId>(['model-not-found', 'model-not-specified', 'model-retired', 'wrong-endpoint-for-model']);

/** Entries by which the server says that the body has not the shape it reads: it stops at the first such place. */
const SAYS_SHAPE: ReadonlySet<EntryId> = new Set<EntryId>(['unmatched-shape', 'wrong-field-type', 'missing-field', 'unknown-variant']);

/** Tells whether a place is another one, or lies within it. */
export function isWithin(inner: Pointer, outer: Pointer): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

function parentOf(pointer: Pointer | null): string {
  return (pointer ?? '').replace(/\/[^/]*$/, '');
}

/** Whether the last step of a place stands in what the server said, as a word of its own. */
function isNamedIn(said: string, pointer: Pointer | null): boolean {
  const leaf = pathOf(pointer ?? '').at(-1);
  return leaf !== undefined && !/^\d+$/.test(leaf) && said.split(/[^\w$-]+/).includes(leaf);
}

/**
 * The fault of the request that is the very one the server names at a place (null: it names none); undefined where reading found none.
 * Where it names none, what it said (`said`) may name the last step of a place.
 * The server often names a place around the fault (`messages[0]` for a part of its content), and tells it in other words than the rules do.
 */
export function faultNamed(faults: readonly Fault[], { entry }: Match, pointer: Pointer | null, said = ''): Fault | undefined {
  const errors = faults.filter(({ severity }) => severity === 'error');
  const own = faults.filter(({ entryId }) => entryId === entry.id);
  if (pointer === null || pointer === '') return own.find((fault) => isNamedIn(said, fault.pointer)) ?? own[0];
  const inside = (fault: Fault): boolean => fault.pointer !== null && isWithin(fault.pointer, pointer);
  const around = (fault: Fault): boolean => fault.pointer !== null && fault.pointer !== '' && isWithin(pointer, fault.pointer);
  const exact = own.find((fault) => fault.pointer === pointer) ?? errors.find((fault) => fault.pointer === pointer);
  if (exact || NAMES_THE_MODEL.has(entry.id)) return exact ?? own[0];
  // Of two members that exclude each other the server names both, and either may be the one to go.
  const beside = own.find((fault) => parentOf(fault.pointer) === parentOf(pointer) && isNamedIn(said, fault.pointer));
  const near = own.find(inside) ?? beside ?? own.find(around) ?? own.find((fault) => fault.pointer === null || fault.pointer === '');
  return near ?? (SAYS_SHAPE.has(entry.id) ? (errors.find(inside) ?? errors.find(around)) : undefined);
}
