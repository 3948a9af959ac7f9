import type { Edit } from '../../model/edit';
import type { Json } from '../../model/json';
import { isObject } from '../../model/json';
import { pathOf, pointerOf, valueAt } from '../../model/pointer';

/** The edits that change a place within a body. */
export type PlaceEdit = Extract<Edit, { kind: 'set-value' | 'remove-value' | 'rename-member' }>;

/** What becomes of one place of the original document, and of the places within it. */
export interface Slot {
  fate: 'keep' | 'remove' | 'set';
  /** The new value where the fate is 'set'. */
  value: Json;
  /** The new name of the member, or null. */
  name: string | null;
  readonly inner: Map<string, Slot>;
}

/** A slot in which nothing changes yet. */
function untouched(): Slot {
  return { fate: 'keep', value: null, name: null, inner: new Map() };
}

/** The slot at a path, or null where a place around it is already replaced or removed: the outer edit wins. */
function slotAt(root: Slot, path: readonly string[], document: Json | undefined): Slot | null {
  let slot = root;
  let value = document;
  for (const segment of path) {
    if (slot.fate !== 'keep') return null;
    // '-' is the place behind the last item: each use of it is a new item. An object may have a member of that name.
    const key = segment === '-' && !isObject(value) ? `-${slot.inner.size}` : segment;
    const next = slot.inner.get(key) ?? untouched();
    slot.inner.set(key, next);
    slot = next;
    value = valueAt(value, pointerOf(segment));
  }
  return slot;
}

/**
 * Brings edits into one tree over the original `document`. All pointers refer to the original.
 * Of two edits that overlap the outer one wins; of two at the same place the first; a rename and a new value go together.
 */
export function planEdits(edits: readonly PlaceEdit[], document: Json | undefined): Slot {
  const root = untouched();
  for (const edit of edits) {
    const slot = slotAt(root, pathOf(edit.pointer), document);
    if (!slot || slot.fate !== 'keep') continue;
    switch (edit.kind) {
      case 'rename-member':
        slot.name ??= edit.to;
        break;
      case 'remove-value':
        if (slot.name === null) slot.fate = 'remove';
        break;
      case 'set-value':
        slot.fate = 'set';
        slot.value = edit.value;
        break;
    }
    if (slot.fate !== 'keep') slot.inner.clear();
  }
  return root;
}

/** The value of a place that the original document does not have; undefined where nothing is set in it. */
export function valueOfMissing(slot: Slot): Json | undefined {
  if (slot.fate === 'set') return slot.value;
  if (slot.fate === 'remove') return undefined;
  const members: [string, Json][] = [];
  for (const [key, inner] of slot.inner) {
    const value = valueOfMissing(inner);
    if (value !== undefined) members.push([key, value]);
  }
  if (members.length === 0) return undefined;
  const isList = members.every(([key]) => /^-?\d+$/.test(key));
  return isList ? members.map(([, value]) => value) : Object.fromEntries(members);
}
