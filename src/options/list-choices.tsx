import type { JSX } from 'preact';
import type { FormatId } from '../model/format';
import { COPY_FORMATS, type Density, type Settings } from '../model/settings';
import { t } from '../panel/words/t';

/** Names of programs and languages, the same in every language of the interface. */
const NAMES: Partial<Readonly<Record<FormatId, string>>> = {
  'curl': 'cURL (bash)', 'curl-cmd': 'cURL (cmd)', 'curl-powershell': 'cURL (PowerShell)', 'fetch': 'fetch (Node)', 'fetch-browser': 'fetch (browser)',
  'openai-js': 'OpenAI SDK (JavaScript)', 'openai-python': 'OpenAI SDK (Python)', 'ai-sdk': 'AI SDK', 'xai-python': 'xAI SDK (Python)',
};

/** How the list looks and what its copies are. */
export function ListChoices({ settings, change }: { settings: Settings; change(part: Partial<Settings>): void }): JSX.Element {
  const densities: readonly (readonly [Density, string])[] = [['comfortable', t('optionsComfortable')], ['compact', t('optionsCompact')]];
  return (
    <>
      <label>
        {t('optionsDensity')}
        <select
          value={settings.density}
          onChange={({ currentTarget }) => change({ density: densities.find(([density]) => density === currentTarget.value)?.[0] ?? 'comfortable' })}
        >
          {densities.map(([density, name]) => <option key={density} value={density}>{name}</option>)}
        </select>
      </label>
      <label>
        {t('optionsCopyFormat')}
        <select
          value={settings.copyFormat ?? ''}
          onChange={({ currentTarget }) => change({ copyFormat: COPY_FORMATS.find((format) => format === currentTarget.value) ?? null })}
        >
          <option value="">{t('optionsLastUsed')}</option>
          {COPY_FORMATS.map((format) => <option key={format} value={format}>{NAMES[format] ?? format}</option>)}
        </select>
      </label>
    </>
  );
}
