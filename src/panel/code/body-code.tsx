import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { t, tn } from '../words/t';
import { CodeSpans } from './code-spans';
import { foldLines, type CodeItem } from './fold';
import type { Line } from './lines';
import { MarkedLine } from './marked-line';
import type { Mark } from './marks';

const PAGE = 500;

/** A body with line numbers and its faults marked, without what has no part in the matter. */
export function BodyCode({ lines, marks, label }: { lines: readonly Line[]; marks: readonly Mark[]; label: string }): JSX.Element {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [most, setMost] = useState(PAGE);
  const items = useMemo<CodeItem[]>(() => {
    const markOf = (line: Line): boolean => marks.some((mark) => isOn(mark, line));
    return foldLines(lines, markOf, (first) => open.has(first));
  }, [lines, marks, open]);
  const show = (first: number): void => setOpen(new Set([...open, first]));

  return (
    <div class="code" role="group" aria-label={label} tabIndex={0}>
      {items.slice(0, most).map((item) => <Item key={keyOf(item)} item={item} marks={marks} show={show} />)}
      {items.length > most && (
        <button type="button" class="ln fold" onClick={() => setMost(most + PAGE)}>
          <span class="n" />
          {tn('moreLines', Math.min(PAGE, items.length - most))}
        </button>
      )}
    </div>
  );
}

function Item({ item, marks, show }: { item: CodeItem; marks: readonly Mark[]; show: (first: number) => void }): JSX.Element {
  switch (item.kind) {
    case 'line':
      return <MarkedLine line={item.line} mark={marks.find((mark) => isOn(mark, item.line))} />;
    case 'container':
      return (
        <div class="ln">
          <span class="n">{item.line.number}</span>
          <span class="t">
            <CodeSpans spans={item.line.spans} />{' '}
            <button type="button" class="folded" title={t('unfold')} onClick={() => show(item.line.number)}>{sizeWords(item)}</button>{' '}
            <CodeSpans spans={item.close} />
          </span>
        </div>
      );
    case 'gap':
      return (
        <button type="button" class="ln fold" onClick={() => show(-item.first)}>
          <span class="n">⋯</span>
          {tn('unchangedLines', item.count)}
        </button>
      );
  }
}

/** A mark is drawn on the line it begins on. */
function isOn(mark: Mark, line: Line): boolean {
  return mark.start >= line.start && mark.start <= line.end && line.spans.some((span) => span.start >= mark.start);
}

function sizeWords({ key, isList, size }: Extract<CodeItem, { kind: 'container' }>): string {
  if (!isList) return tn('foldKeys', size);
  return key?.endsWith('s') && size > 1 ? t('foldNamed', String(size), key) : tn('foldItems', size);
}

function keyOf(item: CodeItem): string {
  return item.kind === 'gap' ? `gap-${item.first}` : `${item.kind}-${item.line.number}`;
}
