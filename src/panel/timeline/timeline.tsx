import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { usePanel } from '../store/context';
import { tn, t } from '../words/t';
import { duration } from '../words/units';
import { barsOf, LOOKS } from './bars';
import { PinMarks } from './pin-marks';
import { spanOf } from './span';
import { ticksOf } from './ticks';
import { useBrush } from './use-brush';
import { usePinPress } from './use-pin-press';
import { useWidth } from './use-width';

const ENDS = ['from', 'to'] as const;

/** When the requests took place: a bar each, a pin on those to look at. A range of time is chosen by dragging. */
export function Timeline(): JSX.Element {
  const panel = usePanel();
  const { view } = panel;
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const rows = view.passing.value;
  const span = spanOf(rows);
  const whole = span.to - span.from;
  const bars = useMemo(() => barsOf(rows, span, width), [rows, span, width]);
  const ticks = useMemo(() => ticksOf(whole, width), [whole, width]);
  const brush = useBrush(plot, span, view);
  const press = usePinPress(plot, bars.pins, (id) => {
    panel.select(id);
    panel.focusRow(id);
  });
  const range = view.range.value;
  const share = (at: number): number => Math.min(100, Math.max(0, ((at - span.from) / whole) * 100));
  const count = rows.reduce((sum, row) => sum + (row.kind === 'request' ? 1 : 0), 0);

  return (
    <div
      class="timeline"
      role="group"
      aria-label={t('timeline', tn('sumRequestsShort', count), duration(whole))}
      data-region="timeline"
      onPointerDown={(event) => {
        if (!press.isDown(event)) brush.onPointer(event);
      }}
      onPointerMove={brush.onPointer}
      onPointerUp={brush.onPointer}
      onPointerCancel={brush.onPointer}
      onClick={press.onClick}
    >
      <div
        class="tl-plot"
        role="group"
        aria-label={t('timelineRange')}
        title={t('timelineHint')}
        ref={plot}
        tabIndex={range ? -1 : 0}
        onKeyDown={(event) => {
          if (event.target === event.currentTarget) brush.onKey(event, null);
        }}
      >
        {ticks.map(({ at, label }) => <span key={label} class="tl-tick" style={{ left: `${at}%` }}>{label}</span>)}
        <svg class="tl-bars" aria-hidden="true">{LOOKS.map((look) => <path key={look} class={look} d={bars.paths.get(look) ?? ''} />)}</svg>
        <PinMarks pins={bars.pins} />
        {range && <span class="tl-brush" style={{ left: `${share(range.from)}%`, width: `${share(range.to) - share(range.from)}%` }} />}
        {range && ENDS.map((end) => (
          <span
            key={end}
            class="tl-handle"
            data-end={end}
            role="slider"
            tabIndex={0}
            aria-label={t(end === 'from' ? 'rangeFrom' : 'rangeTo')}
            aria-valuemin={0}
            aria-valuemax={Math.round(whole)}
            aria-valuenow={Math.round(range[end] - span.from)}
            aria-valuetext={duration(range[end] - span.from)}
            style={{ left: `${share(range[end])}%` }}
            onKeyDown={(event) => brush.onKey(event, end)}
          />
        ))}
      </div>
    </div>
  );
}
