import type { JSX } from 'preact';
import type { Settings, SettingsTrouble } from '../model/settings';
import { t } from '../panel/words/t';
import { TROUBLE } from '../panel/words/trouble';
import { Advice } from './advice';
import { Check } from './check';
import { Hosts } from './hosts';
import { Kept } from './kept';
import { ListChoices } from './list-choices';
import { SettingsFile } from './settings-file';
import { Sites } from './sites';

/** What the options page shows and can do. */
export interface OptionsProps {
  readonly settings: Settings;
  readonly trouble: SettingsTrouble | null;
  /** The sites that are watched while DevTools is closed, as match patterns; null while the browser has not told. */
  readonly sites: readonly string[] | null;
  /** How many tabs have a count now; null while the browser has not told. */
  readonly tabs: number | null;
  change(part: Partial<Settings>): void;
  revoke(site: string): void;
  /** Forgets the counts of all tabs; tells whether that is done. */
  erase(): Promise<boolean>;
}

/** All that can be chosen, and all that is kept. */
export function Options({ settings, trouble, sites, tabs, change, revoke, erase }: OptionsProps): JSX.Element {
  return (
    <main>
      <h1 class="vh">{t('popupSettings')}</h1>
      {trouble !== null && <p role="alert">{t(TROUBLE[trouble])}</p>}
      <section>
        <h2>{t('optionsList')}</h2>
        <Check checked={settings.records} onChange={(records) => change({ records })}>{t('optionsRecords')}</Check>
        <Check checked={settings.preservesLog} onChange={(preservesLog) => change({ preservesLog })}>{t('optionsPreservesLog')}</Check>
        <Check checked={settings.printsToConsole} onChange={(printsToConsole) => change({ printsToConsole })}>{t('optionsConsole')}</Check>
        <ListChoices settings={settings} change={change} />
      </section>
      <Hosts hosts={settings.watchedHosts} change={change} />
      <Advice settings={settings} change={change} />
      {sites && <Sites sites={sites} revoke={revoke} />}
      <Kept tabs={tabs} erase={erase} change={change} />
      <SettingsFile settings={settings} change={change} />
    </main>
  );
}
