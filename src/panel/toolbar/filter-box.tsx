import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../icons/icon';
import { usePanel } from '../store/context';
import { useWish } from '../store/use-wish';
import { t } from '../words/t';

/** The words that requests are filtered by. */
export function FilterBox(): JSX.Element {
  const { query } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  useWish('filter', () => {
    input.current?.focus();
    input.current?.select();
  });

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || query.value === '') return;
    event.stopPropagation();
    query.value = '';
  }

  return (
    <div class="filter">
      <Icon name="filter" class="i-s" />
      <input
        type="text"
        spellcheck={false}
        autocomplete="off"
        ref={input}
        aria-label={t('filter')}
        placeholder={t('filterPlaceholder')}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
        onKeyDown={onKey}
      />
      {query.value !== '' && (
        <button
          type="button"
          class="tool"
          aria-label={t('clearFilter')}
          title={t('clearFilter')}
          onClick={() => {
            query.value = '';
            input.current?.focus();
          }}
        >
          <Icon name="close" class="i-s" />
        </button>
      )}
    </div>
  );
}
