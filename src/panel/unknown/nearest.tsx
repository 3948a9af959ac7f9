import type { JSX } from 'preact';
import type { Resemblance } from '../../model/diagnosis';
import { usePanel } from '../store/context';
import { t } from '../words/t';

/** Where to look on when nothing was recognised: the pages of the errors that read most like the answer. */
export function Nearest({ nearest = [] }: { nearest: readonly Resemblance[] | undefined }): JSX.Element | null {
  const { feed, screens } = usePanel();
  if (nearest.length === 0 || !feed.host.value?.catalogue) return null;
  return (
    <p class="nearest">
      <span class="dim">{t('readsMostLike')}</span>
      {nearest.map(({ id, name }) => (
        <button type="button" class="link" lang="en" key={id} onClick={() => screens.openCatalogue({ kind: 'page', id })}>{name}</button>
      ))}
    </p>
  );
}
