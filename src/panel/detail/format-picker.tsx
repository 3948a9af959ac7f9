import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { FormatId, FormatOption } from '../../model/format';
import { usePanel } from '../store/context';
import { useRoving } from '../toolbar/use-roving';
import { t } from '../words/t';
import { SHORT_NAMES } from './short-names';

/** The formats of the corrected request; the choice is kept. One that cannot express it says why. */
export function FormatPicker({ options, shown }: { options: readonly FormatOption[]; shown: FormatId }): JSX.Element | null {
  const panel = usePanel();
  const group = useRef<HTMLDivElement>(null);
  const onKey = useRoving(group);
  if (options.length === 0) return null;
  const others = options.filter(({ id }) => SHORT_NAMES[id] === undefined && id !== 'steps');
  const isOther = others.some(({ id }) => id === shown);
  return (
    <div class="formats">
      <div class="formats-first" role="radiogroup" aria-label={t('format')} ref={group} onKeyDown={onKey}>
        {options.map(({ id, label, unavailable }) => {
          const name = SHORT_NAMES[id];
          return name === undefined ? null : (
            <button
              type="button"
              role="radio"
              key={id}
              aria-checked={id === shown}
              disabled={unavailable !== null}
              title={unavailable === null ? label : t('formatUnavailable', label, unavailable)}
              onClick={() => panel.format.set(id)}
            >
              {name}
            </button>
          );
        })}
      </div>
      <select
        class={isOther ? 'is-shown' : undefined}
        aria-label={t('moreFormats')}
        value={isOther ? shown : ''}
        onChange={(event) => {
          const chosen = options.find(({ id }) => id === event.currentTarget.value);
          if (chosen) panel.format.set(chosen.id);
        }}
      >
        <option value="" disabled hidden>{t('more')}</option>
        {others.map(({ id, label, unavailable }) => (
          <option key={id} value={id} disabled={unavailable !== null} title={unavailable ?? undefined}>{label}</option>
        ))}
      </select>
    </div>
  );
}
