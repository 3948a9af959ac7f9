import { expect, it } from 'vitest';
import { exchangeFromText } from '../../../src/capture/text/exchange';
import { diagnose } from '../../../src/diagnose/diagnose';

const causeOf = (message: string): string | undefined =>
  diagnose(exchangeFromText(JSON.stringify({ code: 'Client specified an invalid argument', error: message }), 't')).find(({ id }) => id === 'unsupported-parameter')?.cause;

it('blames the model of a request that is not known where the message does, and the API only where it does not', () => {
  expect(causeOf('Argument not supported on this model: stop')).toBe('The model of this request does not accept `stop`, whatever its value.');
  expect(causeOf('Argument not supported: metadata')).toBe('The API does not accept `metadata`, whatever its value.');
});

it('takes a parameter that the model refuses for no conflict of two fields', () => {
  const [main] = diagnose(exchangeFromText('seed cannot be used with model grok-4.7', 't'));
  expect(main?.cause).toBe('`grok-4.7` does not accept `seed`, whatever its value.');
});
