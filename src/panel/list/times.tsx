import type { JSX } from 'preact';
import type { RequestRow } from '../../session/row';
import { t } from '../words/t';
import { count, timeOfDay } from '../words/units';

/** How often a failure happened, in one mark. */
export function Times({ first, repeats }: { first: RequestRow; repeats: readonly RequestRow[] }): JSX.Element {
  const times = repeats.length + 1;
  const last = repeats.at(-1) ?? first;
  return <b class="times" title={t('timesHint', count(times), timeOfDay(first.startedAt), timeOfDay(last.startedAt))}>×{count(times)}</b>;
}
