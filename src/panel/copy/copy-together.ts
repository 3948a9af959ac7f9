import type { Panel } from '../store/panel';
import type { Together } from './together';

/** Copies something of all selected requests as one text. */
export async function copyTogether({ feed, picks, format, copying }: Panel, what: Together): Promise<void> {
  const host = feed.host.peek();
  const rows = picks.rows.peek();
  if (host) await (await import('../parts')).together({ host, rows, format, copying }, what);
}
