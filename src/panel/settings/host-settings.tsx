import type { JSX } from 'preact';
import { Icon } from '../icons/icon';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import { AddHost } from './add-host';

/** The hosts that are read beside those of the API. */
export function HostSettings({ hosts }: { hosts: readonly string[] }): JSX.Element {
  const { feed } = usePanel();
  return (
    <section>
      <h3>{t('settingsHosts')}</h3>
      <p>{t('settingsHostsWhy')}</p>
      {hosts.length > 0 && (
        <ul class="hosts">
          {hosts.map((host) => (
            <li key={host}>
              <code>{host}</code>
              <button
                type="button"
                class="tool"
                title={t('removeHost', host)}
                aria-label={t('removeHost', host)}
                onClick={() => feed.changeSettings({ watchedHosts: hosts.filter((other) => other !== host) })}
              >
                <Icon name="close" class="i-s" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddHost />
    </section>
  );
}
