import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = 'public/_locales';
/** The folders that draw or speak. */
const SOURCES = ['panel', 'popup', 'options', 'background'].flatMap((folder) =>
  readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join('src', folder, file), 'utf8')));
const MANIFEST = readFileSync('manifest.json', 'utf8');

type Texts = Readonly<Record<string, { readonly message: string }>>;

function textsOf(locale: string): Texts {
  return JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8'));
}

/** Every word in quotes in the sources: a key may be looked up through a table. */
const quoted = new Set(SOURCES.flatMap((source) => [...source.matchAll(/['"]([A-Za-z]\w*)['"]/g)].map(([, word]) => word ?? '')));
const inManifest = new Set([...MANIFEST.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? ''));
const looked = new Set(SOURCES.flatMap((source) => [...source.matchAll(/\b(?:t|tn)\('(\w+)'/g)].map(([, key]) => key ?? '')));

const en = textsOf('en');
const baseOf = (key: string): string => key.replace(/_(?:one|other)$/, '');
const filled = (message: string): string[] => [...message.replaceAll('$$', '').matchAll(/\$[1-9]/g)].map(([mark]) => mark).sort();

describe('the texts of the interface', () => {
  it('are all there', () => {
    expect([...looked].filter((key) => !(key in en) && !(`${key}_other` in en))).toEqual([]);
    expect([...inManifest].filter((key) => !(key in en))).toEqual([]);
  });

  it('are all used', () => {
    expect(Object.keys(en).filter((key) => !quoted.has(key) && !quoted.has(baseOf(key)) && !inManifest.has(key))).toEqual([]);
  });

  it('come in pairs where they count', () => {
    const counted = Object.keys(en).filter((key) => /_(?:one|other)$/.test(key)).map(baseOf);
    expect(counted.filter((base) => !(`${base}_one` in en) || !(`${base}_other` in en))).toEqual([]);
  });

  it('hold no text beside the files: words that the panel shows stand in them', () => {
    const panel = readdirSync('src/panel', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
    const bare = panel.flatMap((file) => {
      const source = readFileSync(join('src/panel', file), 'utf8');
      const texts = [...source.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)\s*</g), ...source.matchAll(/(?:aria-label|title|placeholder)="([A-Z][^"]*)"/g)];
      return texts.map(([, text]) => `${file}: ${text}`);
    });
    expect(bare).toEqual([]);
  });
});

describe.each(readdirSync(FOLDER).filter((locale) => locale !== 'en'))('the locale %s', (locale) => {
  const texts = textsOf(locale);

  it('says its name', () => {
    expect(texts['locale']?.message).toBe(locale);
  });

  it('has every text, and none beside', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(en).sort());
    expect(Object.keys(texts).filter((key) => (texts[key]?.message ?? '').trim() === '')).toEqual([]);
  });

  it('fills in what the English texts fill in', () => {
    const other = Object.keys(en).filter((key) => String(filled(texts[key]?.message ?? '')) !== String(filled(en[key]?.message ?? '')));
    expect(other).toEqual([]);
  });

  it('is another language', () => {
    const sentences = Object.keys(en).filter((key) => /\w+ \w+ \w+/.test(en[key]?.message ?? ''));
    expect(sentences.filter((key) => texts[key]?.message === en[key]?.message)).toEqual([]);
  });
});
