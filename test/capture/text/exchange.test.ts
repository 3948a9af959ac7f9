import { describe, expect, it } from 'vitest';
import { exchangeFromText } from '../../../src/capture/text/exchange';

const asked = (text: string): string => exchangeFromText(text, 't').request.url;

describe('the address that pasted text tells', () => {
  it('is the one that was asked', () => {
    expect(asked('POST "https://api.x.ai/v1/chat/completions": 400 Bad Request "Model not found"')).toBe('https://api.x.ai/v1/chat/completions');
  });

  it.each([
    'Please use a compatible endpoint such as https://api.x.ai/v1/images/generations.',
    'This model needs the Responses API. Use https://api.x.ai/v1/responses',
    'Unknown route, see https://api.x.ai/v1/docs',
  ])('is none that the answer recommends: “%s”', (text) => {
    expect(asked(text)).toBe('');
    expect(asked(`POST https://api.x.ai/v1/messages failed: ${text}`)).toBe('https://api.x.ai/v1/messages');
  });
});
