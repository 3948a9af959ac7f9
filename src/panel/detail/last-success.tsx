import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { bodyText, type Exchange } from '../../model/exchange';
import type { Detail } from '../../session/host';
import { diffLines } from '../code/diff';
import { linesOf } from '../code/line-table';
import { SnippetCode } from '../code/snippet-code';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import { timeOfDay } from '../words/units';
import { MOST_CHARACTERS } from './body-view';

/** What differs in the body from that of the last call of this kind that succeeded. */
export function LastSuccess({ detail }: { detail: Detail }): JSX.Element | null {
  const host = usePanel().feed.host.value;
  const { exchange } = detail;
  const before = useMemo(() => host?.lastSuccess?.(exchange.id) ?? null, [host, exchange]);
  const [isOpen, setOpen] = useState(false);
  if (before === null || bodyText(before.request.body) === null || bodyText(exchange.request.body) === null) return null;
  return (
    <details class="compare" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('compare', timeOfDay(before.startedAt))}</summary>
      {isOpen && <Difference before={before} after={exchange} />}
    </details>
  );
}

function Difference({ before, after }: { before: Exchange; after: Exchange }): JSX.Element {
  const lines = useMemo(() => diffLines(formatted(before), formatted(after)), [before, after]);
  if (lines.every(({ sign }) => sign === ' ')) return <p class="dim">{t('compareSame')}</p>;
  return <SnippetCode lines={lines} label={t('compareLabel')} />;
}

/** The body one member to a line, so that only what differs in meaning differs. */
function formatted({ request }: Exchange): string {
  const text = (bodyText(request.body) ?? '').slice(0, MOST_CHARACTERS);
  return linesOf(text, 'formatted').map(({ spans }) => spans.map((span) => span.text).join('')).join('\n');
}
