import type { JSX } from 'preact';
import type { EntryId } from '../../model/entry-id';
import { Icon } from '../icons/icon';
import { usePanel } from '../store/context';
import { t } from '../words/t';

/** The way to the page of an error in the catalogue, where there is one. */
export function CatalogueLink({ id }: { id: EntryId }): JSX.Element | null {
  const { feed, screens } = usePanel();
  if (!feed.host.value?.catalogue) return null;
  return (
    <button type="button" class="link to-catalogue" onClick={() => screens.openCatalogue({ kind: 'page', id })}>
      <Icon name="book" />
      {t('inCatalogue')}
    </button>
  );
}
