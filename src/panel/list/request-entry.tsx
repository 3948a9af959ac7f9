import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Line } from '../../session/lines';
import type { RequestRow } from '../../session/row';
import { Icon } from '../icons/icon';
import { SeverityIcon } from '../icons/severity-icon';
import { usePanel } from '../store/context';
import { isExplained } from '../store/view';
import { Prose } from '../words/prose';
import { t } from '../words/t';
import { Cells } from './cells';
import { Explanation } from './explanation';
import type { LineProps } from './line-props';
import { rowName, statusWord } from './row-words';
import { Times } from './times';
import { useRowEvents } from './use-row-events';

/** One request: its line, and under it what to do where something is wrong. */
export function RequestEntry({ line, position, isTabStop }: LineProps & { line: Extract<Line, { kind: 'request' }> }): JSX.Element {
  const panel = usePanel();
  const { row, repeats } = line;
  const { problem } = row;
  // Of what holds for many rows, only what changes for this one is a reason to draw it again.
  const isToggled = useComputed(() => panel.view.toggled.value.has(row.id)).value;
  const isSelected = useComputed(() => panel.selected.value === row.id).value;
  const isNew = useComputed(() => panel.fresh.value.has(row.id)).value;
  const isOpen = isExplained(line, isToggled);
  const classes = [
    'entry',
    problem ? `is-${problem.severity}` : 'is-quiet',
    isSelected && 'is-selected',
    isNew && 'is-new',
  ];

  return (
    <div class={classes.filter(Boolean).join(' ')} role="presentation" onClick={() => panel.select(row.id)}>
      <div
        class="req"
        role="row"
        aria-level={1}
        aria-rowindex={position}
        aria-selected={isSelected}
        aria-expanded={problem ? isOpen : undefined}
        aria-label={rowName(row)}
        tabIndex={isTabStop ? 0 : -1}
        data-row={row.id}
        data-finding={problem?.id}
        {...useRowEvents(row)}
      >
        <span class="c-status" role="gridcell">
          <Twist row={row} isOpen={isOpen} />
          {problem ? <SeverityIcon severity={problem.severity} /> : <Icon name="ok" class={isAnswered(row) ? 'sev sev-ok' : 'sev none'} />}
          <b>{statusWord(row)}</b>
        </span>
        <span class="c-req" role="gridcell">
          <span class="method">{row.method}</span>
          <span class="path" title={row.path}>{row.path}</span>
          {repeats.length > 0 && <Times first={row} repeats={repeats} />}
          {row.isStream && <span class="tag">{t('stream')}</span>}
          {problem && !isOpen && <span class="hint"><Prose text={problem.title} /></span>}
        </span>
        <Cells row={row} last={repeats.at(-1) ?? row} />
      </div>
      {problem && isOpen && <Explanation row={row} repeats={repeats} problem={problem} isTabStop={isTabStop} />}
    </div>
  );
}

/** A tick means that an answer came and says nothing wrong. */
function isAnswered(row: RequestRow): boolean {
  return row.status === null || (row.status > 0 && row.status < 400);
}

function Twist({ row, isOpen }: { row: RequestRow; isOpen: boolean }): JSX.Element {
  const panel = usePanel();
  if (!row.problem) return <span class="twist none" />;
  return (
    <button
      type="button"
      class="twist"
      aria-expanded={isOpen}
      aria-label={t('explanation')}
      tabIndex={-1}
      onClick={(event) => {
        event.stopPropagation();
        panel.view.toggle(row.id);
      }}
    >
      <Icon name="chevron" />
    </button>
  );
}
