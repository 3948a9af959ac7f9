import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/index';
import { diagnose } from '../../src/diagnose/diagnose';
import { exchangeOfExample } from '../support/example-exchange';

describe.each(CATALOGUE.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  it.each(entry.examples.map((example) => [example.source, example.body.slice(0, 90), example] as const))('is what %s means by %s', (_source, _body, example) => {
    const [main] = diagnose(exchangeOfExample(example));
    expect(main?.id).toBe(id);
  });
});
