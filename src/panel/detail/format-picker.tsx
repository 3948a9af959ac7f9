import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { FormatId, FormatOption } from '../../session/host';
import { useRoving } from '../toolbar/use-roving';
import { usePanel } from '../store/context';
import { t } from '../words/t';

/** The formats of the corrected request; the choice is kept. */
export function FormatPicker({ options, shown }: { options: readonly FormatOption[]; shown: FormatId }): JSX.Element {
  const panel = usePanel();
  const group = useRef<HTMLDivElement>(null);
  const onKey = useRoving(group);
  return (
    <div class="formats" role="radiogroup" aria-label={t('format')} ref={group} onKeyDown={onKey}>
      {options.map(({ id, label, unavailable }) => (
        <button
          type="button"
          role="radio"
          key={id}
          aria-checked={id === shown}
          disabled={unavailable !== null}
          title={unavailable === null ? undefined : t('formatUnavailable', label, unavailable)}
          onClick={() => panel.setFormat(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
