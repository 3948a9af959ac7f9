import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LineTable } from '../code/line-table';
import type { Line } from '../code/lines';
import { MarkedLine } from '../code/marked-line';
import type { Mark } from '../code/marks';
import { tn } from '../words/t';
import { hitsWithin, type Found } from './hits';
import { revealHit } from './reveal-hit';
import { holds, partsOf, withSpan, type Span } from './ranges';

/** A page is so many lines, or fewer where they are long. */
const PAGE = 500;
const PAGE_CHARACTERS = 100_000;
/** Longer pieces of a line are shortened as they are drawn. */
const LONG = 2_000;
const BEFORE = 20;

/** A body as text with line numbers, a page at a time; also the pages with its faults, and with what was searched for. */
export function BodyText(props: { table: LineTable; marks: readonly Mark[]; found: Found; label: string; wraps: boolean }): JSX.Element {
  const { table, marks, found, label, wraps } = props;
  const box = useRef<HTMLDivElement>(null);
  const marked = useMemo(() => new Map(marks.toReversed().map((mark) => [table.indexOf(mark.start), mark])), [table, marks]);
  const [opened, setOpened] = useState<Span[]>([]);
  const lines = useMemo(() => new Map<number, Line>(), [table]);
  const place = found.hits.starts[found.current];
  const shown = useMemo(() => {
    const first = opened.length > 0 ? opened : [pageFrom(table, 0)];
    const wanted = [...marked.keys(), place === undefined ? -1 : table.indexOf(place)].filter((line) => line >= 0);
    return wanted.reduce((spans, line) => around(table, spans, line), first);
  }, [table, marked, opened, place]);
  useLayoutEffect(() => setOpened(shown), [shown]);
  useLayoutEffect(() => void revealHit(box.current), [place, found.hits]);

  function lineAt(index: number): Line {
    const line = lines.get(index) ?? table.line(index);
    lines.set(index, line);
    return line;
  }

  return (
    <div class={wraps ? 'code wrap' : 'code'} role="group" aria-label={label} tabIndex={0} ref={box}>
      {partsOf(shown, table.count).map(({ from, to, isShown }) =>
        isShown ? (
          Array.from({ length: to - from }, (_, at) => {
            const index = from + at;
            const line = lineAt(index);
            const number = table.isContinued(index) ? '' : line.number;
            return <MarkedLine key={index} line={line} number={number} mark={marked.get(index)} hits={hitsWithin(found, line.start, line.end)} />;
          })
        ) : (
          <MoreLines key={`from-${from}`} lines={Math.min(pageFrom(table, from).to, to) - from} onShow={() => setOpened(withSpan(shown, pageFrom(table, from)))} />
        ),
      )}
    </div>
  );
}

function MoreLines({ lines, onShow }: { lines: number; onShow: () => void }): JSX.Element {
  return (
    <button type="button" class="ln fold" onClick={onShow}>
      <span class="n">⋯</span>
      {tn('moreLines', lines)}
    </button>
  );
}

function pageFrom(table: LineTable, from: number): Span {
  let to = from;
  for (let left = PAGE_CHARACTERS; to < table.count && to - from < PAGE && left > 0; to += 1) {
    left -= Math.min(table.startOf(to + 1) - table.startOf(to), LONG);
  }
  return { from, to };
}

/** Adds the page around a line, where that is not shown yet. */
function around(table: LineTable, shown: Span[], line: number): Span[] {
  return holds(shown, line) ? shown : withSpan(shown, { from: Math.max(0, line - BEFORE), to: pageFrom(table, line).to });
}
