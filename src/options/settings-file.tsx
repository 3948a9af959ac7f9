import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../model/settings';
import { MOST_BYTES, readSettingsFile, settingsFile, type SettingsFile as Found } from '../model/settings-file';
import { saveFile } from '../panel/files/save-file';
import { t } from '../panel/words/t';

const FILE_NAME = 'grok-devtools-settings.json';

/** Takes the settings to another browser, as a JSON file. */
export function SettingsFile({ settings, change }: { settings: Settings; change(part: Partial<Settings>): void }): JSX.Element {
  const [told, setTold] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const found = await foundIn(file);
    if (found.kind === 'settings') change(found.settings);
    setTold(sentenceOf(found));
    if (field.current) field.current.value = '';
  };
  return (
    <section>
      <h2>{t('optionsFile')}</h2>
      <p class="row">
        <button type="button" onClick={() => saveFile({ name: FILE_NAME, mimeType: 'application/json', parts: [settingsFile(settings)] })}>{t('optionsExport')}</button>
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

/** A file that is too long for settings is not even read. */
async function foundIn(file: File): Promise<Found> {
  if (file.size > MOST_BYTES) return { kind: 'too-long' };
  return readSettingsFile(await file.text().catch(() => ''));
}

function sentenceOf(found: Found): string {
  switch (found.kind) {
    case 'settings': return t('optionsImported');
    case 'too-long': return t('optionsImportLong');
    case 'no-json': return t('optionsImportNoJson');
    case 'other-file': return t('optionsImportWrong');
    case 'newer': return t('optionsImportNewer');
    case 'odd-value': return t('optionsImportValue', found.name);
  }
}
