import type { JSX } from 'preact';
import type { Kind } from '../../session/filter/filter';
import type { Counts } from '../../session/row';
import { SeverityIcon } from '../icons/severity-icon';
import { usePanel } from '../store/context';
import { t, type MessageKey } from '../words/t';
import { count } from '../words/units';

interface Chip {
  readonly kind: Kind;
  readonly label: MessageKey;
  readonly severity?: 'error' | 'warning';
  readonly countOf: (counts: Counts) => number;
}

const CHIPS: readonly Chip[] = [
  { kind: 'all', label: 'chipAll', countOf: (counts) => counts.requests },
  { kind: 'errors', label: 'chipErrors', severity: 'error', countOf: (counts) => counts.failed },
  { kind: 'warnings', label: 'chipWarnings', severity: 'warning', countOf: (counts) => counts.warnings },
  { kind: 'streams', label: 'chipStreams', countOf: (counts) => counts.streams },
];

/** One of four kinds of requests to show, each with its number before the filter. */
export function Chips(): JSX.Element {
  const panel = usePanel();
  return (
    <div class="chips" role="radiogroup" aria-label={t('show')}>
      {CHIPS.map(({ kind, label, severity, countOf }) => {
        const n = countOf(panel.feed.counts.value);
        return (
          <button
            type="button"
            class="pill"
            role="radio"
            key={kind}
            aria-checked={panel.view.kind.value === kind}
            onClick={() => {
              panel.view.kind.value = kind;
            }}
          >
            {severity && n > 0 && <SeverityIcon severity={severity} />}
            {t(label)} <span class="num">{count(n)}</span>
          </button>
        );
      })}
    </div>
  );
}
