import { createSession, type Session } from '../session/session';
import type { Panel } from '../panel/store/panel';
import { many } from './many';
import { RECORDINGS } from './recorded';
import { bigAnswer, JOBS, longAnswer, REDIRECTED, UNKNOWN } from './recorded-odd';
import type { Recording } from './recorded';
import { exchangeOf, sessionOf } from './session-of';
import { diagnose } from '../diagnose/diagnose';

/** A state of the panel to look at. */
export interface State {
  readonly session: () => Session;
  /** What the user did to get there. */
  readonly act?: (panel: Panel) => void;
}

const quiet = RECORDINGS.filter(({ status, contentType }) => status === 200 && contentType === undefined);

/** The row of the first failure. */
function firstFailure(panel: Panel): string | null {
  return panel.feed.rows.value.find((row) => row.kind === 'request' && row.isFailed)?.id ?? null;
}

function detail(act?: (panel: Panel) => void): State {
  return {
    session: () => sessionOf(RECORDINGS),
    act: (panel) => {
      panel.select(firstFailure(panel));
      act?.(panel);
    },
  };
}

/** A detail on the request with a status, or the last of several. */
function of(status: number): State {
  return {
    session: () => sessionOf(RECORDINGS),
    act: (panel) => panel.select(panel.feed.rows.value.findLast((row) => row.kind === 'request' && row.status === status)?.id ?? null),
  };
}

/** The answer of a request, shown in a way, with a search for something. */
function answer(recording: () => Recording, look: 'tree' | 'formatted', query?: string): State {
  return {
    session: () => sessionOf([...RECORDINGS, recording()]),
    act: (panel) => {
      localStorage.setItem('body-look', look);
      panel.select(panel.feed.rows.value.findLast((row) => row.kind === 'request')?.id ?? null);
      panel.tab.value = 'response';
      if (query !== undefined) void searchFor(query);
    },
  };
}

/** Types into the search of the body, once it can be opened. */
async function searchFor(query: string): Promise<void> {
  const field = (): HTMLInputElement | null => document.querySelector('.find input');
  for (let tries = 0; tries < 100 && !field(); tries += 1) {
    document.querySelector<HTMLElement>('.body-head .tool')?.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const found = field();
  if (!found) return;
  found.value = query;
  found.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** A page that reaches the API through its own server. */
function elsewhere(): Session {
  const session = createSession();
  const host = 'localhost:5173';
  for (let n = 0; n < 29; n += 1) session.elsewhere({ method: 'GET', host, path: '/src/chat.ts' });
  for (let n = 0; n < 6; n += 1) session.elsewhere({ method: 'POST', host, path: '/api/chat' });
  for (let n = 0; n < 3; n += 1) session.elsewhere({ method: 'GET', host: 'fonts.example', path: '/inter.woff2' });
  return session;
}

/** The states by the name in the address. */
export const STATES: Readonly<Record<string, State>> = {
  list: { session: () => sessionOf(RECORDINGS) },
  group: { session: () => sessionOf(RECORDINGS), act: (panel) => panel.view.setOpened('recorded-7', true) },
  range: {
    session: () => sessionOf(RECORDINGS),
    act: ({ view }) => {
      const first = view.shown.value[0]?.startedAt ?? 0;
      view.range.value = { from: first + 12_000, to: first + 25_000 };
    },
  },
  menu: {
    session: () => sessionOf(RECORDINGS),
    act: (panel) => {
      const row = panel.view.shown.value[1];
      if (row?.kind === 'request') panel.menu.value = { id: row.id, row, x: 200, y: 90 };
    },
  },
  filter: { session: () => sessionOf(RECORDINGS), act: ({ view }) => { view.query.value = 'status:4xx -model:grok-4.3 status:abc'; } },
  columns: {
    session: () => sessionOf(RECORDINGS),
    act: ({ columns }) => {
      for (const id of ['prompt', 'completion', 'total', 'cost'] as const) if (!columns.chosen.value.has(id)) columns.toggle(id);
      columns.menu.value = { x: 700, y: 110 };
    },
  },
  file: {
    session: () => sessionOf(RECORDINGS),
    act: ({ files, feed }) => {
      const exported = feed.host.value?.exportAs?.('har', false);
      if (exported) files.open('checkout-demo.har', new Blob([...exported.parts]));
    },
  },
  'file-refused': { session: () => sessionOf(RECORDINGS), act: ({ files }) => files.open('notes.txt', new Blob(['Buy milk'])) },
  detail: detail(),
  request: detail((panel) => { panel.tab.value = 'request'; }),
  response: detail((panel) => { panel.tab.value = 'response'; }),
  timing: detail((panel) => { panel.tab.value = 'timing'; }),
  initiator: detail((panel) => { panel.tab.value = 'initiator'; }),
  stream: {
    session: () => sessionOf(RECORDINGS),
    act: (panel) => {
      panel.select(panel.feed.rows.value.find((row) => row.kind === 'request' && row.isStream && row.isFailed)?.id ?? null);
      panel.tab.value = 'stream';
    },
  },
  tree: answer(longAnswer, 'tree'),
  'tree-search': answer(longAnswer, 'tree', 'rayleigh'),
  'text-search': answer(longAnswer, 'formatted', 'rayleigh'),
  big: answer(bigAnswer, 'formatted'),
  'big-tree': answer(bigAnswer, 'tree'),
  works: of(200),
  key: detail((panel) => panel.select('recorded-3')),
  model: of(404),
  credits: of(403),
  limit: of(429),
  variant: of(422),
  gone: of(410),
  pending: of(202),
  refused: of(0),
  nothing: { session: () => createSession() },
  elsewhere: { session: elsewhere },
  catalogue: { session: () => sessionOf(RECORDINGS), act: ({ screens }) => screens.openCatalogue() },
  entry: { session: () => sessionOf(RECORDINGS), act: ({ screens }) => screens.openCatalogue({ kind: 'page', id: 'unsupported-parameter' }) },
  found: {
    session: () => sessionOf(RECORDINGS),
    act: ({ screens }) => {
      screens.openCatalogue();
      screens.query.value = 'does not support parameter';
    },
  },
  explain: { session: () => sessionOf(RECORDINGS), act: ({ screens }) => screens.openCatalogue({ kind: 'explain' }) },
  settings: { session: () => sessionOf(RECORDINGS), act: ({ screens }) => screens.openSettings() },
  unknown: {
    session: () => sessionOf([...RECORDINGS, UNKNOWN]),
    act: (panel) => panel.select(panel.feed.rows.value.findLast((row) => row.kind === 'request')?.id ?? null),
  },
  advice: { session: () => sessionOf([...RECORDINGS, REDIRECTED]), act: (panel) => panel.select(panel.feed.rows.value.findLast((row) => row.kind === 'request')?.id ?? null) },
  jobs: { session: () => sessionOf([...RECORDINGS, ...JOBS]) },
  polls: {
    session: () => sessionOf([...RECORDINGS, ...JOBS]),
    act: ({ view }) => {
      for (const { id } of view.lines.value.slice(-2)) view.setOpened(id, true);
    },
  },
  several: {
    session: () => sessionOf(RECORDINGS),
    act: (panel) => {
      const [, second, , fourth, fifth] = panel.view.lines.value;
      for (const line of [second, fourth, fifth]) if (line) panel.toggleLine(line.id);
      if (fourth?.kind === 'request') panel.menu.value = { id: fourth.id, row: fourth.row, x: 320, y: 230 };
    },
  },
  hidden: {
    session: () => sessionOf(RECORDINGS),
    act: (panel) => { panel.view.query.value = 'imagine'; },
  },
  'no-errors': {
    session: () => sessionOf(quiet),
    act: (panel) => { panel.view.kind.value = 'errors'; },
  },
  copy: detail((panel) => void panel.copying.copy('fix', 'curl https://api.x.ai/v1/chat/completions', '')),
  many: { session: () => sessionOf(many(10_000)) },
  arriving: {
    session: () => {
      const session = sessionOf(RECORDINGS);
      let n = 0;
      setInterval(() => {
        const recording = RECORDINGS[n % RECORDINGS.length];
        n += 1;
        if (!recording) return;
        const exchange = exchangeOf({ ...recording, at: 60 + n }, `arrived-${n}`);
        session.record(exchange, diagnose(exchange));
      }, 1_000);
      return session;
    },
  },
};
