import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/index';
import WORDINGS from '../../src/catalogue/wordings.json';
import { exchangeFromText } from '../../src/capture/text/exchange';
import { diagnose } from '../../src/diagnose/diagnose';
import { isKnownWord, rankNearest } from '../../src/diagnose/nearest';
import { plain } from '../../src/diagnose/plain';
import { exchangeOf, HI } from './lint/request';

describe('a message of a few words', () => {
  it.each(['NaN detected', 'Operation not permitted', 'Captcha required', 'Terms not accepted', 'Trial expired', 'Disk quota exceeded'])('is not told for another that shares one of them: “%s”', (error) => {
    const [main] = diagnose(exchangeOf({ body: { model: 'grok-4.5', messages: HI }, status: 400, answer: JSON.stringify({ code: 'invalid-argument', error }) }));
    expect(main?.id).toBe('http-400');
  });
});

describe('the nearest known wordings', () => {
  it.each([
    ['The compaction blob could not be decoded, ensure it was not modified since the compact response', 'invalid-encrypted-content'],
    ['Downloaded file holds no valid JPG, PNG, WebP or ICO image', 'invalid-image'],
    ['Each of the messages needs at least one element of content', 'empty-message'],
    ['Your team has nothing left of its credits', 'credits-exhausted'],
  ])('of “%s” vote for %s', (message, id) => {
    expect(rankNearest(plain(message).text)[0]?.entry.id).toBe(id);
  });

  it.each(['The weather in Paris is mild today', 'Order 12 was shipped to the wrong address'])('of “%s” are far away', (message) => {
    expect(rankNearest(plain(message).text)[0]?.similarity ?? 0).toBeLessThan(0.5);
  });

  it.each(['', 'no', 'Error', 'unauthorized'])('of “%s” are none: it has too few words', (message) => {
    expect(rankNearest(plain(message).text)).toEqual([]);
  });

  it('share all votes among them', () => {
    const shares = rankNearest('model is overloaded, try again later').map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it('know words by their stems', () => {
    expect(['model', 'models', 'exceeding'].map(isKnownWord)).toEqual([true, true, true]);
    expect(isKnownWord('librarian')).toBe(false);
  });
});

describe('the list of wordings', () => {
  it('belongs to entries of the catalogue', () => {
    const ids = new Set<string>(CATALOGUE.map(({ id }) => id));
    expect(Object.keys(WORDINGS).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('is in plain form, and each stands once under its entry', () => {
    for (const [id, wordings] of Object.entries(WORDINGS)) {
      expect(wordings.filter((wording) => plain(wording).text !== wording), id).toEqual([]);
      expect(wordings.length, id).toBe(new Set(wordings).size);
    }
  });

  it('holds no key, no team and no address', () => {
    expect(JSON.stringify(WORDINGS)).not.toMatch(/xai-[a-z0-9]{8}|sk-[a-z0-9]{8}|[0-9a-f]{8}-[0-9a-f]{4}-|https?:/);
  });
});

describe('what is known by resemblance alone', () => {
  it('is never told as certain', () => {
    const [main] = diagnose(exchangeFromText('{"error":"Downloaded file holds no valid JPG, PNG, WebP or ICO image"}', 'reworded'));
    expect(main).toMatchObject({ id: 'invalid-image', confidence: 'likely' });
  });
});
