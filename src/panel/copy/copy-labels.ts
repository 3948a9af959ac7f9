import type { RowProblem } from '../../session/row';
import type { MessageKey } from '../words/t';

/** What the button of a row reads, by what it gives. */
export const COPY_LABELS: Readonly<Record<NonNullable<RowProblem['copies']>, MessageKey>> = {
  fix: 'copyFix', choice: 'chooseFix', steps: 'copySteps',
};
