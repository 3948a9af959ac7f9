import type { JSX } from 'preact';
import type { Severity } from '../../model/diagnosis';

const SHAPES: Readonly<Record<Severity, JSX.Element>> = {
  error: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" />
      <path class="g" d="M5.5 5.5l5 5M10.5 5.5l-5 5" />
    </>
  ),
  warning: (
    <>
      <path d="M8.9 1.7l6.4 11.4a1 1 0 0 1-.9 1.5H1.6a1 1 0 0 1-.9-1.5L7.1 1.7a1 1 0 0 1 1.8 0z" fill="currentColor" stroke="none" />
      <path class="g" d="M8 5.6v4" />
      <circle class="gd" cx="8" cy="12" r="1" />
    </>
  ),
  info: (
    <>
      <rect x="1.2" y="1.2" width="13.6" height="13.6" rx="3.4" fill="currentColor" stroke="none" />
      <path class="g" d="M8 7.6v4" />
      <circle class="gd" cx="8" cy="4.7" r="1" />
    </>
  ),
};

/** The mark of a severity: its shape differs as well as its colour. */
export function SeverityIcon({ severity }: { severity: Severity }): JSX.Element {
  return (
    <svg class={`sev sev-${severity}`} viewBox="0 0 16 16" aria-hidden="true">
      {severityShape(severity)}
    </svg>
  );
}

/** What the mark of a severity consists of, on a 16 grid. */
export function severityShape(severity: Severity): JSX.Element {
  return SHAPES[severity];
}
