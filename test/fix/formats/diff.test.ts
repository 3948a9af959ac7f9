import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diffLines } from '../../../src/fix/formats/line-diff';
import { applyEdits, render } from '../../../src/fix/index';
import type { Edit } from '../../../src/model/edit';
import type { Exchange } from '../../../src/model/exchange';
import { exchangeOf } from '../exchange';

function diff(exchange: Exchange, ...edits: Edit[]): string {
  const result = render(applyEdits(exchange, edits), exchange, 'diff');
  return result.ok ? result.text : `refused: ${result.why}`;
}

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'diff-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const LINES = ['"a": 1,', '"b": 2,', '"c": 3,', '"d": 4,', '"e": 5,', '"f": 6'];

describe('the diff', () => {
  it('shows the changed lines with three lines of context', () => {
    const body = `{\n${LINES.map((line) => `  ${line}`).join('\n')}\n}`;
    expect(diff(exchangeOf({ body }), { kind: 'remove-value', pointer: '/e' })).toBe(
      ['--- request as sent', '+++ corrected request', '@@ -7,6 +7,5 @@', '   "b": 2,', '   "c": 3,', '   "d": 4,', '-  "e": 5,', '   "f": 6', ' }'].join('\n'),
    );
  });

  it('formats a body on one line, and says so', () => {
    const text = diff(exchangeOf({ body: '{"a":1,"b":[],"c":{"d":2.0}}' }), { kind: 'remove-value', pointer: '/a' });
    expect(text).toBe(
      [
        'The body was sent on one line; it is formatted here.', '--- request as sent', '+++ corrected request', '@@ -3,7 +3,6 @@',
        ' authorization: Bearer $XAI_API_KEY', ' ', ' {', '-  "a": 1,', '   "b": [],', '   "c": {', '     "d": 2.0',
      ].join('\n'),
    );
  });

  it('shows method, URL, headers and what became of the credential', () => {
    const exchange = exchangeOf({ url: 'http://api.x.ai/v1/models', body: null, headers: { 'x-title': 'a', 'sec-fetch-mode': 'cors' } });
    const sent: Exchange = { ...exchange, credential: { ...exchange.credential, via: 'authorization', kind: 'undefined', literal: 'undefined', vendor: 'unknown' } };
    expect(diff(sent, { kind: 'set-method', method: 'GET' }, { kind: 'set-url', url: 'https://api.x.ai/v1/models' }, { kind: 'use-key' })).toBe(
      [
        '--- request as sent', '+++ corrected request', '@@ -1,4 +1,4 @@', '-POST http://api.x.ai/v1/models', '+GET https://api.x.ai/v1/models', ' x-title: a',
        '-authorization: Bearer undefined', '+authorization: Bearer $XAI_API_KEY', ' ',
      ].join('\n'),
    );
  });

  it('holds as many changes as there are', () => {
    const body = JSON.stringify(Array.from({ length: 100_000 }, (_, index) => index), null, 1);
    expect(diff(exchangeOf({ body }), { kind: 'replace-body', text: '[]' }).split('\n')).toHaveLength(100_009);
  });

  it('is refused where nothing changes, or no request comes out', () => {
    const exchange = exchangeOf();
    expect(diff(exchange)).toContain('the same');
    expect(render(null, exchange, 'diff')).toMatchObject({ ok: false });
  });

  const hasPatch = spawnSync('patch', ['--version']).status === 0;

  it.skipIf(!hasPatch)('is one that patch applies', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', '', '--- x', '+++ y', '@@ -1 +1 @@', '\\', '-', '+'), { maxLength: 40 });
    fc.sample(fc.tuple(lines, lines), { numRuns: 40, seed: 4 }).forEach(([before, after]) => {
      const exchange = exchangeOf({ body: ['{', ...before].join('\n') });
      const edit: Edit = { kind: 'replace-body', text: ['{', ...after].join('\n') };
      const request = applyEdits(exchange, [edit]);
      const result = render(request, exchange, 'diff');
      if (!result.ok) return expect(before).toEqual(after);
      const head = ['POST https://api.x.ai/v1/chat/completions', 'content-type: application/json', 'authorization: Bearer $XAI_API_KEY', '', '{'];
      const file = join(folder, 'request');
      writeFileSync(file, `${[...head, ...before].join('\n')}\n`);
      execFileSync('patch', ['--quiet', file], { input: `${result.text}\n` });
      expect(readFileSync(file, 'utf8')).toBe(`${[...head, ...after].join('\n')}\n`);
    });
  });
});

describe('comparing lines', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

  function longestCommon(a: readonly string[], b: readonly string[]): number {
    let row = b.map(() => 0);
    for (const line of a) {
      const next: number[] = [];
      b.forEach((other, index) => next.push(line === other ? (row[index - 1] ?? 0) + 1 : Math.max(row[index] ?? 0, next[index - 1] ?? 0)));
      row = next;
    }
    return row.at(-1) ?? 0;
  }

  it('gives both texts back, and as much in common as there is', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const lines = diffLines(before, after);
        expect(lines.filter(({ kind }) => kind !== '+').map(({ text }) => text)).toEqual(before);
        expect(lines.filter(({ kind }) => kind !== '-').map(({ text }) => text)).toEqual(after);
        expect(lines.filter(({ kind }) => kind === ' ')).toHaveLength(longestCommon(before, after));
      }),
    );
  });

  it('does not search forever in texts that have nothing in common', () => {
    const many = (letter: string) => Array.from({ length: 20_000 }, (_, index) => `${letter}${index}`);
    expect(diffLines(many('a'), many('b'))).toHaveLength(40_000);
  });
});
