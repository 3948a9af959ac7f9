import type { JSX } from 'preact';
import { Icon } from '../icons/icon';
import { usePanel } from '../store/context';
import { t } from '../words/t';

/** What stands in place of an empty list of errors. */
export function NothingFound({ query }: { query: string }): JSX.Element {
  const { screens } = usePanel();
  return (
    <section class="empty" data-region="list">
      <Icon name="search" class="art" />
      <h3>{t('catalogueNothing')}</h3>
      <p>{t('catalogueNothingText', query.length > 60 ? `${query.slice(0, 60)}…` : query)}</p>
      <div class="row">
        <button
          type="button"
          class="btn big plain"
          onClick={() => {
            screens.query.value = '';
          }}
        >
          {t('clearSearch')}
        </button>
        <button
          type="button"
          class="btn big plain"
          onClick={() => {
            screens.pane.value = { kind: 'explain' };
          }}
        >
          {t('explainText')}
        </button>
      </div>
    </section>
  );
}
