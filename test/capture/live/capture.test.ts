import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCapture, type CaptureTarget } from '../../../src/capture/live/capture';
import { bodyText } from '../../../src/model/exchange';
import { entryOf, fakeDevtools } from './fake-devtools';

/** A target that notes what it is told as short lines. */
function noteTaker(isOn = () => true, ready: Promise<void> = Promise.resolve()): { notes: string[]; target: CaptureTarget } {
  const notes: string[] = [];
  const target: CaptureTarget = {
    ready,
    isRecording: isOn,
    exchange: ({ response, id }) => notes.push(`${id} ${response.status} ${bodyText(response.body) ?? response.body.kind}`),
    completed: ({ response, id }) => notes.push(`${id} again ${bodyText(response.body)}`),
    elsewhere: () => notes.push('elsewhere'),
    navigated: ({ url }) => notes.push(`to ${url}`),
    failed: (error) => notes.push(`failed ${String(error)}`),
  };
  return { notes, target };
}

const answer = (content: string | null) => () => Promise.resolve({ content, encoding: '' });
const slow = (content: string, ms: number) => () => new Promise((resolve) => setTimeout(() => resolve({ content, encoding: '' }), ms));

describe('startCapture', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('hands over requests to the API with their bodies', async () => {
    const devtools = fakeDevtools();
    const { notes, target } = noteTaker();
    startCapture(devtools, target);
    devtools.finish(entryOf({ status: 400, getContent: answer('{"error":"no"}') }));
    await vi.runAllTimersAsync();
    expect(notes).toEqual(['live-1 400 {"error":"no"}']);
  });

  it('asks nothing of a request to another host but where it went', async () => {
    const devtools = fakeDevtools();
    const { notes, target } = noteTaker();
    startCapture(devtools, target);
    const asked: PropertyKey[] = [];
    const request = new Proxy({ url: 'https://api.example/v1' }, { get: (object, key) => { asked.push(key); return Reflect.get(object, key); } });
    devtools.finish(new Proxy({ request }, { get: (object, key) => { asked.push(key); return Reflect.get(object, key); } }));
    await vi.runAllTimersAsync();
    expect(notes).toEqual(['elsewhere']);
    expect(new Set(asked)).toEqual(new Set(['request', 'url', 'method']));
  });

  it('asks for no body of a preflight that Chromium names, neither live nor in the log', async () => {
    let asked = 0;
    const preflight = (startedAt: number) => ({ ...entryOf({ startedAt, getContent: () => { asked += 1; return Promise.resolve({ content: '', encoding: '' }); } }), _resourceType: 'preflight' });
    const devtools = fakeDevtools([preflight(100)]);
    const { notes, target } = noteTaker();
    startCapture(devtools, target);
    devtools.finish(preflight(200));
    devtools.finish(entryOf({ startedAt: 210 }));
    await vi.runAllTimersAsync();
    expect(notes).toEqual(['live-1 200 {}']);
    expect(asked).toBe(0);
  });

  it('keeps the order of arrival when a body comes late', async () => {
    const devtools = fakeDevtools();
    const { notes, target } = noteTaker();
    startCapture(devtools, target);
    devtools.finish(entryOf({ getContent: slow('"first"', 400) }));
    devtools.finish(entryOf({ getContent: answer('"second"') }));
    await vi.runAllTimersAsync();
    expect(notes).toEqual(['live-1 200 "first"', 'live-2 200 "second"']);
  });

  it('tells while a request that finished waits for its body', async () => {
    const devtools = fakeDevtools();
    const { target } = noteTaker();
    const capture = startCapture(devtools, target);
    await vi.runAllTimersAsync();
    expect(capture.isBehind()).toBe(false);
    devtools.finish(entryOf({ getContent: slow('"first"', 400) }));
    await vi.advanceTimersByTimeAsync(399);
    expect(capture.isBehind()).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(capture.isBehind()).toBe(false);
  });

  it('hands a request over without its body after a second, and once more when the body has come', async () => {
    const devtools = fakeDevtools();
    const { notes, target } = noteTaker();
    startCapture(devtools, target);
    devtools.finish(entryOf({ status: 500, getContent: slow('"late"', 5000) }));
    devtools.finish(entryOf());
    await vi.advanceTimersByTimeAsync(1000);
    expect(notes).toEqual(['live-1 500 withheld', 'live-2 200 {}']);
    await vi.runAllTimersAsync();
    expect(notes.at(-1)).toBe('live-1 again "late"');
  });

  it('records what is known when the browser refuses, never answers, or has no body', async () => {
    const devtools = fakeDevtools();
    const { notes, target } = noteTaker();
    startCapture(devtools, target);
    devtools.finish(entryOf({ status: 400, getContent: () => Promise.reject(new Error('gone')) }));
    devtools.finish(entryOf({ status: 401, getContent: () => { throw new Error('gone'); } }));
    devtools.finish(entryOf({ status: 403, getContent: () => new Promise(() => undefined) }));
    devtools.finish(entryOf({ status: 404, getContent: answer(null) }));
    await vi.runAllTimersAsync();
    expect(notes).toEqual(['live-1 400 withheld', 'live-2 401 withheld', 'live-3 403 withheld', 'live-4 404 withheld']);
  });

  it('puts what the log held at the start before what came after', async () => {
    const before = entryOf({ status: 401, startedAt: 100 });
    const devtools = fakeDevtools([before, entryOf({ url: 'https://app.example/' })]);
    const { notes, target } = noteTaker();
    startCapture(devtools, target);
    await vi.advanceTimersByTimeAsync(1);
    devtools.finish(entryOf({ status: 429, startedAt: 200 }));
    await vi.runAllTimersAsync();
    expect(notes).toEqual(['live-1 401 {}', 'live-2 429 {}']);
  });

  it('reads the log again in a quiet moment where the page called the API while DevTools opened, because Firefox fills it late', async () => {
    const log: object[] = [];
    const devtools = fakeDevtools(log, ['https://app.example/', 'https://api.x.ai/v1/chat/completions']);
    const { notes, target } = noteTaker();
    startCapture(devtools, target);
    await vi.advanceTimersByTimeAsync(500);
    log.push(entryOf({ status: 401, startedAt: 100 }), entryOf({ status: 429, startedAt: 200 }));
    devtools.finish(entryOf({ status: 429, startedAt: 200 }));
    await vi.advanceTimersByTimeAsync(900);
    expect(notes.map((note) => note.split(' ')[1])).toEqual(['429']);
    await vi.advanceTimersByTimeAsync(200);
    expect(notes.map((note) => note.split(' ')[1])).toEqual(['429', '401']);
    log.push(entryOf({ status: 403, startedAt: 300 }));
    await vi.runAllTimersAsync();
    expect(notes).toHaveLength(2);
  });

  it('does not read the log again where the page called nobody, because Firefox forgets what happens meanwhile', async () => {
    const log: object[] = [];
    const devtools = fakeDevtools(log, ['https://app.example/']);
    const { notes, target } = noteTaker();
    const reading = vi.spyOn(devtools.network, 'getHAR');
    startCapture(devtools, target);
    await vi.advanceTimersByTimeAsync(1);
    log.push(entryOf({ status: 401, startedAt: 100 }));
    devtools.finish(entryOf({ status: 403, startedAt: 300 }));
    await vi.runAllTimersAsync();
    expect(notes).toEqual(['live-1 403 {}']);
    expect(reading).toHaveBeenCalledOnce();
  });

  it('completes what the log told of when its event comes after all', async () => {
    const devtools = fakeDevtools([entryOf({ status: 401, getContent: answer(null) })]);
    const { notes, target } = noteTaker();
    startCapture(devtools, target);
    await vi.advanceTimersByTimeAsync(1);
    devtools.finish(entryOf({ status: 401, getContent: answer('"whole"') }));
    await vi.runAllTimersAsync();
    expect(notes).toEqual(['live-1 401 withheld', 'live-1 again "whole"']);
  });

  it('loses nothing where the log takes long: events come first, and the rest of the log after them', async () => {
    const [first, second] = [entryOf({ status: 401, startedAt: 100 }), entryOf({ status: 403, startedAt: 200 })];
    const devtools = fakeDevtools();
    const { notes, target } = noteTaker();
    const getHAR = () => Promise.resolve({ entries: [first, entryOf({ status: 403, startedAt: 200, getContent: slow('"slow"', 9000) })] });
    startCapture({ ...devtools, network: { ...devtools.network, getHAR: () => new Promise((resolve) => setTimeout(resolve, 4000)).then(getHAR) } }, target);
    devtools.finish(second);
    await vi.runAllTimersAsync();
    expect(notes.filter((note) => !note.includes('again')).map((note) => note.split(' ')[1]).toSorted()).toEqual(['401', '403']);
  });

  it('hands over an event whose entry the log told of, but has not handed over yet', async () => {
    const stuck = entryOf({ status: 401, startedAt: 100, getContent: slow('"a"', 100) });
    const slowOne = entryOf({ status: 403, startedAt: 200, getContent: slow('"b"', 900) });
    const devtools = fakeDevtools();
    const { notes, target } = noteTaker();
    let reads = 0;
    const getHAR = () => {
      reads += 1;
      return reads === 1 ? Promise.resolve({ entries: [stuck, slowOne] }).then((log) => new Promise<object>((resolve) => setTimeout(() => resolve(log), 1500))) : Promise.resolve({ entries: [] });
    };
    startCapture({ ...devtools, network: { ...devtools.network, getHAR } }, target);
    await vi.advanceTimersByTimeAsync(1600);
    devtools.finish(entryOf({ status: 401, startedAt: 100 }));
    await vi.runAllTimersAsync();
    expect(notes.filter((note) => note.includes(' 401 '))).toHaveLength(1);
    expect(notes.filter((note) => note.includes(' 403 '))).toHaveLength(1);
  });

  it('asks again for a body that came empty although it has bytes, as large ones do in Firefox', async () => {
    const devtools = fakeDevtools();
    const { notes, target } = noteTaker();
    startCapture(devtools, target);
    let asked = 0;
    devtools.finish(entryOf({ status: 400, getContent: () => Promise.resolve([(asked += 1) === 1 ? '' : '"large"', 'application/json']) }));
    await vi.runAllTimersAsync();
    expect(notes).toEqual(['live-1 400 withheld', 'live-1 again "large"']);
  });

  it('puts a redirect and what it led to into one request', async () => {
    const devtools = fakeDevtools();
    const { notes, target } = noteTaker();
    startCapture(devtools, { ...target, exchange: (exchange) => { notes.push(`${exchange.id} ${exchange.response.status} ${exchange.hops?.length ?? 0}`); } });
    const hop = entryOf({ url: 'https://api.x.ai/old', status: 307, startedAt: 1000, getContent: slow('"late"', 3000) });
    devtools.finish({ ...hop, response: { ...Object(Reflect.get(hop, 'response')), redirectURL: '/v1/chat/completions' } });
    devtools.finish(entryOf({ status: 404, startedAt: 1010 }));
    devtools.finish(entryOf({ status: 200, startedAt: 1020 }));
    await vi.runAllTimersAsync();
    expect(notes).toEqual(['live-1 307 0', 'live-1 404 1', 'live-3 200 0']);
  });

  it('works where the log cannot be read', async () => {
    const devtools = fakeDevtools();
    const { notes, target } = noteTaker();
    startCapture({ ...devtools, network: { ...devtools.network, getHAR: () => new Promise(() => undefined) } }, target);
    devtools.finish(entryOf());
    await vi.runAllTimersAsync();
    expect(notes).toEqual(['live-1 200 {}']);
  });

  it('tells of another document between the requests around it, and not of pushState', async () => {
    const devtools = fakeDevtools();
    const { notes, target } = noteTaker();
    startCapture(devtools, target);
    devtools.finish(entryOf({ getContent: slow('"old"', 100) }));
    devtools.navigate('https://app.example/pushed', 500);
    devtools.navigate('https://app.example/loaded', 2000);
    devtools.finish(entryOf({ getContent: answer('"new"') }));
    await vi.runAllTimersAsync();
    expect(notes).toEqual(['live-1 200 "old"', 'to https://app.example/loaded', 'live-2 200 "new"']);
  });

  it('hands over nothing while recording is off', async () => {
    let isOn = true;
    const devtools = fakeDevtools();
    const { notes, target } = noteTaker(() => isOn);
    startCapture(devtools, target);
    await vi.runAllTimersAsync();
    isOn = false;
    devtools.finish(entryOf());
    devtools.finish(entryOf({ url: 'https://app.example/' }));
    isOn = true;
    devtools.finish(entryOf({ status: 404 }));
    await vi.runAllTimersAsync();
    expect(notes).toEqual(['live-1 404 {}']);
  });

  it('waits for the stored settings before it hands over what came at the start', async () => {
    let isOn = true;
    const devtools = fakeDevtools();
    const ready = new Promise<void>((resolve) => setTimeout(() => { isOn = false; resolve(); }, 50));
    const { notes, target } = noteTaker(() => isOn, ready);
    startCapture(devtools, target);
    devtools.finish(entryOf());
    await vi.runAllTimersAsync();
    expect(notes).toEqual([]);
  });

  it('takes a fetch through the page\'s service worker for one request', async () => {
    const devtools = fakeDevtools();
    const { notes, target } = noteTaker();
    startCapture(devtools, target);
    devtools.finish(throughWorker({ isPage: false, requestId: 'a', startedAt: 1002 }));
    devtools.finish(throughWorker({ isPage: false, requestId: 'b', startedAt: 1003 }));
    devtools.finish(throughWorker({ isPage: true, requestId: 'b', startedAt: 1001 }));
    devtools.finish(throughWorker({ isPage: true, requestId: null, startedAt: 1000 }));
    devtools.finish(throughWorker({ isPage: true, requestId: null, startedAt: 1500 }));
    await vi.runAllTimersAsync();
    expect(notes.map((note) => note.split(' ').slice(0, 2).join(' '))).toEqual(['live-1 404', 'live-2 404', 'live-2 404', 'live-1 404', 'live-5 404']);
  });

  it('takes it for one request too where the page\'s entry comes first', async () => {
    const devtools = fakeDevtools();
    const { notes, target } = noteTaker();
    startCapture(devtools, target);
    devtools.finish(throughWorker({ isPage: true, requestId: null, startedAt: 1000 }));
    devtools.finish(throughWorker({ isPage: false, requestId: 'a', startedAt: 1003 }));
    devtools.finish(throughWorker({ isPage: false, requestId: 'b', startedAt: 1004 }));
    devtools.finish(throughWorker({ isPage: false, requestId: 'c', startedAt: 9000 }));
    await vi.runAllTimersAsync();
    expect(notes.map((note) => note.split(' ').slice(0, 2).join(' '))).toEqual(['live-1 404', 'live-3 404', 'live-4 404']);
  });
});

/** The worker's or the page's entry of one fetch; `requestId` is null where the page may not see the header. */
function throughWorker({ isPage, requestId, startedAt }: { isPage: boolean; requestId: string | null; startedAt: number }): object {
  const entry = entryOf({ status: 404, startedAt, getContent: answer(isPage ? '{"error":"no"}' : '') });
  const headers = requestId === null ? [] : [{ name: 'x-request-id', value: requestId }];
  const content = { size: isPage ? 14 : 0, mimeType: 'application/json' };
  return { ...entry, response: { status: 404, headers, content, _error: null, _fetchedViaServiceWorker: isPage } };
}
