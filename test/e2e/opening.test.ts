import { afterEach, describe, expect, it } from 'vitest';
import type { BrowserDriver } from '../drivers/browser-driver';
import { until } from '../drivers/until';
import { showAndKeepHost } from './capture/seen';
import { openStage, type Stage } from './stage';

declare global {
  interface Window {
    /** How many calls the page has begun, and whether it is to stop. */
    calls?: { begun: number; isOver: boolean };
  }
}

describe.each(['chromium', 'firefox'] as const)('DevTools opened on a page that calls the API all the time, in %s,', (name) => {
  let stage: Stage | undefined;
  afterEach(() => stage?.close());

  it('miss no call from the first that they recorded on', async () => {
    stage = await openStage(name, { beforeDevTools: beginCalls });
    const { driver } = stage;
    for (let left = 4; ; left -= 1) {
      const { numbers, begun, areEarlier } = await callsSoFar(driver);
      const first = numbers[0] ?? 0;
      expect(numbers).toEqual(Array.from({ length: begun - first + 1 }, (_, at) => first + at));
      if (areEarlier) return;
      // On a busy machine the extension is there before DevTools has recorded a call: nothing of this opening was to be fetched.
      expect(left, 'DevTools has recorded calls from before the extension could listen').toBeGreaterThan(0);
      await driver.closeDevTools();
      await beginCalls(driver);
      await driver.openDevTools();
    }
  });
});

/** Lets the page call the API again and again, and count. */
function beginCalls(driver: BrowserDriver): Promise<void> {
  return driver.run('page', () => {
    const calls = { begun: 0, isOver: false };
    window.calls = calls;
    void (async () => {
      while (!calls.isOver) {
        calls.begun += 1;
        await (await fetch(`https://api.x.ai/v1/models?call=${calls.begun}`)).text();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })();
  });
}

/** Ends the calls after half a second; gives how many there were, those in the list, and whether some are from before the extension could listen. */
async function callsSoFar(driver: BrowserDriver): Promise<{ numbers: number[]; begun: number; areEarlier: boolean }> {
  const startedAt = await driver.run('devtools', () => performance.timeOrigin);
  await driver.run('page', () => new Promise((resolve) => setTimeout(resolve, 500)));
  const begun = await driver.run('page', () => {
    if (!window.calls) throw new Error('the page makes no calls');
    window.calls.isOver = true;
    return window.calls.begun;
  });
  await showAndKeepHost(driver);
  await until('the last call', async () => (await callsInList(driver)).some(({ call }) => call === begun));
  const areEarlier = await until('calls from before', async () => (await callsInList(driver)).some(({ at }) => at < startedAt), 3_000).catch(() => false);
  const numbers = (await callsInList(driver)).map(({ call }) => call).toSorted((one, other) => one - other);
  return { numbers, begun, areEarlier };
}

/** The calls in the list: which one it was, and when it began, in milliseconds since the epoch. */
function callsInList(driver: BrowserDriver): Promise<{ call: number; at: number }[]> {
  return driver.run('panel', () => {
    const host = window.keptHost;
    return (host?.session.rows() ?? []).flatMap((row) => {
      const call = row.kind === 'request' ? Number(/call=(\d+)/.exec(host?.detail(row.id)?.exchange.request.url ?? '')?.[1] ?? 0) : 0;
      return row.kind === 'request' && call > 0 ? [{ call, at: row.startedAt }] : [];
    });
  });
}
