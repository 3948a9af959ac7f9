import type { DevtoolsApi } from '../../../src/capture/live/capture';

/** A network log entry as a browser hands it out. */
export interface FakeEntry {
  readonly url?: string;
  readonly status?: number;
  readonly startedAt?: number;
  readonly getContent?: () => unknown;
}

/** A `devtools` object that a test drives. */
export interface FakeDevtools extends DevtoolsApi {
  finish(entry: object): void;
  navigate(url: string, timeOrigin: number): void;
}

/** Makes an entry of a request to the API, answered with a status and a body that is there at once. */
export function entryOf({ url = 'https://api.x.ai/v1/chat/completions', status = 200, startedAt = 1000, getContent }: FakeEntry = {}): object {
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: 5,
    _resourceType: 'fetch',
    request: { method: 'POST', url, headers: [], postData: { mimeType: 'application/json', text: '{"model":"grok-4.7"}' } },
    response: { status, statusText: '', headers: [{ name: 'content-type', value: 'application/json' }], content: { size: 2, mimeType: 'application/json' }, _error: null },
    getContent: getContent ?? (() => Promise.resolve({ content: '{}', encoding: '' })),
  };
}

/** Makes a `devtools` object with a log that holds entries already, and a page that has loaded resources just now. */
export function fakeDevtools(log: readonly object[] = [], resources: readonly string[] = []): FakeDevtools {
  const onFinished: ((entry: unknown) => void)[] = [];
  const onNavigated: ((url: string) => void)[] = [];
  let timeOrigin = 500;
  return {
    network: {
      onRequestFinished: { addListener: (listener) => void onFinished.push(listener) },
      onNavigated: { addListener: (listener) => void onNavigated.push(listener) },
      getHAR: () => Promise.resolve({ entries: log }),
    },
    inspectedWindow: { eval: (expression) => Promise.resolve(expression === 'performance.timeOrigin' ? timeOrigin : resources.join('\n')) },
    finish: (entry) => onFinished.forEach((listener) => listener(entry)),
    navigate(url, origin) {
      timeOrigin = origin;
      onNavigated.forEach((listener) => listener(url));
    },
  };
}
