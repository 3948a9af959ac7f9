import { KEY, CHAT, type ExpectedFix, type RequestCase } from './case';
import { isObject, type Json } from '../../src/model/json';
import { isDeepStrictEqual } from 'node:util';

/** One statement about the output, and whether it holds. */
export interface Check {
  readonly what: string;
  readonly holds: boolean;
  readonly told: string;
}

interface Fix { readonly method: string; readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string | null }

/** A finding as the command line prints it. */
export interface Printed {
  readonly id: string;
  readonly severity: string;
  readonly title: string;
  readonly cause: string;
  readonly steps: readonly string[];
  readonly retry: { readonly advice: string };
  readonly locations: readonly { readonly pointer: string; readonly line: number; readonly column: number }[];
  readonly choices: readonly string[];
  readonly fix: Fix | null;
  readonly snippets: Readonly<Record<string, string>>;
}

export const bodyOf = ({ body }: RequestCase): string | null => body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);

/** The entry that a browser keeps of the exchange. */
export function entryOf(one: RequestCase): unknown {
  const all = { 'content-type': 'application/json', 'authorization': `Bearer ${KEY}`, 'accept': '*/*', ...one.headers };
  const headers = Object.entries(all).filter(([, value]) => value !== '').map(([name, value]) => ({ name, value }));
  const text = bodyOf(one);
  const mimeType = one.type ?? (typeof one.answer === 'string' ? 'text/plain; charset=utf-8' : 'application/json');
  const answer = typeof one.answer === 'string' ? one.answer : JSON.stringify(one.answer);
  return {
    startedDateTime: '2026-11-22T10:00:00.000Z', time: 120, timings: { send: 1, wait: 110, receive: 9 },
    request: { method: one.method ?? 'POST', url: one.url ?? CHAT, httpVersion: 'http/2.0', headers, queryString: [], cookies: [], headersSize: -1, bodySize: text === null ? 0 : Buffer.byteLength(text), ...(text !== null && { postData: { mimeType: all['content-type'], text } }) },
    response: { status: one.status, statusText: '', httpVersion: 'http/2.0', headers: [{ name: 'content-type', value: mimeType }, { name: 'access-control-allow-origin', value: '*' }], cookies: [], content: { size: answer.length, mimeType, text: answer }, redirectURL: '', headersSize: -1, bodySize: -1 },
    cache: {},
  };
}

function at(value: Json | undefined, pointer: string): Json | undefined {
  let found: Json | undefined = value;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    found = Array.isArray(found) ? found[Number(key)] : isObject(found) ? found[key] : undefined;
  }
  return found;
}

const listed = (value: string | readonly string[]): readonly string[] => typeof value === 'string' ? [value] : value;

function checksOfFix(one: RequestCase, fix: Fix | null, snippets: Printed['snippets']): Check[] {
  const expected = one.expected.fix;
  if (expected === undefined) return [];
  if (expected === null) return [{ what: 'no fix', holds: fix === null, told: JSON.stringify(fix)?.slice(0, 300) }];
  if (!fix) return [{ what: 'a fix', holds: false, told: 'none' }];
  return [
    { what: 'a fix', holds: true, told: '' },
    { what: 'fix.method', holds: fix.method === (expected.method ?? (one.method && !expected.method ? 'POST' : 'POST')), told: fix.method },
    { what: 'fix.url', holds: fix.url === (expected.url ?? one.url ?? CHAT), told: fix.url },
    ...checksOfBody(expected, fix),
    ...['curl', 'fetch'].map((format) => ({ what: `snippet ${format}`, holds: (snippets[format] ?? '').includes(format), told: String(snippets[format]).slice(0, 200) })),
  ];
}

function checksOfBody(expected: ExpectedFix, fix: Fix): Check[] {
  if (expected.json === undefined && !expected.has && !expected.lacks) return [];
  let parsed: Json | undefined;
  try { parsed = JSON.parse(fix.body ?? '') as Json; } catch { return [{ what: 'fix.body', holds: false, told: String(fix.body) }]; }
  const told = (fix.body ?? '').slice(0, 600);
  return [
    ...(expected.json === undefined ? [] : [{ what: 'fix.body', holds: isDeepStrictEqual(parsed, expected.json), told }]),
    ...Object.entries(expected.has ?? {}).map(([pointer, value]) => ({ what: `fix has ${pointer}`, holds: isDeepStrictEqual(at(parsed, pointer), value), told })),
    ...(expected.lacks ?? []).map((pointer) => ({ what: `fix lacks ${pointer}`, holds: at(parsed, pointer) === undefined, told })),
    { what: 'content-type', holds: fix.headers['content-type']?.startsWith('application/json') ?? false, told: JSON.stringify(fix.headers) },
  ];
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\n/);
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Every statement of a case about what the command line printed for it. */
export function checksOf(one: RequestCase, printed: readonly Printed[], whole: string, secrets: readonly string[]): Check[] {
  const { expected } = one;
  const [main, ...rest] = printed;
  const leaks = { what: 'no secret', holds: secrets.every((secret) => !whole.includes(secret)), told: '' };
  if (!main) return [{ what: 'id', holds: false, told: 'nothing found' }, leaks];
  const first = main.locations[0];
  const text = bodyOf(one) ?? '';
  const said = [main.title, main.cause, ...main.steps].join('\n');
  return [
    leaks,
    { what: 'id', holds: listed(expected.id).includes(main.id), told: main.id },
    { what: 'severity', holds: main.severity === (expected.severity ?? 'error'), told: main.severity },
    { what: 'retry', holds: main.retry.advice === (expected.retry ?? 'never'), told: main.retry.advice },
    ...(expected.pointer === undefined ? [] : [{ what: 'pointer', holds: listed(expected.pointer).includes(first?.pointer ?? ''), told: first?.pointer ?? '(none)' }]),
    ...(expected.at === undefined ? [] : [{ what: 'line and column', holds: `${first?.line}:${first?.column}` === lineAndColumn(text, text.indexOf(expected.at)), told: `${first?.line}:${first?.column}, not ${lineAndColumn(text, text.indexOf(expected.at))}` }]),
    ...expected.says.map((word) => ({ what: `says ${word}`, holds: said.toLowerCase().includes(word.toLowerCase()), told: said })),
    ...(expected.also ?? []).map((place) => ({ what: `also ${place}`, holds: rest.some((other) => other.id === place || other.locations.some(({ pointer }) => pointer === place)), told: rest.map((other) => `${other.id} ${other.locations.map(({ pointer }) => pointer).join()}`).join('; ') })),
    ...checksOfFix(one, main.fix, main.snippets),
  ];
}
