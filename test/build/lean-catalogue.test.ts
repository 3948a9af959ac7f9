import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import { exampleCuts } from '../../scripts/vite/lean-catalogue';
import { applied } from '../../scripts/vite/syntax';

function lean(code: string): string {
  return applied(code, exampleCuts(code, parseSync('entry.ts', code, { lang: 'ts' }).program));
}

const blank = (code: string): string => code.replace(/\s+/g, '');

describe('leanCatalogue', () => {
  it('leaves of an example what is read when the extension runs, and all of the one that an entry is told by', () => {
    const code = `const entry: CatalogueEntry = { id: 'a', examples: [
      { provenance: 'reported', source: 'x', status: 400, body: '{"error":"a, b}"}', url: 'u' },
      { provenance: 'built', source: 'y', status: 400, body: 'b', url: 'u', requestBody: '{}', requestHeaders: { a: 'b' } },
      { provenance: 'built', source: 'z', status: 0, body: '', transportCode: 'net::ERR_FAILED', requestBody: '{}' },
    ] };`;
    expect(blank(lean(code))).toBe(blank(`const entry: CatalogueEntry = { id: 'a', examples: [
      { status: 400, body: '{"error":"a, b}"}' },
      { status: 400, body: 'b', url: 'u', requestBody: '{}', requestHeaders: { a: 'b' } },
      { status: 0, body: '', transportCode: 'net::ERR_FAILED' },
    ] };`));
  });

  it('does the same with a list of examples that stands in a file of its own', () => {
    const code = "export const SEEN: readonly Example[] = [{ provenance: 'reported', source: 'x', status: 400, body: 'a' }, { provenance: 'built', source: 'y', status: 422, body: 'b', url: 'u' }];";
    expect(blank(lean(code))).toBe(blank("export const SEEN: readonly Example[] = [{ status: 400, body: 'a' }, { status: 422, body: 'b' }];"));
  });

  it('leaves out when a wording was seen, and nothing else of it', () => {
    const code = "const entry = { patterns: [{ says: /a{1,2},\\}/, seen: '2026-03', certainty: 'likely' }], evidence: [{ seen: 'kept' }] };";
    expect(blank(lean(code))).toBe(blank("const entry = { patterns: [{ says: /a{1,2},\\}/, certainty: 'likely' }], evidence: [{ seen: 'kept' }] };"));
  });

  it('reads every entry of the catalogue, and leaves its code as it is', () => {
    const entries = readdirSync('src/catalogue', { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && file.parentPath !== 'src/catalogue')
      .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
      .filter((code) => code.includes('provenance: '));
    expect(entries.length).toBeGreaterThan(80);
    for (const code of entries) {
      const left = lean(code);
      expect(parseSync('entry.ts', left, { lang: 'ts' }).errors).toEqual([]);
      expect(left).not.toMatch(/\bprovenance:|\bseen: '\d/);
      const before = Math.max(0, code.indexOf('patterns: ['));
      expect(left.slice(0, before)).toBe(code.slice(0, before));
    }
  });
});
