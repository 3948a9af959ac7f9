import type { FormatId } from '../../model/format';
import type { PanelHost } from '../../session/host';
import type { RequestRow } from '../../session/row';
import { statusWord } from '../list/row-words';
import type { FormatChoice } from '../store/format';
import { t, tn, type CountedKey } from '../words/t';
import { count } from '../words/units';
import type { Copying } from './copying';
import { responseText } from './response-text';

/** What is copied of several requests: what to do about each, the requests as they were sent in a format, their answers, or one report. */
export type Together = 'fixes' | 'curl' | 'fetch' | 'responses' | 'urls' | 'report';

/** What copying together works with. */
export interface TogetherTools {
  readonly host: PanelHost;
  /** The requests, in the order of the list. */
  readonly rows: readonly RequestRow[];
  readonly format: FormatChoice;
  readonly copying: Copying;
}

/** As many requests are copied together; each is written anew, and the panel stands still meanwhile. */
export const MOST_TOGETHER = 500;

const SAID: Readonly<Record<Together, CountedKey>> = {
  fixes: 'copiedFixes', curl: 'copiedRequests', fetch: 'copiedRequests', responses: 'copiedResponses', urls: 'copiedUrls', report: 'copiedReports',
};

/** Puts something of several requests on the clipboard as one text, and says of how many it is. */
export function together(tools: TogetherTools, what: Together): Promise<void> {
  const { host, copying } = tools;
  const rows = tools.rows.slice(0, MOST_TOGETHER);
  const texts = rows.flatMap((row) => textOf(tools, row, what) ?? []);
  const text = what === 'report' ? (host.reportOf?.(rows.map(({ id }) => id)) ?? null) : texts.length === 0 ? null : joined(texts, what);
  if (text === null) {
    copying.refuse(t('nothingToCopy'));
    return Promise.resolve();
  }
  const of = what === 'report' ? rows.length : texts.length;
  const said = tn(SAID[what], of);
  const all = tools.rows.length;
  return copying.copy(rows.map(({ id }) => id), text, of === all ? said : t('copiedOf', said, count(all)));
}

function textOf({ host, format }: TogetherTools, row: RequestRow, what: Together): string | null {
  switch (what) {
    case 'fixes':
      return fixOf(host, format, row);
    case 'curl':
    case 'fetch':
      return host.original?.(row.id, what) ?? null;
    case 'urls':
      return host.detail(row.id)?.exchange.request.url || null;
    case 'responses': {
      const exchange = host.detail(row.id)?.exchange;
      const text = exchange ? responseText(exchange) : null;
      return text === null ? null : `${row.method} ${row.path} ${statusWord(row)}\n${text.trimEnd()}`;
    }
    case 'report':
      return null;
  }
}

/** The corrected request, or the steps where none can be sent; null where there is a choice to make, or nothing to do. */
function fixOf(host: PanelHost, format: FormatChoice, { id, problem }: RequestRow): string | null {
  if (problem?.copies === 'steps') return host.snippet(id, 'steps');
  if (problem?.copies !== 'fix') return null;
  const wanted = TOGETHER_FORMATS.find((one) => one === format.current.value) ?? 'curl';
  const text = host.snippet(id, wanted);
  return text === null ? host.snippet(id, 'curl') : BLOCKS.includes(wanted) ? block(text) : text;
}

/** Formats of which several texts in a row still run; the modules of the JavaScript SDKs import what they need once. */
const TOGETHER_FORMATS: readonly FormatId[] = ['curl', 'curl-cmd', 'curl-powershell', 'fetch', 'fetch-browser', 'openai-python', 'xai-python'];
/** Formats whose names must not meet. */
const BLOCKS: readonly FormatId[] = ['fetch', 'fetch-browser'];

function joined(texts: readonly string[], what: Together): string {
  if (what === 'urls') return texts.join('\n');
  return texts.map((text) => (what === 'fetch' ? block(text) : text)).join('\n\n');
}

function block(text: string): string {
  return `{\n${text}\n}`;
}
