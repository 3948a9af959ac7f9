import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/index';
import { requiredLiteral } from '../../src/diagnose/literal';
import { plain } from '../../src/diagnose/plain';

describe('the text that every match contains', () => {
  it.each([
    ['model (?<model>\\S+) does not support (?:the )?x', ' does not support '],
    ['a|b', null],
    ['(?:one|two) three four?s', ' three fou'],
    ['ab{0,3}cde', 'cde'],
    ['ends? with', ' with'],
    ['[abc(]+ is it\\.', ' is it.'],
    ['\\bword\\b', 'word'],
    ['ab', null],
  ])('of /%s/ is %j', (source, literal) => {
    expect(requiredLiteral(source)).toBe(literal);
  });

  it('is in every example that a pattern of the catalogue matches', () => {
    for (const { patterns, examples } of CATALOGUE) {
      for (const { says } of patterns) {
        const literal = requiredLiteral(says.source);
        for (const { body } of examples) {
          const text = plain(body).text;
          if (literal !== null && says.test(text)) expect(text).toContain(literal);
        }
      }
    }
  });
});
