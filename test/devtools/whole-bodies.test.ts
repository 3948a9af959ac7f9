import { describe, expect, it, vi } from 'vitest';
import { startCapture } from '../../src/capture/live/capture';
import { createHost } from '../../src/devtools/host';
import { createRecorder } from '../../src/devtools/recorder';
import { createWholeBodies } from '../../src/devtools/whole-bodies';
import { bodyText } from '../../src/model/exchange';
import { passingSettings } from '../../src/preview/settings';
import { createSession } from '../../src/session/session';
import { entryOf, fakeDevtools } from '../capture/live/fake-devtools';
import { exchangeOf } from '../session/exchanges';

const KEY = `xai-${'Ab1'.repeat(26)}Zz`;
const WHOLE = `{"list":["${'x'.repeat(1_500_000)}"],"echo":"${KEY}"}`;

/** An entry with an answer of more than a megabyte; `answers` says what the browser gives when it is asked again and again. */
function longEntry(...answers: readonly (string | null)[]): object {
  const left = [...answers];
  const content = () => (left.length > 1 ? left.shift() : left[0]) ?? null;
  const entry = entryOf({ getContent: () => Promise.resolve({ content: content(), encoding: '' }) });
  return { ...entry, response: { ...Reflect.get(entry, 'response'), content: { size: WHOLE.length, mimeType: 'application/json' } } };
}

async function recorded(...entries: readonly object[]) {
  const session = createSession({ exchanges: 3 }, (run) => run());
  const settings = passingSettings();
  const bodies = createWholeBodies(session);
  const devtools = fakeDevtools();
  startCapture(devtools, createRecorder({ session, settings, bodies, onNavigated: () => undefined }));
  for (const entry of entries) devtools.finish(entry);
  await vi.waitFor(() => expect(session.counts().requests).toBe(entries.length));
  const host = createHost({ session, settings, bodies, theme: { current: () => 'light', subscribe: () => () => undefined } });
  return { session, bodies, host };
}

describe('the whole of an answer of which the beginning is kept', () => {
  it('is read again from the browser, without its secrets, and kept nowhere', async () => {
    const { host, session } = await recorded(longEntry(WHOLE));
    expect(host.hasWholeBody?.('live-1')).toBe(true);
    const text = await host.wholeBody?.('live-1');
    expect(text).toHaveLength(WHOLE.length);
    expect(text).toContain(`"echo":"xai-${'*'.repeat(80)}"`);
    const body = session.get('live-1')?.exchange.response.body;
    expect(body).toMatchObject({ isCut: true, size: WHOLE.length });
    expect(body && bodyText(body)?.length).toBe(1024 * 1024);
  });

  it('hides what its beginning hides: the sessions of cookies too', async () => {
    const session = 'a1b2c3d4e5f6a7b8c9d0';
    const text = WHOLE.replace(KEY, session);
    const entry = longEntry(text);
    const headers = [{ name: 'content-type', value: 'application/json' }, { name: 'set-cookie', value: `session=${session}; HttpOnly` }];
    const { host } = await recorded({ ...entry, response: { ...Reflect.get(entry, 'response'), headers } });
    expect(await host.wholeBody?.('live-1')).toBe(text.replace(session, '*'.repeat(session.length)));
  });

  it('is said to be gone where the browser has it no more, or only its beginning', async () => {
    const { host } = await recorded(longEntry(WHOLE, null), longEntry(WHOLE, WHOLE.slice(0, 1024 * 1024)));
    expect(await host.wholeBody?.('live-1')).toBeNull();
    expect(await host.wholeBody?.('live-2')).toBeNull();
  });

  it('ends where Firefox has lost it, and is not offered', async () => {
    const { host, session } = await recorded(longEntry(`${WHOLE.slice(0, 500_000)}${'\0'.repeat(WHOLE.length - 500_000)}`));
    const body = session.get('live-1')?.exchange.response.body;
    expect(body).toMatchObject({ isCut: true, size: WHOLE.length, text: WHOLE.slice(0, 500_000), keptBy: 'browser' });
    expect(host.hasWholeBody?.('live-1')).toBe(false);
    expect(await host.wholeBody?.('live-1')).toBeNull();
  });

  it('cannot be asked for of a short answer, nor of one that is not there', async () => {
    const { host } = await recorded(entryOf());
    expect(host.hasWholeBody?.('live-1')).toBe(false);
    expect(await host.wholeBody?.('live-1')).toBeNull();
    expect(await host.wholeBody?.('x')).toBeNull();
  });

  it('goes with its row, and with all rows', async () => {
    const { host, session, bodies } = await recorded(...Array.from({ length: 4 }, () => longEntry(WHOLE)));
    expect(['live-1', 'live-2', 'live-4'].map(bodies.has)).toEqual([false, true, true]);
    host.clear();
    expect(session.rows()).toEqual([]);
    expect(bodies.has('live-4')).toBe(false);
  });

  it('is offered for a bounded number of requests', () => {
    const session = createSession({}, (run) => run());
    const bodies = createWholeBodies(session);
    for (let at = 0; at < 60; at += 1) {
      bodies.keep(`${at}`, longEntry(WHOLE));
      session.record(exchangeOf(`${at}`, { response: { body: { kind: 'text', text: '[', mimeType: '', size: 2_000_000, isCut: true } } }), []);
    }
    expect(Array.from({ length: 60 }, (_, at) => bodies.has(`${at}`)).filter(Boolean)).toHaveLength(50);
    expect(bodies.has('59')).toBe(true);
  });
});
