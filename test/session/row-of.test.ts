import { describe, expect, it } from 'vitest';
import { rowOf } from '../../src/session/row-of';
import { diagnosisOf, exchangeOf, failedExchangeOf } from './exchanges';

describe('the row of an exchange', () => {
  it('is quiet where nothing was found', () => {
    expect(rowOf(exchangeOf('a'), [])).toMatchObject({ id: 'a', method: 'POST', path: '/v1/chat/completions', isFailed: false, problem: null });
  });

  it('tells the main diagnosis with its first step', () => {
    const row = rowOf(failedExchangeOf('a'), [diagnosisOf(), diagnosisOf({ severity: 'warning', title: 'Remove `stop`' })]);
    expect(row.isFailed).toBe(true);
    expect(row.problem).toMatchObject({ title: 'Remove `presence_penalty`', firstStep: 'Delete `presence_penalty` from the body.' });
  });

  it('does not count a warning as a failure', () => {
    expect(rowOf(exchangeOf('a'), [diagnosisOf({ severity: 'warning' })]).isFailed).toBe(false);
  });

  it.each([
    ['fix', diagnosisOf()],
    ['fix', diagnosisOf({ edits: [], choices: [{ label: 'grok-4.7', edits: [] }] })],
    ['fix', diagnosisOf({ choices: [{ label: 'the closest', edits: [] }, { label: 'another', edits: [] }] })],
    ['choice', diagnosisOf({ choices: [{ label: 'one', edits: [] }, { label: 'another', edits: [] }] })],
    ['steps', diagnosisOf({ edits: [] })],
    [null, diagnosisOf({ edits: [], steps: [] })],
    [null, diagnosisOf({ edits: [], severity: 'info' })],
  ])('copies %s', (copies, diagnosis) => {
    expect(rowOf(exchangeOf('a'), [diagnosis]).problem?.copies).toBe(copies);
  });

  it('knows the size of the answer, and says so when it does not', () => {
    expect(rowOf(exchangeOf('a', { response: { body: { kind: 'none' } } }), []).size).toBe(0);
    expect(rowOf(exchangeOf('a', { response: { body: { kind: 'binary', mimeType: 'audio/mpeg', size: 2_000 } } }), []).size).toBe(2_000);
    expect(rowOf(exchangeOf('a', { response: { body: { kind: 'withheld', why: 'cors', mimeType: '', size: null } } }), []).size).toBeNull();
  });
});
