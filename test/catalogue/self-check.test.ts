import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cataloguePage } from '../../scripts/catalogue-page/page';
import { DOC_HOSTS } from '../../src/catalogue/docs';
import { CATALOGUE } from '../../src/catalogue/index';
import { CONCEPTS } from '../../src/diagnose/concepts';
import { IDS_BY_TOPIC, TOPICS } from '../../src/model/entry-id';
import { diagnoseExample } from '../support/example-exchange';
import { VERBS } from './verbs';

const BANNED = /\b(?:please|sorry|oops|unfortunately|something went wrong|simply|just)\b|\byour (?:mistake|fault)\b|!/i;

describe('the catalogue', () => {
  it('has one entry for every id, and no id twice', () => {
    const ids = TOPICS.flatMap((topic) => [...IDS_BY_TOPIC[topic]] as string[]);
    expect(CATALOGUE.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('is what docs/catalogue.md shows (npm run catalogue writes it)', () => {
    expect(readFileSync('docs/catalogue.md', 'utf8')).toBe(cataloguePage());
  });

  it('has no two entries that yield to each other', () => {
    const yields = new Map(CATALOGUE.map(({ id, yieldsTo }) => [id, yieldsTo ?? []]));
    expect(CATALOGUE.flatMap(({ id }) => (yields.get(id) ?? []).filter((other) => yields.get(other)?.includes(id)).map((other) => `${id} and ${other}`))).toEqual([]);
  });

  it('has only patterns that were checked for backtracking (npm run catalogue checks new ones)', () => {
    const checked = new Set<string>(JSON.parse(readFileSync('test/catalogue/checked-patterns.json', 'utf8')));
    const unchecked = CATALOGUE.flatMap(({ id, patterns }) => patterns.filter(({ says }) => !checked.has(says.source)).map(({ says }) => `${id}: ${says.source}`));
    expect([...unchecked, ...CONCEPTS.filter(([, said]) => !checked.has(said.source)).map(([concept]) => concept)]).toEqual([]);
  });
});

describe.each(CATALOGUE.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  it('stands under its topic with name, summary, example and docs', () => {
    expect(IDS_BY_TOPIC[entry.topic]).toContain(id);
    expect(entry.name).toMatch(/^(?:[A-Z]|\d{3} [A-Z]).{2,45}[^.]$/);
    expect(entry.summary).toMatch(/^(?:[A-Z`]|xAI\b).{10,}\.$/);
    expect(entry.examples.length).toBeGreaterThan(0);
    expect(entry.docs.length).toBeGreaterThan(0);
    for (const { url } of entry.docs) {
      expect(new URL(url).protocol).toBe('https:');
      expect(DOC_HOSTS).toContain(new URL(url).host);
    }
  });

  it('has patterns without state, on the plain form, dated', () => {
    for (const { says, seen } of entry.patterns) {
      expect(says.flags).toBe('');
      expect(seen).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      const words = says.source.replace(/\(\?<\w+>/g, '(').replace(/\\[A-Za-z]/g, '');
      expect(words, 'plain text has no capitals, quotes or contractions').not.toMatch(/[A-Z"“”]|n't|\bcannot/);
    }
  });

  it('tells its examples in the style of the house', () => {
    for (const example of entry.examples) {
      const main = diagnoseExample(example).find((diagnosis) => diagnosis.id === id);
      if (!main) continue;
      const { title, cause, steps, retry } = main;
      expect(title.length, title).toBeLessThan(60);
      expect(title).toMatch(/^[A-Z]/);
      expect(VERBS, `title: ${title}`).toContain(title.split(/[\s,:]/)[0]);
      expect(title).not.toMatch(/\.$/);
      expect(cause, cause).toMatch(/^(?:[A-Z`“]|xAI\b).*[.:”)]$/s);
      expect(cause.length, cause).toBeLessThan(320);
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.length).toBeLessThan(5);
      for (const step of steps) expect(VERBS, `step: ${step}`).toContain(step.split(/[\s,:]/)[0]);
      for (const text of [title, cause, ...steps, retry.why]) {
        expect(text).not.toMatch(BANNED);
        expect(text.replace(/`[^`]*`/g, ''), 'no value was missing where it was told').not.toMatch(/undefined|NaN|\[object/);
        expect(text.split('`').length % 2, `backticks pair: ${text}`).toBe(1);
      }
    }
  });
});
