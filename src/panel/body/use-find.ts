import { useMemo, useState } from 'preact/hooks';
import { lowerBound } from '../code/line-table';
import { finder, NO_HITS, type Found } from './hits';
import { useTurns } from '../use-turns';

/** The search within one text. */
export interface Find extends Found {
  readonly query: string;
  readonly isOpen: boolean;
  /** Whether a long text is still being searched. */
  readonly isSearching: boolean;
  open(): void;
  close(): void;
  search(query: string): void;
  /** Goes to the next hit, or to the one before; round and round. */
  step(by: 1 | -1): void;
}

/** Searches a text as the query is typed. */
export function useFind(text: string): Find {
  // The place that is looked at, not the number of a hit: it stays the same while more is typed.
  const [{ isOpen, query, place }, setState] = useState({ isOpen: false, query: '', place: 0 });
  const found = useTurns(useMemo(() => finder(text, isOpen ? query : ''), [text, isOpen, query]));
  const hits = found ?? NO_HITS;
  const count = hits.starts.length;
  const current = count === 0 ? -1 : lowerBound(hits.starts, place) % count;
  return {
    query,
    isOpen,
    isSearching: found === null,
    hits,
    current,
    open: () => setState({ isOpen: true, query, place }),
    close: () => setState({ isOpen: false, query, place }),
    search: (wanted) => setState({ isOpen, query: wanted, place: hits.starts[current] ?? place }),
    step(by) {
      if (count > 0) setState({ isOpen, query, place: hits.starts[(current + by + count) % count] ?? 0 });
    },
  };
}
