import type { PanelHost } from '../../../src/session/host';
import type { BrowserDriver } from '../../drivers/browser-driver';
import { until } from '../../drivers/until';

declare global {
  interface Window {
    /** The host that the panel was given, kept for the tests. */
    keptHost?: PanelHost;
  }
}

/** One row of the list and what the session holds of it, in plain data. */
export interface SeenRequest {
  readonly id: string;
  /** The case of the matrix that made the request, and in which turn: `sse 1`; '' for any other. */
  readonly case: string;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly status: number | null;
  readonly isFailed: boolean;
  /** The main finding; '' where nothing is wrong. */
  readonly finding: string;
  readonly severity: string;
  readonly cause: string;
  readonly evidence: readonly string[];
  readonly transport: string;
  /** The kind of each body, and why it is withheld or who cut it: `text`, `text:cut`, `text:cut by the browser`, `none`, `binary`, `withheld:cors`. */
  readonly sent: string;
  readonly received: string;
  /** The beginnings of the bodies, where they are text, and their sizes. */
  readonly sentText: string;
  readonly receivedText: string;
  readonly sentSize: number | null;
  readonly size: number | null;
  readonly stream: { readonly transport: string; readonly end: string; readonly events: readonly string[]; readonly timed: number } | null;
  readonly hops: readonly string[];
  readonly initiator: string;
}

/** Shows the panel, and keeps the host that it is given: it is given it again each time it is shown. */
export async function showAndKeepHost(driver: BrowserDriver): Promise<void> {
  await driver.showPanel();
  await until('the panel to wait for its host', () => driver.run('panel', () => {
    const { connectPanel } = window;
    if (!connectPanel) return false;
    window.connectPanel = (host) => {
      window.keptHost = host;
      connectPanel(host);
    };
    return true;
  }));
  await driver.hidePanel();
  await driver.showPanel();
  await until('the panel to have its host', () => driver.run('panel', () => window.keptHost !== undefined));
}

/** Everything in the list, in its order. Navigations are left out. */
export function seenRequests(driver: BrowserDriver): Promise<SeenRequest[]> {
  return driver.run('panel', () => {
    const host = window.keptHost;
    if (!host) throw new Error('the panel has no host');
    return host.session.rows().flatMap((row) => {
      const detail = row.kind === 'request' ? host.detail(row.id) : null;
      if (row.kind !== 'request' || !detail) return [];
      const { request, response, transportError, initiator, hops = [] } = detail.exchange;
      const [main] = detail.diagnoses;
      const kindOf = (body: typeof request.body): string => {
        if (body.kind === 'withheld') return `withheld:${body.why}`;
        return body.kind === 'text' && body.isCut ? `text:cut${body.keptBy === 'browser' ? ' by the browser' : ''}` : body.kind;
      };
      const textOf = (body: typeof request.body): string => (body.kind === 'text' ? body.text.slice(0, 200) : '');
      return [{
        id: row.id,
        case: /[?&]case=([\w-]+&turn=\d+)/.exec(request.url)?.[1]?.replace('&turn=', ' ') ?? '',
        method: row.method,
        host: row.host,
        path: row.path,
        status: row.status,
        isFailed: row.isFailed,
        finding: main?.id ?? '',
        severity: main?.severity ?? '',
        cause: main?.cause ?? '',
        evidence: main?.evidence.map(({ source, text }) => `${source}: ${text}`) ?? [],
        transport: transportError === null ? '' : `${transportError.kind} ${transportError.code ?? ''}`.trim(),
        sent: kindOf(request.body),
        received: kindOf(response.body),
        sentText: textOf(request.body),
        receivedText: textOf(response.body),
        sentSize: request.body.kind === 'none' ? null : request.body.size,
        size: row.size,
        stream: response.stream && {
          transport: response.stream.transport,
          end: response.stream.end,
          events: response.stream.events.slice(0, 20).map(({ data }) => data.slice(0, 100)),
          timed: response.stream.events.filter(({ atMs }) => atMs !== null).length,
        },
        hops: hops.map((hop) => `${hop.status} ${new URL(hop.url).pathname}`),
        initiator: initiator?.url ?? '',
      }];
    });
  });
}

/** How many rows of each kind the list has. */
export function rowKinds(driver: BrowserDriver): Promise<string[]> {
  return driver.run('panel', () => window.keptHost?.session.rows().map(({ kind }) => kind) ?? []);
}
