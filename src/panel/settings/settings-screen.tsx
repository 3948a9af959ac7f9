import type { JSX } from 'preact';
import { ScreenBar } from '../screen/screen-bar';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import { TROUBLE } from '../words/trouble';
import { AdviceSettings } from './advice-settings';
import { HostSettings } from './host-settings';
import { ListSettings } from './list-settings';
import { Check } from './check';

/** What the developer may choose. Each choice takes effect at once, in every open panel. */
export function SettingsScreen(): JSX.Element | null {
  const { feed } = usePanel();
  const settings = feed.settings.value;
  if (!settings) return null;
  const trouble = feed.host.value?.settingsTrouble?.() ?? null;
  return (
    <>
      <ScreenBar title={t('settings')} focusesBack />
      <div class="settings" data-region="list">
        {trouble !== null && <p role="alert">{t(TROUBLE[trouble])}</p>}
        <HostSettings hosts={settings.watchedHosts} />
        <section>
          <h3>{t('settingsLog')}</h3>
          <Check checked={settings.preservesLog} hint={t('preserveLogHint')} onChange={(preservesLog) => feed.changeSettings({ preservesLog })}>
            {t('preserveLog')}
          </Check>
          <Check checked={settings.printsToConsole} onChange={(printsToConsole) => feed.changeSettings({ printsToConsole })}>
            {t('optionsConsole')}
          </Check>
        </section>
        <AdviceSettings settings={settings} />
        <ListSettings settings={settings} />
        <p class="dim">{t('settingsKept')}</p>
      </div>
    </>
  );
}
