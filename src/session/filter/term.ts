import { keyOf, type FilterKey } from './keys';

/** One term of a filter: a word, a quoted phrase, a /regular expression/, or a key with a value. */
export interface Term {
  /** The key before the colon; null for a free word. */
  readonly key: FilterKey | null;
  readonly value: string;
  readonly isNegated: boolean;
  readonly isPattern: boolean;
  /** Offsets in the query: of the term, and of its value. */
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

/** How a term begins: its minus, and what may be its key. */
const START = /(-?)(?:([a-z]+):)?/iy;

/** Takes a query apart. Blanks separate terms, except inside quotes and between slashes; what is not closed ends with the query. */
export function termsOf(query: string): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < query.length; ) {
    if (/\s/.test(query.charAt(at))) {
      at += 1;
      continue;
    }
    const term = termAt(query, at);
    terms.push(term);
    at = term.end;
  }
  return terms;
}

function termAt(query: string, start: number): Term {
  START.lastIndex = start;
  const [whole = '', minus = '', word = ''] = START.exec(query) ?? [];
  // What looks like a key and is none ("http://…") is a word like any other.
  const key = keyOf(word);
  const from = start + (key === null ? minus.length : whole.length);
  const opener = /["/]/.test(query.charAt(from)) ? query.charAt(from) : '';
  const valueStart = from + opener.length;
  const isPattern = opener === '/' && closing(query, valueStart, '/') >= 0;
  if (opener === '"' || isPattern) {
    const close = closing(query, valueStart, opener);
    const valueEnd = close < 0 ? query.length : close;
    return make(query.slice(valueStart, valueEnd).replaceAll(`\\${opener}`, opener), valueStart, Math.min(valueEnd + 1, query.length));
  }
  // A slash without its partner is the beginning of a path.
  const end = query.slice(from).search(/\s/);
  const valueEnd = end < 0 ? query.length : from + end;
  return make(query.slice(from, valueEnd), from, Math.max(valueEnd, start + 1));

  function make(value: string, at: number, end: number): Term {
    return { key, value, isNegated: minus === '-', isPattern, start, valueStart: at, end };
  }
}

/** The place of a closing quote or slash that ends a term: unescaped, before a blank or the end. */
function closing(query: string, from: number, closer: string): number {
  for (let at = from; at < query.length; at += 1) {
    if (query.charAt(at) === '\\') at += 1;
    else if (query.charAt(at) === closer && (closer === '"' || at + 1 === query.length || /\s/.test(query.charAt(at + 1)))) return at;
  }
  return -1;
}
