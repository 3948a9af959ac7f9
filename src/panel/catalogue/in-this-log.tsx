import type { JSX } from 'preact';
import type { EntryId } from '../../model/entry-id';
import { usePanel } from '../store/context';
import { tn } from '../words/t';

/** How many requests of the list have this error, and the way to them. */
export function InThisLog({ id }: { id: EntryId }): JSX.Element | null {
  const { feed, view, screens } = usePanel();
  const count = feed.rows.value.filter((row) => row.kind === 'request' && row.problem?.id === id).length;
  if (count === 0) return null;
  return (
    <button
      type="button"
      class="link in-log"
      onClick={() => {
        view.kind.value = 'all';
        view.range.value = null;
        view.query.value = `error:${id}`;
        screens.back();
      }}
    >
      {tn('inThisLog', count)}
    </button>
  );
}
