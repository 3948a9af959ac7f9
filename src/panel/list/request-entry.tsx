import type { JSX } from 'preact';
import type { RequestLine } from '../../session/lines';
import { Icon } from '../icons/icon';
import { usePanel } from '../store/context';
import { isExplained } from '../store/view';
import { Prose } from '../words/prose';
import { shorten } from '../words/shorten';
import { t } from '../words/t';
import { Cells } from './cells';
import { Explanation } from './explanation';
import { JobState, jobWords } from './job-state';
import type { LineProps } from './line-props';
import { rowName } from './row-words';
import { RowStatus } from './row-status';
import { Times, timesWords } from './times';
import { useIsIn } from './use-is-in';
import { useLineEvents } from './use-line-events';

/** One request, or several that one stands for: its line, and under it what to do where something is wrong. */
export function RequestEntry({ line, position, isTabStop }: LineProps & { line: RequestLine }): JSX.Element {
  const panel = usePanel();
  const { id, row, repeats, job } = line;
  const { problem } = row;
  const events = useLineEvents(line);
  const isToggled = useIsIn(panel.view.toggled, id);
  const isOpened = useIsIn(panel.view.opened, id);
  const isSelected = useIsIn(panel.picks.ids, id);
  const isNew = useIsIn(panel.fresh, row.id);
  const isOpen = problem ? isExplained(line, isToggled) : isOpened;
  const classes = [
    'entry',
    problem ? `is-${problem.severity}` : 'is-quiet',
    isSelected && 'is-selected',
    isNew && 'is-new',
  ];

  return (
    <div class={classes.filter(Boolean).join(' ')} role="presentation" {...events.entry}>
      <div
        class="req"
        role="row"
        aria-level={1}
        aria-rowindex={position}
        aria-selected={isSelected}
        aria-expanded={problem || job ? isOpen : undefined}
        aria-label={[rowName(row), job && jobWords(job), repeats.length > 0 && timesWords(row, repeats)].filter(Boolean).join(', ')}
        tabIndex={isTabStop ? 0 : -1}
        data-row={id}
        data-finding={problem?.id}
        {...events.row}
      >
        <RowStatus row={row}><Twist line={line} isOpen={isOpen} /></RowStatus>
        <span class="c-req" role="gridcell">
          <span class="method">{row.method}</span>
          <span class="path" title={shorten(row.path)}>{shorten(row.path)}</span>
          {repeats.length > 0 && <Times first={row} repeats={repeats} />}
          {job && <JobState job={job} />}
          {row.isStream && <span class="tag">{t('stream')}</span>}
          {problem && !isOpen && <span class="hint"><Prose text={problem.title} /></span>}
        </span>
        <Cells row={row} first={job?.earlier[0] ?? row} last={repeats.at(-1) ?? row} />
      </div>
      {problem && isOpen && <Explanation line={line} problem={problem} isTabStop={isTabStop} />}
    </div>
  );
}

/** Opens the explanation, or where there is none the polls of a job. */
function Twist({ line: { id, row, job }, isOpen }: { readonly line: RequestLine; readonly isOpen: boolean }): JSX.Element {
  const { view } = usePanel();
  if (!row.problem && !job) return <span class="twist none" />;
  return (
    <button
      type="button"
      class="twist"
      aria-expanded={isOpen}
      aria-label={t(row.problem ? 'explanation' : 'polls')}
      tabIndex={-1}
      onClick={(event) => {
        event.stopPropagation();
        if (row.problem) view.toggle(id);
        else view.setOpened(id, !isOpen);
      }}
    >
      <Icon name="chevron" />
    </button>
  );
}
