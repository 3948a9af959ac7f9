import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/index';
import { diagnoseExample } from '../support/example-exchange';

describe.each(CATALOGUE.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  it.each(entry.examples.map((example) => [example.source, example.body.slice(0, 90), example] as const))('is what %s means by %s', (_source, _body, example) => {
    const found = diagnoseExample(example).map((diagnosis) => diagnosis.id);
    // What only repetition shows is said beside what every single request has.
    expect(example.sent ? found : found.slice(0, 1)).toContain(id);
  });
});
