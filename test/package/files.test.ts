import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageFiles } from '../../scripts/package/files';

describe('packageFiles', () => {
  let folder = '';
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'grok-files-')); });
  afterEach(() => rmSync(folder, { recursive: true }));

  const packed = (files: Readonly<Record<string, string>>): Record<string, string> => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return Object.fromEntries(packageFiles(folder).map(({ path, content }) => [path, Buffer.from(content).toString('utf8')]));
  };

  it('leaves out drawings, source maps and what the build notes for itself', () => {
    expect(packed({ 'icons/a.svg': '', 'a.js.map': '', '.vite/manifest.json': '{}', 'assets/a.js': 'x' })).toEqual({ 'assets/a.js': 'x' });
  });

  it('takes the blanks out of JSON, and the words for translators out of the texts alone', () => {
    expect(packed({
      'manifest.json': '{ "description": "kept" }',
      '_locales/de/messages.json': '{ "a": { "message": "A\\n{ b }", "description": "Said of a" } }',
    })).toEqual({ 'manifest.json': '{"description":"kept"}', '_locales/de/messages.json': '{"a":{"message":"A\\n{ b }"}}' });
  });
});
