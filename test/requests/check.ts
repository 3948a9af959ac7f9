import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '../../src/explain/findings';
import { parseJson, type Json } from '../../src/model/json';
import { valueAt } from '../../src/model/pointer';
import { CHAT, type ExpectedFix, type RequestCase } from './case';
import { bodyOf } from './har';

/** One statement about the output, and whether it holds. */
export interface Check {
  readonly what: string;
  readonly holds: boolean;
  readonly told: string;
}

type Fix = NonNullable<Finding['fix']>;

const LONGEST = 600;

const listed = (value: string | readonly string[]): readonly string[] => typeof value === 'string' ? [value] : value;

function checksOfFix(one: RequestCase, fix: Fix | null, snippets: Finding['snippets']): Check[] {
  const expected = one.expected.fix;
  if (expected === undefined) return [];
  if (expected === null) return [{ what: 'no fix', holds: fix === null, told: JSON.stringify(fix)?.slice(0, 300) }];
  if (!fix) return [{ what: 'a fix', holds: false, told: 'none' }];
  return [
    { what: 'a fix', holds: true, told: '' },
    { what: 'fix.method', holds: fix.method === (expected.method ?? 'POST'), told: fix.method },
    { what: 'fix.url', holds: fix.url === (expected.url ?? one.url ?? CHAT), told: fix.url },
    ...checksOfBody(expected, fix),
    ...['curl', 'fetch'].map((format) => ({ what: `snippet ${format}`, holds: (snippets[format] ?? '').includes(format), told: String(snippets[format]).slice(0, 200) })),
  ];
}

function checksOfBody(expected: ExpectedFix, fix: Fix): Check[] {
  if (expected.json === undefined && !expected.has && !expected.lacks) return [];
  const parsed: Json | undefined = parseJson(fix.body ?? '');
  const told = (fix.body ?? '').slice(0, LONGEST);
  return [
    ...(expected.json === undefined ? [] : [{ what: 'fix.body', holds: isDeepStrictEqual(parsed, expected.json), told }]),
    ...Object.entries(expected.has ?? {}).map(([pointer, value]) => ({ what: `fix has ${pointer}`, holds: isDeepStrictEqual(valueAt(parsed, pointer), value), told })),
    ...(expected.lacks ?? []).map((pointer) => ({ what: `fix lacks ${pointer}`, holds: valueAt(parsed, pointer) === undefined, told })),
    { what: 'content-type', holds: fix.headers['content-type']?.startsWith('application/json') ?? false, told: JSON.stringify(fix.headers) },
  ];
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\n/);
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Every statement of a case about what the command line printed for it. */
export function checksOf(one: RequestCase, printed: readonly Finding[], whole: string, secrets: readonly string[]): Check[] {
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
