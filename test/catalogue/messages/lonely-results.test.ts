import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose/diagnose';
import type { Choice } from '../../../src/model/edit';
import { RESPONSES, exchangeOf } from '../../diagnose/lint/request';

const RESULT = { type: 'function_call_output', call_id: 'call_1', output: 'x' };

function choices(input: object[]): readonly Choice[] {
  const answer = JSON.stringify({ code: 'invalid-argument', error: 'No tool call found for function call output with call_id call_1.' });
  return diagnose(exchangeOf({ url: RESPONSES, body: { model: 'grok-4.7', input }, status: 400, answer }))[0]?.choices ?? [];
}

describe('the result of a call that is not there', () => {
  it('can go where something else is said', () => {
    expect(choices([{ role: 'user', content: 'Hi' }, RESULT]).map(({ label }) => label)).toEqual(['Remove `input[1]`']);
  });

  it('cannot go where nothing would be left', () => {
    expect(choices([RESULT])).toEqual([]);
  });
});
