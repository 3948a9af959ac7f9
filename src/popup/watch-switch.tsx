import type { JSX } from 'preact';
import { t } from '../panel/words/t';
import type { Watching } from './watching';

/** Turns watching on and off for the site of the tab. */
export function WatchSwitch({ watching }: { watching: Watching }): JSX.Element {
  const { host, isOn, isDeaf, wasRefused } = watching;
  return (
    <section class="watch">
      <div>
        <h2 id="watch">{t('popupWatch')}</h2>
        <p class="dim" id="watch-what">{isOn ? t('popupWatchOn', host) : t('popupWatchOff', host)}</p>
        {isDeaf && <p>{t('popupWatchDeaf')}</p>}
        <p role="alert">{wasRefused && t('popupWatchRefused', host)}</p>
      </div>
      <button
        type="button" class="switch" role="switch" aria-checked={isOn} aria-labelledby="watch" aria-describedby="watch-what"
        onClick={() => watching.set(!isOn)}
      />
    </section>
  );
}
