import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/index';
import { diagnose } from '../../src/diagnose/diagnose';
import type { Diagnosis } from '../../src/model/diagnosis';
import { exchangeOfCase, pastedCase, readCases, toldCase, type Case } from './cases';

const topicOf = new Map<string, string>(CATALOGUE.map((entry) => [entry.id, entry.topic]));
const AS_IDS = 0.97;
const EXACT_IS_RIGHT = 0.99;

interface Told {
  readonly reported: Case;
  readonly main: Diagnosis | undefined;
}

function shares(told: readonly Told[]): { id: number; topic: number; exact: number; missed: string[] } {
  const part = (some: readonly Told[], all: readonly Told[]): number => (all.length === 0 ? 1 : some.length / all.length);
  const right = told.filter(({ reported, main }) => main?.id === reported.label);
  const sure = told.filter(({ main }) => main?.confidence === 'exact');
  return {
    id: part(right, told),
    topic: part(told.filter(({ reported, main }) => main !== undefined && topicOf.get(reported.label) === main.topic), told),
    exact: part(sure.filter((one) => right.includes(one)), sure),
    missed: told.filter((one) => !right.includes(one)).map(({ reported, main }) => `${reported.id}: ${reported.label}, told ${main?.id ?? 'nothing'}`),
  };
}

/** Errors of other reporters than those that the entries were written from; `latecomers` and `stragglers` say half of them in words that the API has not used. */
describe.each([['collected', AS_IDS], ['gathered', AS_IDS], ['held-out', AS_IDS], ['newcomers', AS_IDS], ['latecomers', 0.92], ['stragglers', 0.92], ['first-contact', AS_IDS]] as const)('the errors of %s.jsonl', (name, floor) => {
  const cases = readCases(`test/corpus/${name}.jsonl`);

  it.each([
    ['as a browser shows them', cases.filter(({ status, isWhole }) => status !== null && (status >= 400 || isWhole)), exchangeOfCase],
    ['as pasted text under their status', cases, toldCase],
    ['as the pasted message alone', cases, pastedCase],
  ] as const)('are told %s', (way, some, exchangeOf) => {
    const { id, topic, exact, missed } = shares(some.map((reported) => ({ reported, main: diagnose(exchangeOf(reported))[0] })));
    const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
    console.log(`${name}, ${way}: ${some.length} errors, ${percent(id)} to the exact id, ${percent(topic)} to the topic, “exact” right in ${percent(exact)}. ${missed.join('; ')}`);
    expect(id, missed.join('\n')).toBeGreaterThanOrEqual(floor);
    expect(exact, missed.join('\n')).toBeGreaterThanOrEqual(EXACT_IS_RIGHT);
  });
});
