import type { JSX } from 'preact';
import { membersOf, type RequestLine } from '../../session/lines';
import type { RowProblem } from '../../session/row';
import { CopyButton } from '../copy/copy-button';
import { COPY_LABELS } from '../copy/copy-labels';
import { Icon } from '../icons/icon';
import { usePanel } from '../store/context';
import { Prose } from '../words/prose';
import { t, tn } from '../words/t';
import { RetryHint } from './retry-hint';

/** What to do about a request, why, and the first step, under its line. */
export function Explanation(props: {
  readonly line: RequestLine;
  readonly problem: RowProblem;
  readonly isTabStop: boolean;
}): JSX.Element {
  const { line, problem, isTabStop } = props;
  const { id, row, repeats, job } = line;
  const others = membersOf(line);
  const last = repeats.at(-1) ?? row;
  const label = t(COPY_LABELS[problem.copies ?? 'steps']);
  const panel = usePanel();
  return (
    <div class="why" role="row" aria-level={2}>
      <div class="why-title" role="gridcell">
        <Prose text={problem.title} />
        {problem.confidence !== 'exact' && <span class="likely">{t(problem.confidence === 'likely' ? 'likely' : 'fromStatus')}</span>}
      </div>
      <div class="why-actions" role="gridcell">
        {problem.severity !== 'warning' && <RetryHint retry={problem.retry} endedAt={last.startedAt + (last.durationMs ?? 0)} />}
        {problem.copies && (
          <CopyButton
            button={row.id}
            label={label}
            {...(problem.copies !== 'choice' && { hint: t('copyHint', label) })}
            isChoice={problem.copies === 'choice'}
            isTabStop={isTabStop}
            onCopy={() => panel.copyFix(row)}
          />
        )}
      </div>
      <p class="why-cause" role="gridcell"><Prose text={problem.cause} /></p>
      {(problem.firstStep !== '' || others.length > 0) && (
        <p class="why-step" role="gridcell">
          <Icon name="arrow" />
          <span>
            <Prose text={problem.firstStep} />
            {others.length > 0 && <> <ShowMembers id={id} isJob={job !== null} count={others.length + 1} /></>}
            {problem.severity === 'warning' && panel.feed.settings.value && <> <Hide problem={problem} /></>}
          </span>
        </p>
      )}
    </div>
  );
}

/** Silences advice where it stands; the row's menu does the same. */
function Hide({ problem }: { problem: RowProblem }): JSX.Element {
  const panel = usePanel();
  return (
    <button
      type="button"
      class="link why-more"
      tabIndex={-1}
      onClick={(event) => {
        event.stopPropagation();
        panel.hideAdvice(problem.id);
      }}
    >
      {t('hideAdvice')}
    </button>
  );
}

function ShowMembers({ id, isJob, count }: { id: string; isJob: boolean; count: number }): JSX.Element {
  const { view } = usePanel();
  const isOpen = view.opened.value.has(id);
  return (
    <button
      type="button"
      class="link why-more"
      aria-expanded={isOpen}
      tabIndex={-1}
      onClick={(event) => {
        event.stopPropagation();
        view.setOpened(id, !isOpen);
      }}
    >
      {isJob ? tn(isOpen ? 'hidePolls' : 'showPolls', count) : tn(isOpen ? 'hideRequests' : 'showRequests', count)}
    </button>
  );
}
