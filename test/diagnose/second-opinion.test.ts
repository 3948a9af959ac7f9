import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/catalogue/index';
import type { Match } from '../../src/diagnose/match';
import type { Near } from '../../src/diagnose/nearest';
import { secondOpinion } from '../../src/diagnose/second-opinion';
import type { EntryId } from '../../src/model/entry-id';

function match(id: EntryId, confidence: Match['confidence'] = 'exact', isBySight = false): Match {
  return { entry: entryOf(id), confidence, values: {}, evidence: [], weight: 20, isBySight };
}

function vote(id: EntryId, share: number, similarity: number): Near {
  return { entry: entryOf(id), share, similarity, wording: 'as it was said' };
}

function told(matches: readonly Match[], votes: readonly Near[], isBare = false, isShort = false): string[] {
  return secondOpinion(matches, () => votes, { evidence: [], isBare, isShort }).map(({ entry, confidence }) => `${entry.id} ${confidence}`);
}

describe('the vote of the known wordings', () => {
  it('is told as likely where only the status spoke', () => {
    expect(told([match('http-400', 'status-only')], [vote('invalid-image', 0.9, 0.5)])).toEqual(['invalid-image likely', 'http-400 status-only']);
  });

  it('is not told where it is weak, or where it resembles a message that says nothing', () => {
    expect(told([match('http-400', 'status-only')], [vote('invalid-image', 0.45, 0.5)])).toEqual(['http-400 status-only']);
    expect(told([match('http-400', 'status-only')], [vote('invalid-image', 0.9, 0.44)])).toEqual(['http-400 status-only']);
    expect(told([match('http-403', 'status-only')], [vote('http-400', 1, 1)])).toEqual(['http-403 status-only']);
  });

  it('has to come nearer where nothing but text was pasted', () => {
    expect(told([], [vote('invalid-image', 0.9, 0.75)], true)).toEqual([]);
    expect(told([], [vote('invalid-image', 0.9, 0.85)], true)).toEqual(['invalid-image likely']);
  });

  it('has to come nearer where it blames the key or the money', () => {
    expect(told([match('http-403', 'status-only')], [vote('api-key-blocked', 0.9, 0.55)])).toEqual(['http-403 status-only']);
    expect(told([match('http-403', 'status-only')], [vote('api-key-blocked', 0.9, 0.65)])).toEqual(['api-key-blocked likely', 'http-403 status-only']);
    expect(told([match('http-403', 'status-only')], [vote('region-unavailable', 0.9, 0.55)])).toEqual(['region-unavailable likely', 'http-403 status-only']);
  });

  it('has to come nearer where a message has few words: sharing one of three says little', () => {
    expect(told([match('http-error', 'status-only')], [vote('content-policy', 0.9, 0.6)], false, true)).toEqual(['http-error status-only']);
    expect(told([match('http-400', 'status-only')], [vote('invalid-parameter-value', 0.9, 0.75)], false, true)).toEqual(['invalid-parameter-value likely', 'http-400 status-only']);
  });

  it('leaves a pattern certain where it agrees', () => {
    expect(told([match('invalid-image')], [vote('invalid-image', 0.9, 0.6), vote('invalid-audio', 0.1, 0.4)])).toEqual(['invalid-image exact']);
  });

  it('makes a pattern a guess where two entries are hard to tell apart, or where it says something else', () => {
    expect(told([match('no-credits')], [vote('no-credits', 0.5, 0.7), vote('credits-exhausted', 0.45, 0.7)])).toEqual(['no-credits likely']);
    expect(told([match('no-credits')], [vote('credits-exhausted', 0.7, 0.55)])).toEqual(['no-credits likely']);
  });

  it('goes first where it says something else and words speak for it too', () => {
    expect(told([match('model-overloaded'), match('gateway-error')], [vote('gateway-error', 0.55, 0.7)])).toEqual(['gateway-error likely', 'model-overloaded likely']);
  });

  it('goes first where it firmly says something else, and neither is certain', () => {
    expect(told([match('wrong-endpoint-for-model')], [vote('field-renamed', 0.95, 0.75)])).toEqual(['field-renamed likely', 'wrong-endpoint-for-model likely']);
    expect(told([match('rate-limit-requests'), match('rate-limit-tokens', 'likely')], [vote('rate-limit-tokens', 0.9, 0.7)])).toEqual(['rate-limit-tokens likely', 'rate-limit-requests likely']);
  });

  it('does not touch what was seen in how the exchange went', () => {
    expect(told([match('cors-blocked', 'exact', true)], [vote('connection-failed', 0.95, 0.9)])).toEqual(['cors-blocked exact']);
  });
});
