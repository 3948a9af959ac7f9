import { describe, expect, it } from 'vitest';
import { CONCEPTS, conceptsOf } from '../../src/diagnose/concepts';
import { rankNearest } from '../../src/diagnose/nearest';

describe('what a message speaks of', () => {
  it.each([
    ['no image with this name', 'there is no picture called cat', '#absent'],
    ['no image with this name', 'there is no picture called cat', '#image'],
    ['the prompt exceeds the limit', '128 is the most that can be sent', '#over'],
    ['not available in your region', 'xai does not serve requests from your location', '#place'],
    ['this model was deprecated', 'grok-2 reached its end of life', '#retired'],
    ['the model is overloaded', 'no free capacity right now', '#busy'],
  ])('is the same in “%s” and “%s”: %s', (one, other, concept) => {
    expect(conceptsOf(one)).toContain(concept);
    expect(conceptsOf(other)).toContain(concept);
  });

  it('is nothing in a message about something else', () => {
    expect(conceptsOf('the weather in paris is mild today')).toEqual([]);
  });

  it('has a name for each group of words', () => {
    expect(new Set(CONCEPTS.map(([concept]) => concept)).size).toBe(CONCEPTS.length);
  });

  it('finds the entry of a message that shares hardly a word with any known one', () => {
    expect(rankNearest('xai does not serve requests from your location.', 403)[0]?.entry.id).toBe('region-unavailable');
    expect(rankNearest('grok-2-1212 reached its end of life on 2026-01-31; grok-4.3 takes its place.', 404)[0]?.entry.id).toBe('model-retired');
  });
});
