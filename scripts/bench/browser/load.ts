import type { Page } from 'puppeteer-core';
import { callExpression, readOutcome } from '../../../test/drivers/remote-call';
import { failingModel, REQUEST_BYTES } from './api-server';

/** What the page measured, in milliseconds; `lastAt` since the epoch. */
export interface Fired {
  readonly tookMs: number;
  readonly lastAt: number;
}

const PARALLEL = 20;
const TURN = '__TURN__';
const KEY = `xai-${'a1'.repeat(40)}`;

/**
 * Makes the page send the requests of some turns, twenty at a time, with some members more in their bodies. Every second one is refused.
 * All go to one address, so that only the first has a preflight; the last one's tells its turn, by which any panel's row of it is found.
 */
export async function fire(page: Page, from: number, count: number, more: object = {}): Promise<Fired> {
  const [good, bad] = [bodyOf('grok-4.7', more), bodyOf(failingModel(0).replace('0', TURN), more)];
  const call = (...args: Parameters<typeof fireInPage>): Promise<Fired> => window.fireInPage(...args);
  const answer: unknown = await page.evaluate(callExpression(call, [from, count, PARALLEL, KEY, good, bad, TURN]));
  return readOutcome<Fired>(answer, 'page');
}

declare global {
  interface Window {
    fireInPage: typeof fireInPage;
  }
}

/** The script of the page. What is evaluated in it bears a name with escapes of the driver, in which secrets are looked for with every call. */
export const PAGE_SCRIPT = `window.fireInPage = ${String(fireInPage)};`;

/** A chat request of the one size. */
function bodyOf(model: string, more: object): string {
  const turns = [{ role: 'system', content: 'You explain things in two sentences.' }, { role: 'user', content: '' }];
  const bare = JSON.stringify({ model, messages: turns, temperature: 0.7, ...more });
  return bare.replace('"content":""', `"content":"${'Why is the sky red in the evening? '.repeat(60).slice(0, REQUEST_BYTES - bare.length)}"`);
}

async function fireInPage(from: number, count: number, parallel: number, key: string, good: string, bad: string, turnMark: string): Promise<Fired> {
  const headers = { 'content-type': 'application/json', 'authorization': `Bearer ${key}` };
  let turn = from;
  const start = performance.now();
  const send = async (): Promise<void> => {
    while (turn < from + count) {
      const own = turn;
      turn += 1;
      const body = own % 2 === 1 ? bad.replace(turnMark, String(own)) : good;
      const url = `https://api.x.ai/v1/chat/completions${own === from + count - 1 ? `?turn=${own}` : ''}`;
      await (await fetch(url, { method: 'POST', headers, body })).text();
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallel, count) }, send));
  const end = performance.now();
  return { tookMs: end - start, lastAt: performance.timeOrigin + end };
}
