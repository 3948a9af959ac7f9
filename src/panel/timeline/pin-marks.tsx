import type { JSX } from 'preact';
import { severityShape } from '../icons/severity-icon';
import type { Pin } from './pins';

const SEVERITIES = ['warning', 'error'] as const;
/** Where the middle of a pin is. */
const MIDDLE_PX = 18;

/** The pins of the timeline: a path for each severity, with its mark at each point, so that many pins are no more elements than few. */
export function PinMarks({ pins }: { readonly pins: readonly Pin[] }): JSX.Element {
  return (
    <svg class="tl-pins" aria-hidden="true">
      {SEVERITIES.map((severity) => (
        <g key={severity}>
          <marker class={`sev sev-${severity}`} id={`pin-${severity}`} viewBox="0 0 16 16" refX="8" refY="8" markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse">
            {severityShape(severity)}
          </marker>
          <path class={severity} d={pathOf(pins.filter((pin) => pin.severity === severity))} />
        </g>
      ))}
    </svg>
  );
}

/** Ends with a point more: that gets no mark. */
function pathOf(pins: readonly Pin[]): string {
  const [first, ...others] = pins.map(({ x }) => Math.round(x));
  return first === undefined ? '' : `M${first} ${MIDDLE_PX}${others.map((x) => `H${x}`).join('')}h0`;
}
