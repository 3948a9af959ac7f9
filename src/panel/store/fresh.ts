import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Row } from '../../session/row';

const FRESH_MS = 1_200;
/** So many are shown as new at most. Of more at a time nobody sees which are new, and to show it they are drawn in every frame. */
export const MOST_FRESH = 5;
const NONE: ReadonlySet<string> = new Set();

/** The ids of rows that were appended within the last moment; the rows that were there at first are not. */
export function createFresh(rows: ReadonlySignal<readonly Row[]>): ReadonlySignal<ReadonlySet<string>> {
  const fresh = signal(NONE);
  let last: string | null = null;
  let isFirst = true;
  let young: string[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;

  // Each turn lets go of what arrived before the turn before, so a busy page keeps no growing set.
  function turn(): void {
    timer = young.length > 0 ? setTimeout(turn, FRESH_MS) : null;
    fresh.value = young.length > 0 ? new Set(young) : NONE;
    young = [];
  }

  effect(() => {
    const now = rows.value;
    const arrived = isFirst ? [] : idsAfter(now, last);
    isFirst = isFirst && now.length === 0;
    last = now.at(-1)?.id ?? null;
    if (arrived.length === 0 || arrived.length > MOST_FRESH) return;
    young.push(...arrived);
    fresh.value = new Set([...fresh.peek(), ...arrived]);
    timer ??= setTimeout(turn, FRESH_MS);
  });
  return fresh;
}

function idsAfter(rows: readonly Row[], last: string | null): string[] {
  const ids: string[] = [];
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (!row || row.id === last) break;
    ids.push(row.id);
  }
  return ids;
}
