import type { Detail, PanelHost } from '../../session/host';
import type { RequestRow } from '../../session/row';
import type { FilterKey } from '../../session/filter/keys';
import type { Panel } from '../store/panel';
import { COPY_LABELS } from '../copy/copy-labels';
import { responseText } from '../copy/response-text';
import { SHORT_NAMES } from '../detail/short-names';
import { t } from '../words/t';
import type { MenuItem } from './menu';

/** What can be done with a request: open it, copy it, filter by what it is. */
export function menuItems(panel: Panel, host: PanelHost, row: RequestRow): MenuItem[] {
  const detail = host.detail(row.id);
  const copy = (label: string, text: () => string | null | undefined, otherwise = t('nothingToCopy')): MenuItem => ({
    label,
    run: () => {
      const copied = text();
      if (copied === null || copied === undefined) panel.announcer.say(otherwise);
      else void panel.copying.copy(row.id, copied, t('copiedText'));
    },
  });
  const items: MenuItem[] = [{ label: t('menuOpen'), run: () => panel.openDetail(row.id) }, 'separator'];
  if (row.problem?.copies) items.push({ label: t(COPY_LABELS[row.problem.copies]), run: () => panel.copyFix(row) });
  for (const { id, unavailable } of detail?.formats ?? []) {
    const name = SHORT_NAMES[id];
    if (name !== undefined && unavailable === null) items.push(copy(t('menuCopyFixAs', name), () => host.snippet(row.id, id)));
  }
  if (row.problem) items.push(copy(t('menuCopyReport'), () => host.snippet(row.id, 'report')));
  if (host.original) {
    items.push(copy(t('menuCopySent'), () => host.original?.(row.id, 'curl')), copy(t('menuCopySentFetch'), () => host.original?.(row.id, 'fetch')));
  }
  items.push(copy(t('menuCopyResponse'), () => detail && responseText(detail.exchange), t('noResponseText')));
  items.push(copy(t('menuCopyUrl'), () => detail?.exchange.request.url));
  items.push(...problemItems(panel, host, row), ...placeItems(host, row, detail));
  return [...items, 'separator', ...filterItems(panel, row)];
}

/** What can be done with the kind of error, or of advice. */
function problemItems(panel: Panel, host: PanelHost, { problem }: RequestRow): MenuItem[] {
  const items: MenuItem[] = [];
  if (!problem) return items;
  if (host.catalogue) items.push({ label: t('menuCatalogue'), run: () => panel.screens.openCatalogue({ kind: 'page', id: problem.id }) });
  if (host.changeSettings && problem.severity === 'warning') items.push({ label: t('hideAdvice'), run: () => panel.hideAdvice(problem.id) });
  return items.length === 0 ? [] : ['separator', ...items];
}

/** Where else the request can be looked at. */
function placeItems(host: PanelHost, row: RequestRow, detail: Detail | null): MenuItem[] {
  const items: MenuItem[] = [];
  const { initiator } = detail?.exchange ?? {};
  if (host.reveal) items.push({ label: t('menuNetwork'), run: () => host.reveal?.(row.id) });
  if (host.openSource && initiator?.url && initiator.line !== null) {
    const { url, line, column } = initiator;
    items.push({ label: t('menuReveal'), run: () => host.openSource?.(url, line, column ?? 1) });
  }
  return items.length === 0 ? [] : ['separator', ...items];
}

function filterItems({ view }: Panel, { status, path, model, problem }: RequestRow): MenuItem[] {
  const values: [FilterKey, string | null][] = [
    ['status', status === null ? null : status === 0 ? 'failed' : String(status)], ['path', path], ['model', model], ['error', problem?.id ?? null],
  ];
  return values.flatMap(([key, value]) => {
    if (value === null || value === '') return [];
    const term = `${key}:${/[\s"]/.test(value) ? `"${value.replaceAll('"', '\\"')}"` : value}`;
    return (['', '-'] as const).map((minus) => ({
      label: t(minus === '' ? 'menuOnly' : 'menuWithout', term),
      run: () => {
        view.query.value = `${view.query.value} ${minus}${term}`.trim();
      },
    }));
  });
}
