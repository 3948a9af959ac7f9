import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import { tableCuts } from '../../scripts/vite/lean-polyfill';
import { applied } from '../../scripts/vite/syntax';

const SOURCE = readFileSync('node_modules/webextension-polyfill/dist/browser-polyfill.js', 'utf8');

/** The namespaces of which the polyfill's table tells the functions. */
function namespacesIn(code: string): string[] {
  const table = /apiMetadata = (\{.*?\n {6}\});/s.exec(code)?.[1] ?? '{}';
  return Object.keys(JSON.parse(table.replace(/,\s*\}$/, '}')));
}

describe('leanPolyfill', () => {
  const lean = applied(SOURCE, tableCuts(parseSync('polyfill.js', SOURCE).program));

  it('leaves the table of every part of the API that is called, and no other', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(`src/${file}`, 'utf8'));
    const called = new Set(sources.flatMap((code) => [...code.matchAll(/\bbrowser\.(\w+)/g)].map(([, name = '']) => name)));
    const known = namespacesIn(SOURCE).filter((name) => called.has(name));
    expect(known.length).toBeGreaterThan(4);
    expect(namespacesIn(lean)).toEqual(known);
  });

  it('leaves all else as it is', () => {
    const rest = (code: string): string => code.replace(/apiMetadata = \{.*?\n {6}\};/s, '');
    expect(rest(lean)).toBe(rest(SOURCE));
    expect(lean.length).toBeLessThan(SOURCE.length - 8_000);
  });
});
