import type { JSX } from 'preact';
import type { RequestRow, RowProblem } from '../../session/row';
import { CopyButton } from '../copy/copy-button';
import { Icon } from '../icons/icon';
import { usePanel } from '../store/context';
import { Prose } from '../words/prose';
import { t } from '../words/t';
import { RetryHint } from './retry-hint';

/** What to do about a request, why, and the first step, under its line. */
export function Explanation({ row, problem, isTabStop }: { row: RequestRow; problem: RowProblem; isTabStop: boolean }): JSX.Element {
  const panel = usePanel();
  return (
    <div class="why" role="row" aria-level={2}>
      <div class="why-title" role="gridcell">
        <Prose text={problem.title} />
        {problem.confidence !== 'exact' && <span class="likely">{t(problem.confidence === 'likely' ? 'likely' : 'fromStatus')}</span>}
      </div>
      <div class="why-actions" role="gridcell">
        <RetryHint retry={problem.retry} endedAt={row.startedAt + (row.durationMs ?? 0)} />
        {problem.copies && (
          <CopyButton
            button={row.id}
            label={t(problem.copies === 'fix' ? 'copyFix' : 'copySteps')}
            isTabStop={isTabStop}
            onCopy={() => panel.copyFix(row)}
          />
        )}
      </div>
      <p class="why-cause" role="gridcell"><Prose text={problem.cause} /></p>
      {problem.firstStep !== '' && (
        <p class="why-step" role="gridcell">
          <Icon name="arrow" />
          <span><Prose text={problem.firstStep} /></span>
        </p>
      )}
    </div>
  );
}
