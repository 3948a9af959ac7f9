import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icons/icon';
import { ScreenBar } from '../screen/screen-bar';
import { usePanel } from '../store/context';
import { useWish } from '../store/use-wish';
import { t } from '../words/t';

/** The way back, the search, and the way to explain a pasted text. */
export function CatalogueBar(): JSX.Element {
  const { screens } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  const query = screens.query.value;
  const isExplaining = screens.pane.value?.kind === 'explain';
  useEffect(() => {
    if (screens.pane.peek() === null) input.current?.focus();
  }, [screens]);
  useWish('filter', () => input.current?.select());

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && query !== '') screens.query.value = '';
    else if (event.key === 'ArrowDown') focusList(input.current);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <ScreenBar title={t('catalogueTitle')}>
      <label class="search">
        <Icon name="search" class="i-s" />
        <input
          type="search"
          ref={input}
          spellcheck={false}
          autocomplete="off"
          aria-label={t('catalogueSearch')}
          placeholder={t('catalogueSearchHint')}
          value={query}
          onInput={(event) => {
            screens.query.value = event.currentTarget.value;
          }}
          onKeyDown={onKey}
        />
      </label>
      <button
        type="button"
        class="btn plain"
        aria-pressed={isExplaining}
        onClick={() => {
          screens.pane.value = isExplaining ? null : { kind: 'explain' };
        }}
      >
        {t('explainText')}
      </button>
    </ScreenBar>
  );
}

/** Goes to the first error of the list. */
function focusList(input: HTMLElement | null): void {
  input?.closest('.screen')?.querySelector<HTMLElement>('[role="option"]')?.focus();
}
