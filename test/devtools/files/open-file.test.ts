import { describe, expect, it, vi } from 'vitest';
import { exportOf } from '../../../src/devtools/export/export';
import { openFile } from '../../../src/devtools/files/open-file';
import { readFile } from '../../../src/devtools/files/read-file';
import type { Reader } from '../../../src/devtools/files/reader';
import { createHost } from '../../../src/devtools/host';
import { openSettings } from '../../../src/devtools/settings';
import { RECORDINGS } from '../../../src/preview/recorded';
import { sessionOf } from '../../../src/preview/session-of';
import type { OpenProgress } from '../../../src/session/files';
import type { SessionView } from '../../../src/session/host';
import type { Session } from '../../../src/session/session';
import { fakeStorage } from '../../background/fake-storage';

/** Reads at once, where the extension reads in a worker. */
const readHere: Reader = (order, tell) => {
  void readFile(order, tell);
  return () => undefined;
};

function hostFor(session: Session) {
  return createHost({ session, settings: openSettings(fakeStorage()), theme: { current: () => 'light', subscribe: () => () => undefined } });
}

/** What failed, and what is said of it. Advice on keys is no part of it: an exported file holds none. */
function failuresOf(session: SessionView) {
  return session.rows().flatMap((row) => (row.kind === 'request' && row.isFailed ? [[row.status, row.model, row.problem?.title]] : []));
}

function open(text: string, read = readHere) {
  const progress: OpenProgress[] = [];
  const settings = openSettings(fakeStorage());
  settings.change({ watchedHosts: ['localhost'] });
  const opening = openFile('checkout.har', new Blob([text]), (one) => progress.push(one), { read, settings, hostFor });
  return { ...opening, progress };
}

function entry(url: string): object {
  return { startedDateTime: '2026-11-22T10:00:00Z', time: 5, request: { method: 'GET', url, headers: [] }, response: { status: 200, headers: [], content: {} } };
}

function har(...entries: readonly unknown[]): string {
  return JSON.stringify({ log: { version: '1.2', entries } });
}

describe('a HAR file', () => {
  it('opens as a view of its own that tells what a live session tells', async () => {
    const live = sessionOf(RECORDINGS);
    const { done, progress } = open(exportOf(live, 'har', false).parts.join(''));
    const opened = await done;
    if (opened.kind !== 'view') throw new Error(opened.kind);
    expect(opened.view).toMatchObject({ name: 'checkout.har', broken: 0 });
    expect(opened.view.host.session.counts()).toMatchObject({ requests: RECORDINGS.length, failed: live.counts().failed, elsewhere: 0 });
    expect(failuresOf(opened.view.host.session)).toEqual(failuresOf(live));
    expect(progress[0]).toEqual({ done: 0, total: null });
    expect(progress.at(-1)).toEqual({ done: RECORDINGS.length, total: RECORDINGS.length });
  });

  it('counts what went elsewhere and what is broken', async () => {
    const opened = await open(har(entry('https://api.x.ai/v1/models'), entry('http://localhost:8787/v1/models'), entry('https://example.com/'), { request: {} })).done;
    expect(opened).toMatchObject({ kind: 'view', view: { broken: 1 } });
    if (opened.kind === 'view') expect(opened.view.host.session.counts()).toMatchObject({ requests: 2, elsewhere: 1 });
  });

  it('opens with no request in it', async () => {
    expect(await open(har()).done).toMatchObject({ kind: 'view' });
  });

  it.each([
    ['', 'The file is empty.'],
    ['not a file', 'This is not valid JSON, so it cannot be read as a HAR file.'],
    ['{"log":{"entries":[', 'This is not valid JSON, so it cannot be read as a HAR file.'],
    ['{"log":{}}', 'This JSON has no log.entries, so it is not a HAR file.'],
    ['[]', 'This JSON has no log.entries, so it is not a HAR file.'],
  ])('that reads %j is refused in one sentence', async (text, why) => {
    expect(await open(text).done).toEqual({ kind: 'refused', why });
  });

  it('is given up when that is wanted', async () => {
    const stop = vi.fn();
    const { done, cancel } = open('', () => stop);
    cancel();
    expect(await done).toEqual({ kind: 'cancelled' });
    expect(stop).toHaveBeenCalledOnce();
  });
});
