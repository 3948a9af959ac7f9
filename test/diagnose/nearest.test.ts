import { describe, expect, it } from 'vitest';
import { exchangeFromText } from '../../src/capture/text/exchange';
import { diagnose } from '../../src/diagnose/diagnose';
import { nearestEntry, rankNearest } from '../../src/diagnose/nearest';
import { plain } from '../../src/diagnose/plain';

const near = (message: string, isProse = false): string | null => nearestEntry(plain(message).text, isProse)?.entry.id ?? null;

describe('the nearest known wording', () => {
  it.each([
    ['The compaction blob could not be decoded, ensure it was not modified since the compact response', 'invalid-encrypted-content'],
    ['Downloaded file holds no valid JPG, PNG, WebP or ICO image', 'invalid-image'],
    ['Each of the messages needs at least one element of content', 'empty-message'],
  ])('of “%s” belongs to %s', (message, id) => {
    expect(near(message)).toBe(id);
  });

  it.each(['The weather in Paris is mild today', 'Order 12 was shipped to the wrong address', 'no', ''])('is none for “%s”', (message) => {
    expect(near(message)).toBeNull();
  });

  it('asks more of bare prose than of an error', () => {
    const message = 'Each of the messages needs at least one element of content';
    const [first] = rankNearest(plain(message).text);
    expect(first?.similarity).toBeLessThan(1);
    expect(near('Each of the messages of our team has some element of humour at least', true)).toBeNull();
  });

  it('is never told as certain', () => {
    const [main] = diagnose(exchangeFromText('{"error":"Downloaded file holds no valid JPG, PNG, WebP or ICO image"}', 'reworded'));
    expect(main).toMatchObject({ id: 'invalid-image', confidence: 'likely' });
  });
});
