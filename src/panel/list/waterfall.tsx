import type { JSX } from 'preact';
import type { RequestRow } from '../../session/row';
import { usePanel } from '../store/context';
import { spanOf } from '../timeline/span';

const LEAST_PERCENT = 0.8;

/** When a request, or a run of repeats, took place within the time that is shown. */
export function Waterfall({ first, last }: { first: RequestRow; last: RequestRow }): JSX.Element | null {
  const { view } = usePanel();
  const span = view.range.value ?? spanOf(view.passing.value);
  const whole = span.to - span.from;
  if (first.startedAt === 0 || whole <= 0) return null;
  const share = (at: number): number => Math.min(100, Math.max(0, ((at - span.from) / whole) * 100));
  const from = share(first.startedAt);
  const width = Math.max(LEAST_PERCENT, share(last.startedAt + (last.durationMs ?? 0)) - from);
  return <i class={last.problem?.severity} style={{ left: `${Math.min(from, 100 - width)}%`, width: `${width}%` }} />;
}
