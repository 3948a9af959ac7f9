import type { JSX } from 'preact';
import type { RequestRow } from '../../session/row';
import { SeverityIcon } from '../icons/severity-icon';
import { statusWord } from '../list/row-words';
import { usePanel } from '../store/context';
import { HIDDEN_BY } from '../words/hidden-words';
import { Prose } from '../words/prose';
import { tn } from '../words/t';

const TOLD = 3;

/** The different errors that the filter or the range of time hides, the newest first, so that none is overlooked. */
export function HiddenErrors(): JSX.Element | null {
  const hidden = usePanel().view.hiddenErrors.value;
  if (!hidden) return null;
  const byTitle = new Map<string, RequestRow[]>();
  for (const row of hidden.rows.toReversed()) {
    const title = row.problem?.title ?? '';
    const same = byTitle.get(title);
    if (same) same.push(row);
    else byTitle.set(title, [row]);
  }
  return (
    <>
      <p>{tn(HIDDEN_BY[hidden.by], hidden.rows.length)}:</p>
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
