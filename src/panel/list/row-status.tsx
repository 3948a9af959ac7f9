import type { ComponentChildren, JSX } from 'preact';
import type { RequestRow } from '../../session/row';
import { Icon } from '../icons/icon';
import { SeverityIcon } from '../icons/severity-icon';
import { statusWord } from './row-words';

/** The first cell of a line: its mark and its status, after what opens and closes it. */
export function RowStatus({ row, children }: { readonly row: RequestRow; readonly children: ComponentChildren }): JSX.Element {
  const { problem } = row;
  return (
    <span class="c-status" role="gridcell">
      {children}
      {problem ? <SeverityIcon severity={problem.severity} /> : <Icon name="ok" class={isAnswered(row) ? 'sev sev-ok' : 'sev none'} />}
      <b>{statusWord(row)}</b>
    </span>
  );
}

/** A tick means that an answer came and says nothing wrong. */
function isAnswered(row: RequestRow): boolean {
  return row.status === null || (row.status > 0 && row.status < 400);
}
