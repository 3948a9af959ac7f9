import { signal } from '@preact/signals';
import { createPicks } from '../../../src/panel/store/picks';
import { createView } from '../../../src/panel/store/view';
import { isOfKind, type Kind } from '../../../src/session/filter/filter';
import { lineAt, membersOf, type Line } from '../../../src/session/lines';
import type { Row } from '../../../src/session/row';
import type { Session } from '../../../src/session/session';
import { COLUMNS, type Order } from '../../../src/session/sort-rows';
import type { Random } from '../random';

/** Looks at a session as the panel does: lines, filter, order, selection. */
export interface Watcher {
  /** Does something that a reader does, and tells what is wrong with what is seen. */
  faultAfter(random: Random): string | null;
}

const KINDS = ['all', 'errors', 'warnings', 'streams'] as const satisfies readonly Kind[];
const WORDS = ['', '', 'grok', '-grok', 'status:4xx', 'is:retry', 'live-1'] as const;

/** Follows a session with a view and a selection of its own. */
export function createWatcher(session: Session): Watcher {
  const rows = signal<readonly Row[]>(session.rows());
  const view = createView(rows);
  const picks = createPicks(view.lines);

  function read(random: Random): void {
    const line = random.pick(view.lines.value);
    switch (random.below(9)) {
      case 0:
        view.kind.value = random.pick(KINDS);
        return;
      case 1:
        view.query.value = random.pick(WORDS);
        return;
      case 2:
        return view.sortBy(random.pick(COLUMNS));
      case 3:
        if (line) view.setOpened(line.id, !random.once(3));
        return;
      case 4:
        return picks.only(line?.id ?? null);
      case 5:
        if (line) picks.toggle(line.id);
        return;
      case 6:
        if (line) picks.extend(line.id, null);
        return;
      case 7:
        return picks.all();
      default:
        view.range.value = random.once(2) ? null : { from: rows.value[0]?.startedAt ?? 0, to: rows.value.at(-1)?.startedAt ?? 0 };
    }
  }

  return {
    faultAfter(random) {
      rows.value = session.rows();
      read(random);
      const { lines, query, kind, range, order } = view;
      const all = lines.value;
      const isWhole = query.value === '' && range.value === null;
      const seen = leadsOf(all).flatMap((line) => [line.row.id, ...membersOf(line).map(({ id }) => id)]);
      const wanted = rows.value.filter((row) => row.kind === 'request' && isOfKind(row, kind.value)).map(({ id }) => id);
      if (isWhole && seen.toSorted().join() !== wanted.toSorted().join()) return `the lines show ${seen.join()} of ${wanted.join()}`;
      if (new Set(seen).size !== seen.length) return `a request is in two lines: ${seen.join()}`;
      return orderFault(all, rows.value, order.value) ?? memberFault(all) ?? pickFault(all);
    },
  };

  /** Whoever is picked has a line in view, and each line is found by its own id. */
  function pickFault(lines: readonly Line[]): string | null {
    const ids = new Set(lines.map(({ id }) => id));
    const lost = [...picks.ids.value].find((id) => !ids.has(id));
    if (lost !== undefined) return `${lost} is selected and not in view`;
    if (picks.rows.value.length > picks.ids.value.size) return 'more requests are selected than lines';
    const astray = lines.findIndex((line, at) => lineAt(lines, line.id) !== at);
    return astray < 0 ? null : `the line ${lines[astray]?.id} is found elsewhere`;
  }
}

function leadsOf(lines: readonly Line[]): Extract<Line, { kind: 'request' }>[] {
  return lines.filter((line) => line.kind === 'request');
}

/** In the order of arrival the lines stand as the rows do; a job stands where it was first asked for. */
function orderFault(lines: readonly Line[], rows: readonly Row[], order: Order): string | null {
  if (order.column !== 'started' || order.isDescending) {
    return lines.some(({ kind }) => kind === 'navigation') ? 'a navigation stands in another order than that of arrival' : null;
  }
  const placeOf = new Map(rows.map(({ id }, at) => [id, at]));
  const places = lines.filter((line) => line.kind !== 'member').map((line) => placeOf.get(line.kind === 'request' ? (line.job?.place.id ?? line.row.id) : line.id) ?? -1);
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0)) ? null : `the lines stand in the order ${places.join()}`;
}

/** Requests that another stands for follow it, all of them, in their order. */
function memberFault(lines: readonly Line[]): string | null {
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'member') continue;
    const lead = lines.findLastIndex((other, place) => place < at && other.kind !== 'member');
    if (lines[lead] !== line.lead || line.turn !== at - lead || membersOf(line.lead)[line.turn - 1] !== line.row) return `${line.id} stands under another line`;
  }
  return null;
}
