import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/index';
import WORDINGS from '../../src/catalogue/wordings.json';
import { conceptsOf } from '../../src/diagnose/concepts';
import { rankNearest } from '../../src/diagnose/nearest';
import { withNumbersAlike } from '../../src/diagnose/numbers';
import { patternsIn } from '../../src/diagnose/patterns';
import { plain } from '../../src/diagnose/plain';

const wordings = [...new Set([...Object.values(WORDINGS).flat(), ...CATALOGUE.flatMap(({ examples }) => examples.map(({ body }) => plain(body).text))])];

describe('messages that differ in numbers alone', () => {
  it('become one', () => {
    expect(withNumbersAlike('model grok-4.7-turn-123 took 45 s')).toBe(withNumbersAlike('model grok-4.7-turn-9 took 1234567 s'));
  });

  it('keep the numbers that are part of a word', () => {
    expect(withNumbersAlike('10mb of utf-8, mp3 and x509')).toBe('10mb of utf-0, mp3 and x509');
  });

  it('speak of the same', () => {
    const differing = wordings.filter((text) => conceptsOf(text).join() !== conceptsOf(withNumbersAlike(text)).join());
    expect(differing).toEqual([]);
  });

  it('resemble the same', () => {
    const [one, other] = [7, 123456].map((count) => rankNearest(`the model grok-${count} does not exist or your team does not have access to it.`, 400));
    expect(one).toBe(other);
  });

  it('are each matched with their own', () => {
    const models = [1, 22].map((count) => [...patternsIn(`the model grok-4-turn-${count} does not exist.`).values()].map(({ match }) => match.groups?.['model']));
    expect(models).toEqual([['grok-4-turn-1'], ['grok-4-turn-22']]);
  });

  it('are matched by patterns that name a number', () => {
    const ids = ['404 not found by nginx', '405 not found by nginx'].map((text) => [...patternsIn(text).keys()].map(({ id }) => id));
    expect(ids[0]).toContain('unknown-route');
    expect(ids[1]).not.toContain('unknown-route');
  });
});
