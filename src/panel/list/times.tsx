import type { JSX } from 'preact';
import type { RequestRow } from '../../session/row';
import { t } from '../words/t';
import { count, timeOfDay } from '../words/units';

/** How often a failure happened, and when first and last: "12 requests, 10:41:54 to 10:42:03". */
export function timesWords(first: RequestRow, repeats: readonly RequestRow[]): string {
  return t('timesHint', count(repeats.length + 1), timeOfDay(first.startedAt), timeOfDay((repeats.at(-1) ?? first).startedAt));
}

/** How often a failure happened, in one mark. */
export function Times({ first, repeats }: { first: RequestRow; repeats: readonly RequestRow[] }): JSX.Element {
  return <b class="times" title={timesWords(first, repeats)}>×{count(repeats.length + 1)}</b>;
}
