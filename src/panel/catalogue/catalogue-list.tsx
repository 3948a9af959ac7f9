import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { TOPICS, type EntryId } from '../../model/entry-id';
import type { CataloguePage } from '../../session/catalogue-page';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import { CatalogueOption } from './catalogue-option';
import { TOPIC_NAMES } from './topics';

/** The errors that were found, by topic or the best first. Arrow keys move and open. */
export function CatalogueList({ pages, isGrouped }: { pages: readonly CataloguePage[]; isGrouped: boolean }): JSX.Element {
  const { screens } = usePanel();
  const list = useRef<HTMLDivElement>(null);
  const pane = screens.pane.value;
  const openId = pane?.kind === 'page' ? pane.id : null;
  const stop = pages.some(({ id }) => id === openId) ? openId : (pages[0]?.id ?? null);
  useEffect(() => {
    const option = openId === null ? null : optionOf(list.current, openId);
    option?.scrollIntoView({ block: 'nearest' });
    // Opened from a request: the reader goes on from here.
    if (option && (document.activeElement === null || document.activeElement === document.body)) option.focus();
  }, [openId, pages]);

  function open(id: EntryId): void {
    screens.pane.value = { kind: 'page', id };
  }

  function onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const options = [...(list.current?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
    const at = options.findIndex((option) => option === document.activeElement);
    const to = { ArrowDown: Math.min(at + 1, options.length - 1), ArrowUp: Math.max(at - 1, 0), Home: 0, End: options.length - 1 }[event.key];
    const target = to === undefined ? undefined : options[to];
    if (!target) return;
    target.focus();
    target.click();
    event.preventDefault();
    event.stopPropagation();
  }

  const option = (page: CataloguePage): JSX.Element => (
    <CatalogueOption key={page.id} page={page} isOpen={page.id === openId} isTabStop={page.id === stop} onOpen={() => open(page.id)} />
  );
  const groups = TOPICS.map((topic) => ({ topic, of: pages.filter((page) => page.topic === topic) })).filter(({ of }) => of.length > 0);
  return (
    <div class="cat-list" role="listbox" aria-label={t('catalogueTitle')} data-region="list" ref={list} onKeyDown={onKey}>
      {!isGrouped && pages.map(option)}
      {isGrouped && groups.map(({ topic, of }) => (
        <div role="group" key={topic} aria-labelledby={`topic-${topic}`}>
          <div class="cat-topic" role="presentation" id={`topic-${topic}`}>{t(TOPIC_NAMES[topic])}</div>
          {of.map(option)}
        </div>
      ))}
    </div>
  );
}

function optionOf(list: HTMLElement | null, id: EntryId): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-entry="${id}"]`) ?? null;
}
