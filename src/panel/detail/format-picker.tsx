import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { FormatId, FormatOption } from '../../model/format';
import { usePanel } from '../store/context';
import { useRoving } from '../toolbar/use-roving';
import { t } from '../words/t';

/** The formats that stand side by side, by their short names; all others are in the list behind them. */
const FIRST: Partial<Record<FormatId, string>> = {
  curl: 'cURL', fetch: 'fetch', 'openai-js': 'OpenAI SDK', 'ai-sdk': 'AI SDK', 'openai-python': 'Python',
};

/** The formats of the corrected request; the choice is kept. One that cannot express it says why. */
export function FormatPicker({ options, shown }: { options: readonly FormatOption[]; shown: FormatId }): JSX.Element | null {
  const panel = usePanel();
  const group = useRef<HTMLDivElement>(null);
  const onKey = useRoving(group);
  if (options.length === 0) return null;
  const others = options.filter(({ id }) => FIRST[id] === undefined && id !== 'steps');
  const isOther = others.some(({ id }) => id === shown);
  return (
    <div class="formats">
      <div class="formats-first" role="radiogroup" aria-label={t('format')} ref={group} onKeyDown={onKey}>
        {options.map(({ id, label, unavailable }) => {
          const name = FIRST[id];
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
