import type { JSX } from 'preact';
import { faultOf } from '../../session/filter/filter';
import { termsOf } from '../../session/filter/term';

/** The query as it stands in the input, keys coloured and faults underlined. The input above it has no colour of its own. */
export function FilterText({ query, scroll }: { query: string; scroll: number }): JSX.Element {
  const pieces: JSX.Element[] = [];
  let at = 0;
  for (const term of termsOf(query)) {
    const hasKey = term.key !== null;
    pieces.push(
      <span key={term.start}>
        {query.slice(at, term.start)}
        {hasKey && <b>{query.slice(term.start, term.valueStart)}</b>}
        <span class={faultOf(term) === null ? undefined : 'faulty'}>{query.slice(hasKey ? term.valueStart : term.start, term.end)}</span>
      </span>,
    );
    at = term.end;
  }
  return <div class="filter-text" aria-hidden="true" style={{ transform: `translateX(${-scroll}px)` }}>{pieces}{query.slice(at)}</div>;
}
