import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { shorten } from '../words/shorten';
import { tn } from '../words/t';
import type { DiffLine } from './diff';
import { excerpts } from './excerpt';
import { tokenise } from './tokens';

const CONTEXT = 3;
const KEY_NAME = /(%XAI_API_KEY%|\$env:XAI_API_KEY|\$?\bXAI_API_KEY\b)/;
const COLOURS: Readonly<Record<string, string>> = { key: 'k', string: 's', number: 'd' };

/** The corrected request as text, what was taken out struck through, what was put in marked. */
export function SnippetCode({ lines: whole, label }: { lines: readonly DiffLine[]; label: string }): JSX.Element {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const lines = useMemo(() => excerpts(whole), [whole]);
  const runs = useMemo(() => runsOf(lines), [lines]);
  return (
    <div class="code" role="group" aria-label={label} tabIndex={0}>
      {runs.map(({ start, end, isFolded }) =>
        isFolded && !open.has(start) ? (
          <button type="button" key={start} class="ln fold" onClick={() => setOpen(new Set([...open, start]))}>
            <span class="sign">⋯</span>
            {tn('unchangedLines', end - start)}
          </button>
        ) : (
          lines.slice(start, end).map((line, at) => <SnippetLine key={start + at} line={line} />)
        ),
      )}
    </div>
  );
}

function SnippetLine({ line }: { line: DiffLine }): JSX.Element {
  const text = shorten(line.text);
  const change = { ' ': 'ln', '-': 'ln del', '+': 'ln add' }[line.sign];
  return (
    <div class={change}>
      <span class="sign">{line.sign === '-' ? '−' : line.sign}</span>
      <span class="t">
        {tokenise(text).map(({ kind, start, end }) => {
          const piece = withKeyName(text.slice(start, end));
          const colour = COLOURS[kind];
          return colour ? <span key={start} class={colour}>{piece}</span> : piece;
        })}
      </span>
    </div>
  );
}

/** The name of the key in bold: it is the one thing to fill in. */
function withKeyName(text: string): JSX.Element | string {
  const parts = text.split(KEY_NAME);
  return parts.length === 1 ? text : <>{parts.map((part, at) => (at % 2 === 1 ? <span key={at} class="v">{part}</span> : part))}</>;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly isFolded: boolean;
}

/** Cuts the lines into runs that are shown and long unchanged runs that are folded, where there are changes at all. */
function runsOf(lines: readonly DiffLine[]): Run[] {
  const changes = lines.flatMap((line, at) => (line.sign === ' ' ? [] : [at]));
  const isNear = lines.map(() => changes.length === 0);
  // The first line says where the request goes.
  for (const at of [0, ...changes]) isNear.fill(true, Math.max(0, at - CONTEXT), at + CONTEXT + 1);
  const runs: Run[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start;
    while (end < lines.length && isNear[end] === isNear[start]) end += 1;
    runs.push({ start, end, isFolded: isNear[start] === false && end - start > 1 });
    start = end;
  }
  return runs;
}
