import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { lineAt, type Line } from '../../session/lines';
import type { RequestRow } from '../../session/row';

/** The lines that are selected: one, or several that are copied together. Lines that a filter hides are not among them, until it goes. */
export interface Picks {
  /** Ids of the selected lines. */
  readonly ids: ReadonlySignal<ReadonlySet<string>>;
  /** The requests of the selected lines, in the order of the list; of a job its latest poll. */
  readonly rows: ReadonlySignal<readonly RequestRow[]>;
  /** Selects one line and no other; null: none. Takes the id of a line or of a request. */
  only(id: string | null): void;
  /** Adds a line, or takes it out again. */
  toggle(id: string): void;
  /** Selects from the line that was picked last, else from `from`, to a line. */
  extend(id: string, from: string | null): void;
  /** Selects all lines of requests. */
  all(): void;
}

const NONE: ReadonlySet<string> = new Set();

/** Makes an empty selection of lines. */
export function createPicks(lines: ReadonlySignal<readonly Line[]>): Picks {
  const picked = signal(NONE);
  let anchor: string | null = null;
  const shown = computed(() => (picked.value.size === 0 ? [] : lines.value.filter((line) => picked.value.has(line.id))));

  function pick(ids: Iterable<string>): void {
    picked.value = new Set(ids);
  }

  function only(id: string | null): void {
    const line = lines.peek()[lineAt(lines.peek(), id)];
    anchor = line?.id ?? id;
    pick(anchor === null ? [] : [anchor]);
  }

  return {
    ids: computed(() => new Set(shown.value.map(({ id }) => id))),
    rows: computed(() => shown.value.flatMap((line) => (line.kind === 'navigation' ? [] : line.row))),
    only,
    toggle(id) {
      const next = new Set(picked.peek());
      if (!next.delete(id)) next.add(id);
      anchor = id;
      pick(next);
    },
    extend(id, from) {
      const all = lines.peek();
      const to = lineAt(all, id);
      const last = lineAt(all, anchor);
      const at = last >= 0 ? last : lineAt(all, from);
      if (to < 0 || at < 0) {
        only(id);
        return;
      }
      anchor = all[at]?.id ?? id;
      pick(idsOf(all.slice(Math.min(at, to), Math.max(at, to) + 1)));
    },
    all: () => pick(idsOf(lines.peek())),
  };
}

function idsOf(lines: readonly Line[]): string[] {
  return lines.flatMap((line) => (line.kind === 'navigation' ? [] : line.id));
}
