import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/index';
import { mostTelling, requiredLists } from '../../src/diagnose/literal';
import { plain } from '../../src/diagnose/plain';

describe('the texts of which every match contains one', () => {
  it.each([
    ['model (?<model>\\S+) does not support (?:the )?x', [' does not support ']],
    ['abc|def', ['abc', 'def']],
    ['abc|d', null],
    ['(?:one|two) three four?s', [' three fou']],
    ['(?:alpha|beta) is', ['alpha', 'beta']],
    ['(?:alpha|beta)? is', [' is']],
    ['(?:alpha|beta){0,2} is', [' is']],
    ['(?:alpha|beta){1,2}', ['alpha', 'beta']],
    ['(?<who>alpha|beta(?:gamma|delta))', ['alpha', 'gamma', 'delta']],
    ['(?!alpha)be', null],
    ['(?<!alpha)be', null],
    ['ab{0,3}cde', ['cde']],
    ['ends? with', [' with']],
    ['[abc(|]+ is it\\.', [' is it.']],
    ['\\bword\\b', ['word']],
    ['ab', null],
  ])('of /%s/ are %j', (source, literals) => {
    expect(mostTelling(requiredLists(source))).toEqual(literals);
  });

  it.each([
    ['model (?<model>\\S+) does not (?:support|accept) it', [['model '], [' does not '], ['support', 'accept'], [' it']]],
    ['the (?:(?:one|two) file|(?:three|four))', [['the '], [' file', 'three', 'four']]],
    ['abc(?:def)?|ghi', [['abc', 'ghi']]],
    ['ab', []],
  ])('of /%s/ are of each of %j', (source, lists) => {
    expect(requiredLists(source)).toEqual(lists);
  });

  it('are in every example that a pattern of the catalogue matches', () => {
    for (const { patterns, examples } of CATALOGUE) {
      for (const { says } of patterns) {
        const lists = requiredLists(says.source);
        for (const { body } of examples) {
          const text = plain(body).text;
          if (says.test(text)) expect(lists.every((list) => list.some((literal) => text.includes(literal))), says.source).toBe(true);
        }
      }
    }
  });

  it('leave few patterns of the catalogue that are always tried', () => {
    const sources = CATALOGUE.flatMap(({ patterns }) => patterns.map(({ says }) => says.source));
    expect(sources.filter((source) => requiredLists(source).length === 0).length).toBeLessThan(sources.length / 20);
  });
});
