import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../../src/fix/index';
import type { CorrectedRequest } from '../../../src/model/corrected-request';
import { exchangeOf } from '../exchange';
import { askedBy, askedOf } from '../support/curl-argv';
import { echoServer, run, valuesOf } from '../support/echo-server';
import { jsonText, nastyBytes, nastyText, requests } from '../support/hostile';

const KEY = `xai-${'k'.repeat(20)}`;
const POST: CorrectedRequest = { method: 'POST', url: 'https://api.x.ai/v1/responses', headers: [{ name: 'content-type', value: 'application/json' }], sendsKey: true, body: '{}' };

function curl(request: CorrectedRequest): string {
  const result = render(request, exchangeOf(), 'curl');
  if (!result.ok) throw new Error(result.why);
  return result.text;
}

const bodies = fc.oneof(jsonText, nastyText, nastyBytes, fc.constant(null));

let folder = '';
let echo: Awaited<ReturnType<typeof echoServer>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'curl-'));
  echo = await echoServer();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  echo.server.close();
});

/** Runs snippets in one shell in which `curl` writes down its arguments and its input. */
function argumentsIn(shell: string, snippets: readonly string[]): { argv: string[]; stdin: string }[] {
  const recorder = [
    'n=0',
    'curl() { n=$((n+1)); printf "%s\\0" "$@" > "$OUT/$n.argv"; : > "$OUT/$n.in"; for a; do if [ "$a" = "@-" ]; then cat > "$OUT/$n.in"; fi; done; }',
  ];
  // A pipe runs its end in a subshell, so the count is set from outside.
  const calls = snippets.flatMap((snippet, index) => [`n=${index}`, snippet]);
  execFileSync(shell, ['-e'], { input: [...recorder, ...calls].join('\n'), env: { OUT: folder, XAI_API_KEY: KEY, PATH: process.env['PATH'] } });
  return snippets.map((_, index) => ({
    argv: readFileSync(join(folder, `${index + 1}.argv`), 'utf8').split('\0').slice(0, -1),
    stdin: readFileSync(join(folder, `${index + 1}.in`), 'utf8'),
  }));
}

describe('the cURL command', () => {
  it('names the key in double quotes, everything else in single ones', () => {
    expect(curl({ ...POST, body: '{"a":"it\'s"}' })).toBe(
      "curl 'https://api.x.ai/v1/responses' \\\n  -H \"Authorization: Bearer $XAI_API_KEY\" \\\n  -H 'content-type: application/json' \\\n  --data-raw '{\"a\":\"it'\\''s\"}'",
    );
  });

  it.each(['dash', 'bash'])('means the corrected request to %s, whatever is in it', (shell) => {
    const samples = fc.sample(requests(bodies), { numRuns: 250, seed: 7 });
    const calls = argumentsIn(shell, samples.map(curl));
    samples.forEach((request, index) => {
      const call = calls[index];
      expect(askedOf(call?.argv ?? [], call?.stdin ?? '')).toEqual(askedBy(request, KEY));
    });
  });

  it('holds no character that a terminal acts upon when it is pasted', () => {
    fc.assert(fc.property(requests(bodies), (request) => {
      expect(curl(request)).not.toMatch(/[^\P{Cc}\n]/u);
    }));
  });

  it('sends through a pipe what no argument can hold', () => {
    const [call] = argumentsIn('dash', [curl({ ...POST, body: JSON.stringify({ a: "x'".repeat(100_000) }) })]);
    expect(call?.stdin).toBe(JSON.stringify({ a: "x'".repeat(100_000) }));
    expect(call?.argv.join('').length).toBeLessThan(1000);
  });

  it('makes real curl send the request byte for byte', async () => {
    const samples = fc.sample(requests(bodies, `${echo.base}/v1/chat/completions`), { numRuns: 20, seed: 11 });
    for (const request of [...samples, { ...POST, url: `${echo.base}/a/../b?x=[1]{2}`, headers: [{ name: 'x-empty', value: '' }] }]) {
      await run('sh', [], curl(request).replace(/(^|\| )curl /, '$1curl -sS '), { XAI_API_KEY: KEY });
      const got = echo.arrived.at(-1);
      if (!got) throw new Error('Nothing arrived.');
      expect([got.method, got.url]).toEqual([request.method, request.url.slice(echo.base.length)]);
      expect(got.body.toString()).toBe(request.body ?? '');
      expect(valuesOf(got, 'authorization')).toEqual(request.sendsKey ? [`Bearer ${KEY}`] : []);
      for (const { name, value } of request.headers) expect(valuesOf(got, name)).toEqual([value]);
      if (!request.headers.some(({ name }) => name === 'content-type')) expect(valuesOf(got, 'content-type')).toEqual([]);
    }
  });

  it.each([
    ['half a character', { ...POST, body: '"\ud800"' }, 'lone surrogate'],
    ['a line break in a header', { ...POST, headers: [{ name: 'x-a', value: 'b\nc' }] }, 'header'],
    ['a blank in the URL', { ...POST, url: 'https://api.x.ai/a b' }, 'URL'],
    ['a WebSocket', { ...POST, url: 'wss://api.x.ai/v1/realtime' }, 'WebSocket'],
    ['a method that is none', { ...POST, method: 'GET; id' }, 'method'],
  ])('is refused with a reason: %s', (_, request, why) => {
    expect(render(request, exchangeOf(), 'curl')).toMatchObject({ ok: false, why: expect.stringContaining(why) as string });
  });
});
