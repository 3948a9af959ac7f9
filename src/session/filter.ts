import type { RequestRow } from './row';

/** Tells whether a row is shown. */
export type RowFilter = (row: RequestRow) => boolean;

/** Which of four kinds of requests are shown. */
export type Kind = 'all' | 'errors' | 'warnings' | 'streams';

/** Whether a row is of a kind. */
export function isOfKind(row: RequestRow, kind: Kind): boolean {
  switch (kind) {
    case 'all':
      return true;
    case 'errors':
      return row.isFailed;
    case 'warnings':
      return row.problem?.severity === 'warning';
    case 'streams':
      return row.isStream;
  }
}

/** What a person sees or knows of a request, in lower case, to look words up in. */
function textOf(row: RequestRow): string {
  const { method, host, path, status, model, problem } = row;
  return [method, host, path, status, model, problem?.title.replaceAll('`', ''), problem?.id].join('\n').toLowerCase();
}

const texts = new WeakMap<RequestRow, string>();

function cachedTextOf(row: RequestRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = textOf(row);
  texts.set(row, text);
  return text;
}

/** Reads a filter: all its words must occur in what is known of a request. null for an empty one, which hides nothing. */
export function filterOf(query: string): RowFilter | null {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return null;
  return (row) => {
    const text = cachedTextOf(row);
    return words.every((word) => text.includes(word));
  };
}
