import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';

/** Whether an id is in a set that holds for many rows: only where that changes for this one is its row drawn again. */
export function useIsIn(ids: ReadonlySignal<ReadonlySet<string>>, id: string): boolean {
  return useMemo(() => computed(() => ids.value.has(id)), [ids, id]).value;
}
