import type { JSX } from 'preact';
import type { MemberLine } from '../../session/lines';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import { duration } from '../words/units';
import { Cells } from './cells';
import type { LineProps } from './line-props';
import { rowName } from './row-words';
import { RowStatus } from './row-status';
import { useIsIn } from './use-is-in';
import { useLineEvents } from './use-line-events';

/** A request that the line above stands for: it repeats the failure, or asked for the same job before. */
export function MemberEntry({ line, position, isTabStop }: LineProps & { line: MemberLine }): JSX.Element {
  const panel = usePanel();
  const { id, row, lead, before, turn } = line;
  const events = useLineEvents(line);
  const isSelected = useIsIn(panel.picks.ids, id);
  const progress = row.poll?.progress ?? null;
  return (
    <div class={`entry repeat ${row.problem ? `is-${row.problem.severity}` : 'is-quiet'}${isSelected ? ' is-selected' : ''}`} role="presentation" {...events.entry}>
      <div
        class="req"
        role="row"
        aria-level={2}
        aria-rowindex={position}
        aria-selected={isSelected}
        aria-label={rowName(row)}
        tabIndex={isTabStop ? 0 : -1}
        data-row={id}
        {...events.row}
      >
        <RowStatus row={row}><span class="twist none" /></RowStatus>
        <span class="c-req dim num" role="gridcell">
          {t(lead.job ? 'pollTurn' : 'retryTurn', String(turn))}{progress !== null && `, ${t('percent', String(progress))}`}
        </span>
        <Cells row={row} last={row} model={before === row ? '' : t('afterWait', duration(Math.max(0, row.startedAt - before.startedAt)))} />
      </div>
    </div>
  );
}
