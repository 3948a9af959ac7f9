// No Windows here: cmd.exe and its C runtime are played by their documented rules. curl itself is the real one.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../../src/fix/index';
import type { CorrectedRequest } from '../../../src/model/corrected-request';
import { exchangeOf } from '../exchange';
import { askedBy, askedOf } from '../support/curl-argv';
import { echoServer, run, valuesOf } from '../support/echo-server';
import { jsonText, requests } from '../support/hostile';
import { cmdLine, runtimeArguments } from '../support/windows-shell';

const KEY = `xai-${'k'.repeat(20)}`;
const POST: CorrectedRequest = { method: 'POST', url: 'https://api.x.ai/v1/responses', headers: [{ name: 'content-type', value: 'application/json' }], sendsKey: true, body: '{}' };

function textOf(request: CorrectedRequest, format: 'curl-cmd' | 'curl-powershell'): string {
  const result = render(request, exchangeOf(), format);
  if (!result.ok) throw new Error(result.why);
  return result.text;
}

const VARIABLES = { XAI_API_KEY: KEY, PATH: 'C:\\Windows', A: 'filled in' };

function normal(body: string | null): unknown {
  try {
    return body === null ? null : JSON.parse(body);
  } catch {
    return body;
  }
}

describe('cURL for cmd.exe, by its documented rules', () => {
  it.each([
    ['{"a":"b"}', '^"^{\\^"a\\^":\\^"b\\^"^}^"'],
    ['100%', '^"100%^"'],
    ['%PATH%', '^"%^PATH%^"'],
    ['a\\"b\\', '^"a\\\\\\^"b\\\\^"'],
    ['a&b|c', '^"a^&b^|c^"'],
  ])('writes %s as an argument', (body, expected) => {
    expect(textOf({ ...POST, body }, 'curl-cmd')).toContain(`--data-raw ${expected}`);
  });

  it('means the corrected request, with JSON on one line in ASCII', () => {
    fc.assert(
      fc.property(requests(fc.oneof(jsonText, fc.constant(null))), (request) => {
        const argv = runtimeArguments(cmdLine(textOf(request, 'curl-cmd'), VARIABLES)).slice(1);
        const [asked, wanted] = [askedOf(argv, ''), askedBy(request, KEY)];
        expect({ ...asked, body: normal(asked.body) }).toEqual({ ...wanted, body: normal(wanted.body) });
        if (/^[ -~]*$/.test(request.body ?? '')) expect(asked.body).toBe(wanted.body);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['is too long', { ...POST, body: JSON.stringify('x'.repeat(9000)) }, '8,191'],
    ['has lines and is no JSON', { ...POST, body: 'a\nb' }, 'PowerShell'],
    ['has other characters in a header', { ...POST, headers: [{ name: 'x-a', value: 'é' }] }, 'header'],
  ])('is refused where the request %s', (_, request, why) => {
    expect(render(request, exchangeOf(), 'curl-cmd')).toMatchObject({ ok: false, why: expect.stringContaining(why) as string });
  });
});

describe('cURL for PowerShell', () => {
  let echo: Awaited<ReturnType<typeof echoServer>>;
  beforeAll(async () => (echo = await echoServer()));
  afterAll(() => echo.server.close());

  it('writes a config file in a here-string, and the key as an argument', () => {
    expect(textOf({ ...POST, body: '{"a":"é\\n"}' }, 'curl-powershell')).toBe(
      [
        "@'", 'url = "https://api.x.ai/v1/responses"', 'header = "content-type: application/json"', 'data-raw = "{\\"a\\":\\"\\\\u00e9\\\\n\\"}"',
        '\'@ | curl.exe --config - --header "Authorization: Bearer $env:XAI_API_KEY"',
      ].join('\n'),
    );
  });

  it('holds a config that real curl reads as the corrected request', async () => {
    for (const request of fc.sample(requests(fc.oneof(jsonText, fc.constant(null)), `${echo.base}/v1/responses`), { numRuns: 25, seed: 3 })) {
      const text = textOf(request, 'curl-powershell');
      // By the rule of the here-string: everything between the line @' and the first line that starts with '@.
      const [, config = '', command = ''] = /^@'\n(.*?)\n'@ \| (.*)$/s.exec(text) ?? [];
      const key = request.sendsKey ? ' --header "Authorization: Bearer $env:XAI_API_KEY"' : '';
      expect(command).toBe(`curl.exe --config -${key}`);
      expect(text).toMatch(/^[\n -~]*$/);
      await run('curl', ['-sS', '--config', '-', ...(request.sendsKey ? ['--header', `Authorization: Bearer ${KEY}`] : [])], `${config}\r\n`);
      const got = echo.arrived.at(-1);
      if (!got) throw new Error('Nothing arrived.');
      expect([got.method, got.url]).toEqual([request.method, request.url.slice(echo.base.length)]);
      const body = got.body.toString();
      if (/^[\n\t -~]*$/.test(request.body ?? '')) expect(body).toBe(request.body ?? '');
      else expect(JSON.parse(body)).toEqual(JSON.parse(request.body ?? ''));
      for (const { name, value } of request.headers) expect(valuesOf(got, name)).toEqual([value]);
    }
  });

  it('sends a long body from a file', () => {
    const body = JSON.stringify({ a: 'ü'.repeat(60_000) }, null, 2);
    const text = textOf({ ...POST, body }, 'curl-powershell');
    const [, written = ''] = /WriteAllText\(\$bodyFile, @'\n(.*?)\n'@\)/s.exec(text) ?? [];
    expect(JSON.parse(written)).toEqual(JSON.parse(body));
    expect(text).toContain('--data-binary "@$bodyFile"');
    expect(text).not.toContain('data-raw');
  });

  it('is refused for what Windows PowerShell would change', () => {
    expect(render({ ...POST, body: 'é' }, exchangeOf(), 'curl-powershell')).toMatchObject({ ok: false });
    expect(render({ ...POST, headers: [{ name: 'x-a', value: 'é' }] }, exchangeOf(), 'curl-powershell')).toMatchObject({ ok: false });
  });
});
