import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../drivers/until';
import { noteReports, reports } from '../capture/reported';
import { servePage } from '../capture/serve';
import { seenRequests, showAndKeepHost, type SeenRequest } from '../capture/seen';
import { openStage, type Stage } from '../stage';

const REQUESTS = 2_000;
const TEXT = { chromium: 'text', firefox: 'text' };
/** Outcomes in turn; none asks for a preflight. */
const OUTCOMES = [
  { path: '/v1/mock/ok', status: 200, received: TEXT, finding: '' },
  { path: '/v1/mock/accepted', status: 202, received: { chromium: 'none', firefox: 'none' }, finding: 'deferred-pending' },
  { path: '/v1/chat/completions', status: 415, received: TEXT, finding: 'missing-content-type' },
  { path: '/v1/mock/no-cors', status: 401, received: { chromium: 'withheld:cors', firefox: 'text' }, finding: 'cors-blocked' },
  { path: '/v1/mock/events', status: 200, received: TEXT, finding: '' },
] as const;

describe.each(['chromium', 'firefox'] as const)(`${REQUESTS} requests at once in %s`, (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name, { servePage });
  });
  afterAll(() => stage?.close());

  it('are all in the list, in the order in which the browser reported them, with their bodies', async () => {
    await noteReports(stage.driver);
    const answered = await stage.driver.run('page', (paths: readonly string[], count: number) => {
      const send = (at: number) => fetch(`https://api.x.ai${paths[at % paths.length]}?case=burst&turn=${at}`, { method: 'POST', body: `{"n":${at}}` });
      const all = Array.from({ length: count }, (_, at) => send(at).then(async (response) => (await response.text()).length >= 0).catch(() => false));
      return Promise.all(all);
    }, OUTCOMES.map(({ path }) => path), REQUESTS);
    await until('the browser to report all', async () => (await reports(stage.driver)).length >= REQUESTS, 60_000);
    await showAndKeepHost(stage.driver);
    let seen: SeenRequest[] = [];
    await until('the list to hold all', async () => (seen = await seenRequests(stage.driver)).length >= REQUESTS, 90_000);

    const reported = (await reports(stage.driver)).map((one) => one.case).filter((of) => of.startsWith('burst'));
    expect(new Set(reported).size).toBe(REQUESTS);
    expect(seen.map((row) => row.case)).toEqual(reported);
    const wrong = seen.filter((row) => {
      const at = Number(row.case.split(' ')[1]);
      const outcome = OUTCOMES[at % OUTCOMES.length];
      const isExpected = row.status === outcome?.status && row.received === outcome.received[name] && row.finding === outcome.finding;
      // A page with very many requests under way is refused more by the browser itself, which then may not tell the status of others either.
      const isRefused = row.finding === 'connection-failed' && row.transport === 'unknown net::ERR_INSUFFICIENT_RESOURCES';
      const isUntold = row.finding === 'cors-blocked' && row.status === 0 && outcome?.finding === 'cors-blocked';
      return row.sentText !== `{"n":${at}}` || !(isExpected || (answered[at] === false && (isRefused || isUntold)));
    });
    expect(wrong.map(({ case: of, status, received, finding, transport }) => ({ of, status, received, finding, transport })).slice(0, 10)).toEqual([]);
    expect(seen.filter(({ status }) => status !== 0).length).toBeGreaterThan(REQUESTS / 2);
  });
});
