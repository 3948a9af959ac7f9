import { expect, it } from 'vitest';
import { exchangeFromText } from '../../../src/capture/text/exchange';
import { diagnose } from '../../../src/diagnose/diagnose';

it('tells the value that the API got apart from the values that it takes', () => {
  const [main] = diagnose(exchangeFromText('{"code":"invalid-argument","error":"Invalid request content: temperature must be between 0 and 2, got 3.5"}', 't'));
  expect(main?.id).toBe('invalid-parameter-value');
  expect(main?.cause).toContain('`3.5`');
  expect(main?.steps.join(' ')).not.toContain('got');
});
