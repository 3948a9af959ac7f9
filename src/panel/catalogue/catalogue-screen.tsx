import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { Splitter } from '../splitter/splitter';
import { useSplit } from '../splitter/use-split';
import { usePanel } from '../store/context';
import { t, tn } from '../words/t';
import { CatalogueBar } from './catalogue-bar';
import { CatalogueList } from './catalogue-list';
import { EntryPage } from './entry-page';
import { ExplainPane } from './explain-pane';
import { NothingFound } from './nothing-found';

/** All known errors: searched on the left, read on the right. Works without a connection. */
export function CatalogueScreen(): JSX.Element | null {
  const { feed, screens } = usePanel();
  const area = useRef<HTMLDivElement>(null);
  const split = useSplit(area);
  const host = feed.host.value;
  const query = screens.query.value;
  const pane = screens.pane.value;
  const all = useMemo(() => host?.catalogue?.('') ?? [], [host]);
  const found = useMemo(() => host?.catalogue?.(query) ?? [], [host, query]);
  const page = pane?.kind === 'page' ? all.find(({ id }) => id === pane.id) : undefined;
  return (
    <>
      <CatalogueBar />
      <div class="split" ref={area} style={split.style}>
        {found.length > 0 ? <CatalogueList pages={found} isGrouped={query.trim() === ''} /> : <NothingFound query={query} />}
        {pane && <Splitter split={split} />}
        {page && <EntryPage page={page} key={page.id} />}
        {pane?.kind === 'explain' && <ExplainPane />}
      </div>
      <footer class="status" aria-label={t('statusBar')} data-region="status" tabIndex={-1}>
        <span class="sum num" role="status">
          {query.trim() === '' ? tn('catalogueCount', all.length) : t('catalogueFound', String(found.length), String(all.length))}
        </span>
      </footer>
    </>
  );
}
