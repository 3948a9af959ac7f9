import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../drivers/until';
import { BODIES, JSON_BODY } from './capture/cases/bodies';
import type { Case } from './capture/cases/case';
import { CONNECTION } from './capture/cases/connection';
import { SENDERS } from './capture/cases/senders';
import { STREAMS } from './capture/cases/streams';
import { choose, noteReports, reports } from './capture/reported';
import { closedPort, servePage } from './capture/serve';
import { rowKinds, seenRequests, showAndKeepHost, type SeenRequest } from './capture/seen';
import { ChromiumDriver } from '../drivers/chromium';
import { openStage, type Stage } from './stage';

const CASES: readonly Case[] = [...CONNECTION, ...STREAMS, ...BODIES, ...SENDERS];
/** The service worker's own request is made with the one that passes through it. */
const PLAYED = (name: string): string => (name === 'service-worker-own' ? 'service-worker' : name);
/** Any request, to see what became of the others. */
const SOME = JSON_BODY;

describe.each(['chromium', 'firefox'] as const)('what the list shows in %s:', (browser) => {
  let stage: Stage;
  let places: string[] = [];
  /** In which turn the browser reported each case whole, and what the page saw then. */
  const turns = new Map<string, { turn: number; page: string }>();
  let turn = 0;
  let seen: readonly SeenRequest[] = [];

  /** Plays the cases, all at the same time, and waits until the browser has reported each. */
  async function play(cases: readonly Case[]): Promise<void> {
    turn += 1;
    const page = await stage.driver.run('page', (names: readonly string[], nth: number) => window.play(names, nth), [...new Set(cases.map(({ name }) => PLAYED(name)))], turn);
    const missing = async (): Promise<Case[]> => {
      const told = await reports(stage.driver);
      const of = (name: string) => told.filter((one) => one.case === `${name} ${turn}` && one.isWhole && (one.method !== 'OPTIONS' || name.startsWith('preflight')));
      return cases.filter(({ name, reports: needed }) => of(name).length < needed[browser]);
    };
    await until('the browser to report every case', async () => (await missing()).length === 0).catch(() => undefined);
    const left = await missing();
    for (const one of cases) {
      if (left.includes(one)) turns.delete(one.name);
      else turns.set(one.name, { turn, page: page[PLAYED(one.name)] ?? '' });
    }
  }

  const rowsOf = (name: string): SeenRequest[] => seen.filter((row) => row.case === `${name} ${turns.get(name)?.turn}`);
  const listed = (cases: readonly Case[]): Promise<boolean> => until('the list to hold every case', async () => {
    seen = await seenRequests(stage.driver);
    return cases.every(({ name, rows }) => rowsOf(name).length >= rows[browser].length);
  }, 8_000);

  beforeAll(async () => {
    const port = await closedPort();
    stage = await openStage(browser, { servePage });
    places = ['gateway.example', `localhost:${port}`, `${new URL(stage.url).host}/ai`];
    await choose(stage.driver, { watchedHosts: places });
    await noteReports(stage.driver);
    await stage.driver.run('page', (closed: number) => { window.closedPort = closed; }, port);
    // The panel is not shown before: what it shows then has been collected without it.
    await play(CASES);
    // Firefox at times says nothing of a request that was cancelled: what it does not report cannot be listed, so it is asked once more.
    const unreported = CASES.filter(({ name }) => !turns.has(name));
    if (unreported.length > 0) await play(unreported);
    await showAndKeepHost(stage.driver);
    await listed(CASES).catch(() => undefined);
  });
  afterAll(() => stage?.close());

  it('every request that the browser has reported', async () => {
    const watched = (await reports(stage.driver)).filter((one) => one.method !== 'OPTIONS' && one.case !== '' && !one.case.startsWith('proxy-elsewhere'));
    expect(watched.length).toBeGreaterThan(CASES.length - 5);
    expect(watched.filter((one) => !seen.some((row) => row.case === one.case))).toEqual([]);
  });

  it.each(CASES)('$says ($name)', async ({ name, page, rows }) => {
    expect(turns.get(name), 'the browser has reported the case').toBeDefined();
    expect(turns.get(name)?.page).toMatch(page[browser]);
    // A body that takes its time is put in when it has come.
    let reads = 0;
    await expect.poll(async () => {
      if (reads > 0) seen = await seenRequests(stage.driver);
      reads += 1;
      return rowsOf(name);
    }, { timeout: 8_000, interval: 400 }).toMatchObject(rows[browser]);
  });

  it.runIf(browser === 'chromium')('a request without a network as offline; Firefox would tell no reason', async () => {
    const { driver } = stage;
    if (!(driver instanceof ChromiumDriver)) throw new Error('This is not Chromium');
    await driver.offline(() => play([SOME]));
    await listed([SOME]);
    expect(rowsOf(SOME.name)).toMatchObject([{ status: 0, finding: 'connection-failed', transport: 'offline net::ERR_INTERNET_DISCONNECTED', cause: expect.stringContaining('offline') }]);
  });

  it('all that it had after the page changed its address by itself', async () => {
    const before = seen.map(({ id }) => id);
    await stage.driver.run('page', () => history.pushState({}, '', '?pushed'));
    await play([SOME]);
    await listed([SOME]);
    expect(seen.map(({ id }) => id)).toEqual(expect.arrayContaining(before));
    expect(await rowKinds(stage.driver)).not.toContain('navigation');
  });

  it('all that it had, and a line between, after the page went elsewhere with the log preserved', async () => {
    const before = seen.map(({ id }) => id);
    await choose(stage.driver, { watchedHosts: places, preservesLog: true });
    await stage.driver.goto(`${stage.url}?second`);
    await until('the navigation in the list', async () => (await rowKinds(stage.driver)).at(-1) === 'navigation');
    await play([SOME]);
    await listed([SOME]);
    expect(seen.map(({ id }) => id)).toEqual(expect.arrayContaining(before));
    expect((await rowKinds(stage.driver)).slice(before.length, before.length + 2)).toEqual(['navigation', 'request']);
  });

  it('only what the new page sent, after the page went elsewhere with the log not preserved', async () => {
    await choose(stage.driver, { watchedHosts: places, preservesLog: false });
    await stage.driver.goto(`${stage.url}?third`);
    await until('the list to be empty', async () => (await rowKinds(stage.driver)).length === 0);
    await play([SOME]);
    await listed([SOME]);
    expect(new Set(seen.map((row) => row.path))).toEqual(new Set(['/v1/mock/ok']));
    expect(await rowKinds(stage.driver)).not.toContain('navigation');
  });
});
