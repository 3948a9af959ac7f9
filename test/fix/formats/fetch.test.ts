import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../../src/fix/index';
import type { CorrectedRequest } from '../../../src/model/corrected-request';
import { exchangeOf } from '../exchange';
import { jsonText, nastyBytes, requests } from '../support/hostile';

const KEY = `xai-${'k'.repeat(20)}`;
const POST: CorrectedRequest = { method: 'POST', url: 'https://api.x.ai/v1/responses', headers: [{ name: 'content-type', value: 'application/json' }], sendsKey: true, body: '{}' };

interface Call {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | null;
}

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'fetch-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function textOf(request: CorrectedRequest, format: 'fetch' | 'fetch-browser'): string {
  const result = render(request, exchangeOf(), format);
  if (!result.ok) throw new Error(result.why);
  return result.text;
}

/** Runs the snippets as modules of one Node process with the given recorder in the place of fetch. */
function callsOf(snippets: readonly string[]): Call[] {
  const files = snippets.map((snippet, index) => {
    const file = join(folder, `${index}-${snippets.length}.mjs`);
    writeFileSync(file, snippet);
    return file;
  });
  const [list, out] = [join(folder, 'list.json'), join(folder, 'out.json')];
  writeFileSync(list, JSON.stringify(files));
  execFileSync(process.execPath, ['test/fix/support/record-fetch.mjs', list, out], { env: { XAI_API_KEY: KEY, PATH: process.env['PATH'] } });
  const calls: Call[] = JSON.parse(readFileSync(out, 'utf8'));
  return calls;
}

function expected(request: CorrectedRequest, key: string | null): (readonly [string, string])[] {
  const own = request.headers.map(({ name, value }) => [name, value] as const);
  return [...own, ...(key === null ? [] : [['authorization', `Bearer ${key}`] as const])].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Bodies say the same where a literal stands for them, and are the same text where a string does. */
function expectSameBody(got: string | null, sent: string | null, snippet: string): void {
  if (got === sent) return;
  expect(snippet).toContain('JSON.stringify(');
  expect(JSON.parse(got ?? '')).toEqual(JSON.parse(sent ?? ''));
}

const sendable = (request: CorrectedRequest) => render(request, exchangeOf(), 'fetch').ok;

describe('fetch for Node', () => {
  it('is a module with the key from the environment', () => {
    expect(textOf({ ...POST, body: '{\n  "model": "grok-4.7",\n  "input": [{"role":"user","content":"Hi"}]\n}' }, 'fetch')).toBe(
      [
        'const response = await fetch("https://api.x.ai/v1/responses", {',
        '  method: "POST",',
        '  headers: {',
        '    Authorization: `Bearer ${process.env.XAI_API_KEY}`,',
        '    "content-type": "application/json",',
        '  },',
        '  body: JSON.stringify({ model: "grok-4.7", input: [{ role: "user", content: "Hi" }] }),',
        '});',
        'console.log(response.status, await response.text());',
      ].join('\n'),
    );
  });

  it('asks for the corrected request when Node runs it', () => {
    const samples = fc.sample(requests(fc.oneof(jsonText, nastyBytes, fc.constant(null))).filter(sendable), { numRuns: 200, seed: 5 });
    const snippets = samples.map((request) => textOf(request, 'fetch'));
    callsOf(snippets).forEach((call, index) => {
      const [request, snippet] = [samples[index], snippets[index]];
      if (!request || snippet === undefined) throw new Error('A call too many.');
      expect([call.url, call.method]).toEqual([request.url, request.method]);
      expect(call.headers).toEqual(expected(request, request.sendsKey ? KEY : null));
      expectSameBody(call.body, request.body, snippet);
    });
  });

  it('keeps as text what JavaScript would change', () => {
    const bodies = [
      '{"a":12345678901234567890}', '{"a":1.0}', '{"a":1,"a":2}', '{"__proto__":{"x":1}}', '{"\\u005f_proto__":1}', '{"2":1,"1":2}', '{"a":-0}', '{"a":1e400}',
    ];
    const snippets = bodies.map((body) => textOf({ ...POST, body }, 'fetch'));
    expect(snippets.filter((snippet) => snippet.includes('JSON.stringify'))).toEqual([]);
    expect(callsOf(snippets).map((call) => call.body)).toEqual(bodies);
  });

  it('is refused for what fetch refuses', () => {
    for (const request of [
      { ...POST, method: 'TRACE' },
      { ...POST, method: 'GET' },
      { ...POST, headers: [{ name: 'x-a', value: '€' }] },
      { ...POST, headers: [{ name: 'x-a', value: '1' }, { name: 'x-a', value: '2' }] },
      { ...POST, headers: [{ name: '__proto__', value: '1' }] },
    ]) {
      expect(render(request, exchangeOf(), 'fetch')).toMatchObject({ ok: false });
    }
  });

  it('says so where a body is nested too deeply, instead of crashing', () => {
    const body = '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000);
    for (const format of ['fetch', 'curl', 'openai-js', 'openai-python', 'diff', 'curl-cmd'] as const) {
      expect(() => render({ ...POST, body }, exchangeOf(), format)).not.toThrow();
    }
  });
});

describe('fetch for a page', () => {
  it('asks a route of the own server, and holds no key', () => {
    const samples = fc.sample(requests(jsonText).filter(sendable), { numRuns: 60, seed: 9 });
    const snippets = samples.map((request) => textOf(request, 'fetch-browser'));
    callsOf(snippets).forEach((call, index) => {
      const [request, snippet] = [samples[index], snippets[index]];
      if (!request || snippet === undefined) throw new Error('A call too many.');
      expect(call.url).toBe(request.url.replace('https://api.x.ai/', '/api/xai/'));
      expect(call.headers).toEqual(expected(request, null));
      expectSameBody(call.body, request.body, snippet);
      expect(snippet).toContain('can be read by anyone');
      expect(snippet).not.toContain('process.env');
    });
  });
});
