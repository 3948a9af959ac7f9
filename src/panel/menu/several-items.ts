import type { PanelHost } from '../../session/host';
import type { RequestRow } from '../../session/row';
import { MOST_TOGETHER, together, type Together } from '../copy/together';
import type { Panel } from '../store/panel';
import { tn } from '../words/t';
import type { MenuItem } from './menu';

/** What can be done with several requests: copy them together. */
export function severalItems({ format, copying }: Panel, host: PanelHost, selected: readonly RequestRow[]): MenuItem[] {
  const rows = selected.slice(0, MOST_TOGETHER);
  const fixes = rows.filter(({ problem }) => problem?.copies === 'fix' || problem?.copies === 'steps').length;
  const copy = (what: Together, label: string): MenuItem => ({ label, run: () => void together({ host, rows, format, copying }, what) });
  const items: MenuItem[] = [];
  if (fixes > 0) items.push(copy('fixes', tn('menuFixes', fixes)));
  if (host.reportOf && rows.some(({ problem }) => problem !== null)) items.push(copy('report', tn('menuReports', rows.length)));
  if (items.length > 0) items.push('separator');
  if (host.original) items.push(copy('curl', tn('menuSentCurl', rows.length)), copy('fetch', tn('menuSentFetch', rows.length)));
  return [...items, copy('responses', tn('menuResponses', rows.length)), copy('urls', tn('menuUrls', rows.length))];
}
