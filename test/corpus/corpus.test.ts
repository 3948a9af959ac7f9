import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/index';
import { diagnose } from '../../src/diagnose/diagnose';
import { diagnoseCase, exchangeOfCase, pastedCase, readCases } from './cases';

const cases = readCases('test/corpus/errors.jsonl');
const topicOf = new Map<string, string>(CATALOGUE.map((entry) => [entry.id, entry.topic]));

describe('every reported error is diagnosed to its label', () => {
  it.each(cases.map((reported) => [reported.label, reported.id, reported] as const))('%s (%s)', (label, _, reported) => {
    expect(diagnoseCase(reported)?.id).toBe(label);
  });
});

describe('the way a report arrives does not change the diagnosis', () => {
  const spoken = cases.filter(({ body }) => body !== '');

  it.each(spoken.map((reported) => [reported.label, reported.id, reported] as const))('%s (%s) as pasted text', (label, _, reported) => {
    expect(diagnose(pastedCase(reported))[0]?.id).toBe(label);
  });

  it.each(spoken.filter(({ status }) => status !== null && status >= 400).map((reported) => [reported.label, reported.id, reported] as const))(
    '%s (%s) as a browser\'s entry', (label, _, reported) => {
      expect(diagnose(exchangeOfCase(reported))[0]?.id).toBe(label);
    });
});

it('prints the accuracy over the reported errors', () => {
  const found = cases.map((reported) => ({ label: reported.label, main: diagnoseCase(reported) }));
  const exact = found.filter(({ label, main }) => main?.id === label).length;
  const topic = found.filter(({ label, main }) => main !== undefined && topicOf.get(label) === main.topic).length;
  console.log(`Corpus: ${exact} of ${cases.length} to the exact id (${((100 * exact) / cases.length).toFixed(1)} %), ${topic} to the topic.`);
  expect(exact).toBe(cases.length);
});
