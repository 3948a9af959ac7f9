import type { JSX } from 'preact';
import type { FormatId } from '../../model/format';
import { COPY_FORMATS, type Density, type Settings } from '../../model/settings';
import { usePanel } from '../store/context';
import { t, type MessageKey } from '../words/t';

/** Names of programs and languages, the same in every language of the interface. */
const NAMES: Partial<Readonly<Record<FormatId, string>>> = {
  'curl': 'cURL (bash)', 'curl-cmd': 'cURL (cmd)', 'curl-powershell': 'cURL (PowerShell)', 'fetch': 'fetch (Node)', 'fetch-browser': 'fetch (browser)',
  'openai-js': 'OpenAI SDK (JavaScript)', 'openai-python': 'OpenAI SDK (Python)', 'ai-sdk': 'AI SDK', 'xai-python': 'xAI SDK (Python)',
};

const DENSITIES: readonly (readonly [Density, MessageKey])[] = [['comfortable', 'optionsComfortable'], ['compact', 'optionsCompact']];

/** How the list looks and what its copies are. */
export function ListSettings({ settings }: { settings: Settings }): JSX.Element {
  const { feed } = usePanel();
  return (
    <section>
      <h3>{t('optionsList')}</h3>
      <div class="radios" role="radiogroup" aria-label={t('optionsDensity')}>
        <span>{t('optionsDensity')}</span>
        {DENSITIES.map(([density, label]) => (
          <label key={density}>
            <input type="radio" name="density" checked={settings.density === density} onChange={() => feed.changeSettings({ density })} />
            {t(label)}
          </label>
        ))}
      </div>
      <label class="choose">
        <span>{t('optionsCopyFormat')}</span>
        <select
          class="field"
          value={settings.copyFormat ?? ''}
          onChange={({ currentTarget }) => feed.changeSettings({ copyFormat: COPY_FORMATS.find((format) => format === currentTarget.value) ?? null })}
        >
          <option value="">{t('optionsLastUsed')}</option>
          {COPY_FORMATS.map((format) => <option key={format} value={format}>{NAMES[format] ?? format}</option>)}
        </select>
      </label>
    </section>
  );
}
