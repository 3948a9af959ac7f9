import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../icons/icon';
import { shortcut } from '../words/shortcut';
import { t } from '../words/t';
import { count } from '../words/units';
import type { Find } from './use-find';

/** The button that opens the search. */
export function FindButton({ label, onOpen }: { label: string; onOpen: () => void }): JSX.Element {
  return <button type="button" class="tool" aria-label={label} title={`${label} (${shortcut('F')})`} onClick={onOpen}><Icon name="search" /></button>;
}

/** The field for a search within a body: Enter goes on, Shift+Enter back, Escape closes it. `turn` counts the wishes to type into it. */
export function FindBar({ find, label, turn, onClose }: { find: Find; label: string; turn: number; onClose: () => void }): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [turn]);

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target === field.current) find.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="find" role="search" aria-label={label} onKeyDown={onKey}>
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        spellcheck={false}
        autocomplete="off"
        aria-label={label}
        value={find.query}
        onInput={(event) => find.search(event.currentTarget.value)}
      />
      <span class="dim num" role="status">{countWords(find)}</span>
      <button type="button" class="tool" aria-label={t('findBefore')} title={t('findBefore')} onClick={() => find.step(-1)}><Icon name="up" /></button>
      <button type="button" class="tool down" aria-label={t('findNext')} title={t('findNext')} onClick={() => find.step(1)}><Icon name="up" /></button>
      <button type="button" class="tool" aria-label={t('findClose')} title={t('findClose')} onClick={onClose}><Icon name="close" /></button>
    </div>
  );
}

function countWords({ query, hits, current, isSearching }: Find): string {
  if (isSearching) return '…';
  if (query.trim() === '') return '';
  if (current < 0) return t('findNone');
  return t('findCount', count(current + 1), `${count(hits.starts.length)}${hits.isCapped ? '+' : ''}`);
}
