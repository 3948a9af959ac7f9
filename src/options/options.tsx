import type { JSX } from 'preact';
import type { SettingsStore } from '../devtools/settings';
import { t } from '../panel/words/t';

/** What holds in DevTools windows opened from now on. */
export function Options({ settings }: { settings: SettingsStore }): JSX.Element {
  const { preservesLog, records } = settings.current();
  return (
    <main>
      <label>
        <input type="checkbox" defaultChecked={records} onChange={(event) => settings.change({ records: event.currentTarget.checked })} />
        {t('optionsRecords')}
      </label>
      <label>
        <input type="checkbox" defaultChecked={preservesLog} onChange={(event) => settings.change({ preservesLog: event.currentTarget.checked })} />
        {t('optionsPreservesLog')}
      </label>
      <p>{t('optionsWhen')}</p>
    </main>
  );
}
