import type { JSX } from 'preact';
import type { RequestRow } from '../../session/row';
import { SeverityIcon } from '../icons/severity-icon';
import { statusWord } from '../list/row-words';
import { usePanel } from '../store/context';
import { Prose } from '../words/prose';
import { tn } from '../words/t';

const TOLD = 3;

/** The different errors that the filter hides, the newest first, so that none is overlooked. */
export function HiddenErrors(): JSX.Element | null {
  const panel = usePanel();
  const failed = panel.feed.rows.value.filter((row): row is RequestRow => row.kind === 'request' && row.isFailed);
  if (failed.length === 0) return null;
  const byTitle = new Map<string, RequestRow[]>();
  for (const row of failed.reverse()) {
    const title = row.problem?.title ?? '';
    const same = byTitle.get(title);
    if (same) same.push(row);
    else byTitle.set(title, [row]);
  }
  return (
    <>
      <p>{tn('emptyFilterErrors', failed.length)}</p>
      <ul class="hidden-errors">
        {[...byTitle].slice(0, TOLD).map(([title, rows]) => (
          <li key={title}>
            <SeverityIcon severity="error" />
            <span class="num">{rows[0] && statusWord(rows[0])}</span>
            <span>
              <Prose text={title} /> {rows.length > 1 && <b class="times">×{rows.length}</b>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
