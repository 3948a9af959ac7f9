import type { JSX } from 'preact';
import { hostOfSite } from '../background/watch/sites';
import { t } from '../panel/words/t';

/** The sites that are watched while DevTools is closed, each with a button that ends it. */
export function Sites({ sites, revoke }: { sites: readonly string[]; revoke(site: string): void }): JSX.Element {
  return (
    <section>
      <h2>{t('optionsSites')}</h2>
      {sites.length === 0 && <p>{t('optionsNoSites')}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <span>{hostOfSite(site)}</span>
            <button type="button" aria-label={t('optionsRevokeNamed', hostOfSite(site))} onClick={() => revoke(site)}>{t('optionsRevoke')}</button>
          </li>
        ))}
      </ul>
    </section>
  );
}
