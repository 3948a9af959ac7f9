import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { suggestionsAt, type Suggestion } from '../../session/filter/suggest';
import { Icon } from '../icons/icon';
import { usePanel } from '../store/context';
import { useWish } from '../store/use-wish';
import { t } from '../words/t';
import { faultsOf } from './filter-faults';
import { FilterText } from './filter-text';
import { Suggestions } from './suggestions';

const LIST_ID = 'filter-suggestions';

/** What requests are filtered by: words, and keys with values, which are suggested. */
export function FilterBox(): JSX.Element {
  const panel = usePanel();
  const { view, feed } = panel;
  const query = view.query.value;
  const input = useRef<HTMLInputElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(-1);
  const [scroll, setScroll] = useState(0);
  useWish('filter', () => {
    input.current?.focus();
    input.current?.select();
  });
  const requests = (): Parameters<typeof suggestionsAt>[2] => feed.rows.value.filter((row) => row.kind === 'request');
  const suggestions = caret === null ? [] : suggestionsAt(query, caret, requests(), view.context.value);
  const faults = faultsOf(query);
  const isOpen = suggestions.length > 0 || (caret !== null && faults.length > 0);

  function show(at: number | null): void {
    setCaret(at);
    setActive(-1);
  }

  function take(suggestion: Suggestion): void {
    view.query.value = suggestion.query;
    input.current?.focus();
    show(suggestion.caret);
    // The caret can be set once the input holds the text.
    requestAnimationFrame(() => input.current?.setSelectionRange(suggestion.caret, suggestion.caret));
  }

  function onKey(event: KeyboardEvent): void {
    if (!act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  function act({ key }: KeyboardEvent): boolean {
    const last = suggestions.length - 1;
    const chosen = suggestions[active] ?? (key === 'Tab' ? suggestions[0] : undefined);
    switch (key) {
      case 'ArrowDown':
        if (last < 0) show(input.current?.selectionStart ?? query.length);
        else setActive(active >= last ? 0 : active + 1);
        return true;
      case 'ArrowUp':
        setActive(active <= 0 ? last : active - 1);
        return last >= 0;
      case 'Tab':
      case 'Enter':
        if (chosen) take(chosen);
        else if (key === 'Enter') show(null);
        return chosen !== undefined || key === 'Enter';
      case 'Escape':
        if (isOpen) show(null);
        else if (query !== '') view.query.value = '';
        else return false;
        return true;
      default:
        return false;
    }
  }

  return (
    <div class="filter">
      <Icon name="filter" class="i-s" />
      <div class="filter-field">
        <FilterText query={query} scroll={scroll} />
        <input
          type="text"
          spellcheck={false}
          autocomplete="off"
          ref={input}
          role="combobox"
          aria-label={t('filter')}
          aria-expanded={isOpen}
          aria-controls={isOpen ? LIST_ID : undefined}
          aria-autocomplete="list"
          aria-activedescendant={suggestions[active] ? `${LIST_ID}-${active}` : undefined}
          aria-invalid={faults.length > 0}
          placeholder={t('filterPlaceholder')}
          value={query}
          onInput={(event) => {
            view.query.value = event.currentTarget.value;
            show(event.currentTarget.selectionStart);
          }}
          onClick={(event) => show(event.currentTarget.selectionStart)}
          onBlur={() => show(null)}
          onScroll={(event) => setScroll(event.currentTarget.scrollLeft)}
          onKeyDown={onKey}
        />
      </div>
      {query !== '' && (
        <button
          type="button"
          class="tool"
          aria-label={t('clearFilter')}
          title={t('clearFilter')}
          onClick={() => {
            view.query.value = '';
            input.current?.focus();
          }}
        >
          <Icon name="close" class="i-s" />
        </button>
      )}
      {isOpen && <Suggestions id={LIST_ID} suggestions={suggestions} active={active} faults={faults} onTake={take} />}
    </div>
  );
}
