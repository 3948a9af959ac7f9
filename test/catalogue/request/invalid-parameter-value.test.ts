import { expect, it } from 'vitest';
import { exchangeFromText } from '../../../src/capture/text/exchange';
import { diagnose } from '../../../src/diagnose/diagnose';

it('tells the value that the API got apart from the values that it takes', () => {
  const [main] = diagnose(exchangeFromText('{"code":"invalid-argument","error":"Invalid request content: temperature must be between 0 and 2, got 3.5"}', 't'));
  expect(main?.id).toBe('invalid-parameter-value');
  expect(main?.cause).toContain('`3.5`');
  expect(main?.steps.join(' ')).not.toContain('got');
});

it('names the length that a text may have, and does not take it for the length of a prompt', () => {
  const [main] = diagnose(exchangeFromText(`{'type': 'error', 'error': {'type': 'invalid_request_error', 'code': 'string_above_max_length', 'message': "Invalid 'session.tools[3].description': string too long. Expected a string with maximum length 1024, but got a string with length 2473 instead.", 'param': 'session.tools[3].description'}}`, 't'));
  expect(main?.id).toBe('invalid-parameter-value');
  expect(main?.cause).toContain('`session.tools[3].description`');
  expect(main?.cause).toContain('a string with maximum length 1024');
});
