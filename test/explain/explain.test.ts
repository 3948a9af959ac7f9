import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/findings';
import { readOptions } from '../../src/explain/options';
import { report } from '../../src/explain/report';
import { HARS, PLANTED_KEY } from './hars';

function run(args: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/run.mjs', 'src/explain/main.ts', ...args], { input, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe.each(Object.entries(HARS))('a HAR file of %s', (_tool, text) => {
  const { findings, requests, elsewhere } = explain('a.har', text, []);

  it('gives the finding with its place, its advice and the corrected request', () => {
    expect({ requests, elsewhere }).toEqual({ requests: 1, elsewhere: 1 });
    expect(findings[0]).toMatchObject({
      file: 'a.har', entry: 1, method: 'POST', status: 400, id: 'unsupported-parameter', severity: 'error', confidence: 'exact',
      retry: { advice: 'never', afterSeconds: null },
      locations: [{ pointer: '/presence_penalty', line: 1, column: 65 }],
      fix: { method: 'POST', headers: { authorization: 'Bearer $XAI_API_KEY', 'content-type': 'application/json' }, body: '{"model":"grok-4.6","messages":[{"role":"user","content":"Hi"}]}' },
    });
    expect(findings[0]?.title).toContain('presence_penalty');
    expect(findings[0]?.snippets['curl']).toContain('$XAI_API_KEY');
  });

  it('carries no key', () => {
    expect(JSON.stringify(findings) + report(explain('a.har', text, []), true)).not.toContain(PLANTED_KEY.slice(4, 24));
  });
});

describe('what is watched', () => {
  it('includes regional hosts, and others by name or path', () => {
    const har = JSON.stringify({ log: { version: '1.2', entries: [
      { request: { method: 'POST', url: 'https://us.api.x.ai/v1/chat/completions', headers: [] }, response: { status: 401, headers: [], content: { text: '{"error":"No credentials presented."}' } } },
      { request: { method: 'POST', url: 'http://localhost:3000/api/chat', headers: [] }, response: { status: 500, headers: [], content: { text: '{"error":"xAI: 403 {\\"code\\":\\"permission-denied\\",\\"error\\":\\"User is blocked\\"}"}' } } },
    ] } });
    expect(explain('a.har', har, []).findings.map(({ id }) => id)).toEqual(['missing-credentials']);
    expect(explain('a.har', har, ['localhost:3000/api']).findings.map(({ id }) => id)).toEqual(['missing-credentials', 'account-blocked']);
    expect(explain('a.har', har, ['localhost']).findings).toHaveLength(2);
    expect(explain('a.har', har, ['localhost:3000/other']).findings).toHaveLength(1);
  });
});

describe('the options', () => {
  it('are read in any order', () => {
    expect(readOptions(['a.har', '--json', '--host', 'https://proxy.test', '--host=b.test/api', '--check', '-'])).toEqual({ json: true, check: true, hosts: ['proxy.test', 'b.test/api'], files: ['a.har', '-'] });
  });

  it.each([[[]], [['--jsno', 'a.har']], [['a.har', '--host']]])('%j is refused in one sentence', (args) => {
    expect(() => readOptions(args)).toThrow(/Usage/);
  });
});

describe('the command', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'explain-'));
    writeFileSync(join(folder, 'a.har'), HARS['Chrome'] ?? '');
    writeFileSync(join(folder, 'broken.har'), '{"log":{"version":"1.2","entries":[{"request":');
  });

  it('explains pasted text on standard input, without colour in a pipe', () => {
    const { code, out, err } = run(['-'], "openai.PermissionDeniedError: Error code: 403 - {'code': 'permission-denied', 'error': \"Your newly created team doesn't have any credits or licenses yet.\"}");
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('no-credits');
    expect(out).not.toContain('\u001b');
  });

  it('prints one array as JSON, an empty one where nothing is known', () => {
    expect(JSON.parse(run(['--json', join(folder, 'a.har')]).out)).toMatchObject([{ id: 'unsupported-parameter' }]);
    expect(JSON.parse(run(['--json', '-'], 'The weather is fine today.').out)).toEqual([]);
    expect(run(['-'], 'The weather is fine today.').out).toMatch(/^No known error .*weather.*\n$/);
  });

  it('exits 1 with --check when an error was found, and 0 otherwise', () => {
    expect(run(['--check', join(folder, 'a.har')]).code).toBe(1);
    expect(run(['--check', '-'], 'All is well.').code).toBe(0);
  });

  it.each([['a missing file', ['no-such.har'], ''], ['a broken HAR', ['broken.har'], ''], ['nothing at all', ['-'], ''], ['an unknown option', ['--what'], '']])(
    'answers %s with one line and exit 2, nothing half-printed', (_, args, input) => {
      const { code, out, err } = run(args.map((arg) => (arg === 'broken.har' ? join(folder, arg) : arg)), input);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err.trim().split('\n')).toHaveLength(1);
    });
});
