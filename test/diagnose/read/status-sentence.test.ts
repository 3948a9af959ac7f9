import { describe, expect, it } from 'vitest';
import { exchangeFromText } from '../../../src/capture/text/exchange';
import { diagnose } from '../../../src/diagnose/diagnose';
import { statusOfSentence, withoutStatusPhrases } from '../../../src/diagnose/read/status-sentence';

describe('a sentence that tells a status', () => {
  it.each([
    ['requests', '[grok] 422 Client Error: Unprocessable Entity for url: https://api.x.ai/v1/chat/completions', 422],
    ['httpx', "Turn 3: Client error '403 Forbidden' for url 'https://api.x.ai/v1/responses'", 403],
    ['axios', 'AxiosError: Request failed with status code 401', 401],
    ['aiohttp', "429, message='Too Many Requests', url='https://api.x.ai/v1/chat/completions'", 429],
    ['Guzzle', 'Client error: `POST https://api.x.ai/v1/chat/completions` resulted in a `404 Not Found` response', 404],
    ['.NET', 'Response status code does not indicate success: 401 (Unauthorized).', 401],
    ['Rust', 'HTTP status client error (400 Bad Request) for url (https://api.x.ai/v1/chat/completions)', 400],
    ['Java', 'java.io.IOException: Server returned HTTP response code: 403 for URL: https://api.x.ai/v1/models', 403],
    ['the console', 'Failed to load resource: the server responded with a status of 429 (Too Many Requests)', 429],
  ])('of %s is read as that row of the table', (_client, text, status) => {
    expect(statusOfSentence(text)).toBe(status);
    expect(diagnose(exchangeFromText(text, 'sentence'))[0]?.id).toBe(`http-${status}`);
  });

  it('is no status in prose, and its numbers are none elsewhere', () => {
    expect(statusOfSentence('The prompt has 429 tokens and 403 of them are cached')).toBeNull();
    expect(diagnose(exchangeFromText('How do I handle a 429 Too Many Requests in Python?', 'question'))).toEqual([]);
  });
});

describe('what is left without the phrases of a status', () => {
  it('is nothing where the message is such a phrase', () => {
    expect(withoutStatusPhrases('429 Too Many Requests')).toBe('');
    expect(withoutStatusPhrases('Forbidden')).toBe('');
  });

  it('is what was said beside them', () => {
    expect(withoutStatusPhrases('403 Forbidden: the model is not available in your region')).toBe('403 : the model is not available in your region');
    expect(withoutStatusPhrases('Too many requests for team a and model grok-4.7')).toBe('Too many requests for team a and model grok-4.7');
  });
});
