import { describe, expect, it, vi } from 'vitest';
import { exchangeFromHar } from '../../src/capture/har/entry';
import { createRecorder } from '../../src/devtools/recorder';
import { openSettings, type SettingsStore } from '../../src/devtools/settings';
import type { Exchange } from '../../src/model/exchange';
import { createSession, type Session } from '../../src/session/session';
import { fakeStorage } from '../background/fake-storage';
import { entryOf } from '../capture/live/fake-devtools';

function exchange(id: string, status: number, body: string, startedAt = 1000): Exchange {
  const made = exchangeFromHar(entryOf({ status, startedAt }), { text: body, isBase64: false }, { id, source: 'live' });
  if (made === null) throw new Error('no exchange');
  return made;
}

interface SetUp {
  session: Session;
  settings: SettingsStore;
  onNavigated: () => void;
  printed: string[];
  recorder: ReturnType<typeof createRecorder>;
}

function setUp(): SetUp {
  const session = createSession({}, (run) => run());
  const settings = openSettings(fakeStorage());
  const onNavigated = vi.fn();
  const printed: string[] = [];
  const recorder = createRecorder({ session, settings, onNavigated, print: (line) => printed.push(line) });
  return { session, settings, onNavigated, printed, recorder };
}

const NO_CREDITS = '{"code":"The caller does not have permission to execute the specified operation","error":"Your newly created team doesn\'t have any credits or licenses yet."}';

describe('createRecorder', () => {
  it('records each exchange with what is wrong with it', () => {
    const { session, recorder } = setUp();
    recorder.exchange(exchange('a', 200, '{}'));
    recorder.exchange(exchange('b', 403, NO_CREDITS));
    expect(session.counts()).toMatchObject({ requests: 2, failed: 1 });
    expect(session.get('b')?.diagnoses[0]).toMatchObject({ id: 'no-credits', severity: 'error' });
  });

  it('records a request that it cannot explain', () => {
    const { session, recorder } = setUp();
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const odd = exchange('a', 400, NO_CREDITS);
    recorder.exchange({ ...odd, get credential(): never { throw new Error('a fault of the engine'); } });
    expect(session.rows().map(({ id }) => id)).toEqual(['a']);
    expect(said).toHaveBeenCalledOnce();
  });

  it('puts a body that came late in the place of the exchange, unless the list was cleared', () => {
    const { session, recorder } = setUp();
    recorder.exchange(exchange('a', 403, ''));
    recorder.exchange(exchange('b', 200, '{}'));
    recorder.completed(exchange('a', 403, NO_CREDITS));
    expect(session.rows().map(({ id }) => id)).toEqual(['a', 'b']);
    expect(session.get('a')?.diagnoses[0]?.id).toBe('no-credits');
    session.clear();
    recorder.completed(exchange('b', 200, '{"late":true}'));
    expect(session.rows()).toEqual([]);
  });

  it('marks a navigation in a preserved log', () => {
    const { session, recorder, onNavigated } = setUp();
    recorder.exchange(exchange('a', 200, '{}'));
    recorder.navigated({ url: 'https://app.example/', startedAt: 2000 });
    expect(session.rows().map(({ kind }) => kind)).toEqual(['request', 'navigation']);
    expect(onNavigated).toHaveBeenCalledOnce();
  });

  it('clears the log where it is not preserved, but for what the new document has sent already', () => {
    const { session, settings, recorder, onNavigated } = setUp();
    settings.change({ preservesLog: false });
    recorder.exchange(exchange('old', 403, NO_CREDITS, 1000));
    recorder.exchange(exchange('new', 403, NO_CREDITS, 2100));
    recorder.navigated({ url: 'https://app.example/', startedAt: 2000 });
    expect(session.rows().map(({ id }) => id)).toEqual(['new']);
    expect(session.counts()).toMatchObject({ requests: 1, failed: 1 });
    expect(onNavigated).toHaveBeenCalledOnce();
  });

  it('knows in later requests what a list of models taught', () => {
    const { session, recorder } = setUp();
    const models = exchangeFromHar(
      { request: { method: 'GET', url: 'https://api.x.ai/v1/models', headers: [] }, response: { status: 200, headers: [{ name: 'content-type', value: 'application/json' }], content: {} } },
      { text: '{"data":[{"id":"grok-9-preview"}]}', isBase64: false }, { id: 'm', source: 'live' },
    );
    if (models) recorder.exchange(models);
    const made = exchangeFromHar({
      request: { method: 'POST', url: 'https://api.x.ai/v1/chat/completions', headers: [], postData: { mimeType: 'application/json', text: '{"model":"grok-9-previw","messages":[{"role":"user","content":"hi"}]}' } },
      response: { status: 404, headers: [{ name: 'content-type', value: 'application/json' }], content: {} },
    }, { text: '{"code":"not-found","error":"The model grok-9-previw does not exist or your team does not have access to it."}', isBase64: false }, { id: 'n', source: 'live' });
    if (made) recorder.exchange(made);
    expect(JSON.stringify(session.get('n')?.diagnoses)).toContain('grok-9-preview');
  });

  it('prints an error to the console once where that is wanted, and a success never', () => {
    const { settings, printed, recorder } = setUp();
    recorder.exchange(exchange('a', 403, NO_CREDITS));
    expect(printed).toEqual([]);
    settings.change({ printsToConsole: true });
    recorder.exchange(exchange('b', 200, '{}'));
    recorder.exchange(exchange('c', 403, NO_CREDITS));
    recorder.completed(exchange('c', 403, NO_CREDITS));
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(/^Grok: 403 .*\n.*credits/s);
  });

  it('names the hosts that are read beside those of the API', () => {
    const { settings, recorder } = setUp();
    settings.change({ watchedHosts: ['localhost:8787'] });
    expect(recorder.watchedHosts?.()).toEqual(['localhost:8787']);
  });
});
