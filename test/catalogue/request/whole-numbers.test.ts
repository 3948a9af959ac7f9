import { describe, expect, it } from 'vitest';
import { diagnose, forecast } from '../../../src/diagnose/diagnose';
import { correct } from '../../../src/fix/index';
import { exchangeOf } from '../../diagnose/lint/request';

const MESSAGES = '"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]';

function told(body: string, message: string): { readonly cause: string | undefined; readonly fixed: string | null | undefined } {
  const exchange = exchangeOf({ body, status: 422, answer: `Failed to deserialize the JSON body into the target type: ${message}` });
  const diagnoses = diagnose(exchange);
  return { cause: diagnoses[0]?.cause, fixed: (correct(exchange, diagnoses, undefined, forecast) ?? correct(exchange, diagnoses, 0, forecast))?.body };
}

describe('a number that is too large for the server', () => {
  it('is not sent again in other digits', () => {
    expect(told(`{${MESSAGES},"max_tokens":99999999999999999999}`, 'max_tokens: invalid type: floating point `1e20`, expected i32 at line 1 column 95').fixed).toBeUndefined();
  });

  it('is named with all its digits and its field, which can go', () => {
    const { cause, fixed } = told(`{${MESSAGES},"seed":12345678901234567890}`, 'seed: invalid value: integer `12345678901234567890`, expected i64 at line 1 column 92');
    expect(cause).toBe('The request set `seed` to `12345678901234567890`, which `grok-4.7` does not accept: it must be a whole number of at most 64 bits.');
    expect(fixed).toBe(`{${MESSAGES}}`);
  });

  it('a whole number written with a fraction is still written without', () => {
    expect(told(`{${MESSAGES},"max_tokens":100.0}`, 'max_tokens: invalid type: floating point `100.0`, expected i32 at line 1 column 80').fixed).toBe(`{${MESSAGES},"max_tokens":100}`);
  });
});
