import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { parseSettingsFile, settingsFile, type Settings } from '../model/settings';
import { t } from '../panel/words/t';

const FILE_NAME = 'grok-devtools-settings.json';

/** Takes the settings to another browser, as a JSON file. */
export function SettingsFile({ settings, change }: { settings: Settings; change(part: Partial<Settings>): void }): JSX.Element {
  const [told, setTold] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const found = parseSettingsFile(await file.text().catch(() => ''));
    if (found) change(found);
    setTold(found ? t('optionsImported') : t('optionsImportWrong'));
    if (field.current) field.current.value = '';
  };
  return (
    <section>
      <h2>{t('optionsFile')}</h2>
      <p class="row">
        <button type="button" onClick={() => save(settingsFile(settings))}>{t('optionsExport')}</button>
        <button type="button" onClick={() => field.current?.click()}>{t('optionsImport')}</button>
      </p>
      <input
        ref={field} class="vh" type="file" accept="application/json,.json" tabIndex={-1} aria-label={t('optionsImport')}
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      <p role="status">{told}</p>
    </section>
  );
}

function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(url);
}
