import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Line } from '../../session/lines';
import { SeverityIcon } from '../icons/severity-icon';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import { duration } from '../words/units';
import { Cells } from './cells';
import type { LineProps } from './line-props';
import { rowName, statusWord } from './row-words';
import { useRowEvents } from './use-row-events';

/** A request that repeats the failure above it. */
export function RepeatEntry({ line, position, isTabStop }: LineProps & { line: Extract<Line, { kind: 'repeat' }> }): JSX.Element {
  const panel = usePanel();
  const { row, before, turn } = line;
  const isSelected = useComputed(() => panel.selected.value === row.id).value;
  return (
    <div class={`entry repeat is-error${isSelected ? ' is-selected' : ''}`} role="presentation" onClick={() => panel.select(row.id)}>
      <div
        class="req"
        role="row"
        aria-level={2}
        aria-rowindex={position}
        aria-selected={isSelected}
        aria-label={rowName(row)}
        tabIndex={isTabStop ? 0 : -1}
        data-row={row.id}
        {...useRowEvents(row)}
      >
        <span class="c-status" role="gridcell">
          <span class="twist none" />
          <SeverityIcon severity="error" />
          <b>{statusWord(row)}</b>
        </span>
        <span class="c-req dim num" role="gridcell">{t('retryTurn', String(turn))}</span>
        <Cells row={row} last={row} model={t('afterWait', duration(Math.max(0, row.startedAt - before.startedAt)))} />
      </div>
    </div>
  );
}
