import { STATUS_CODES } from 'node:http';
import { describe, expect, it } from 'vitest';
import { exchangeFromText } from '../../../src/capture/text/exchange';
import { diagnose } from '../../../src/diagnose/diagnose';
import { statusOfSentence, withoutStatusPhrases } from '../../../src/diagnose/read/status-sentence';
import { exchangeOf, HI } from '../lint/request';

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

/** Statuses of which the phrase alone names a kind of error; every other phrase says no more than its status. */
const TELLING: Readonly<Record<string, string>> = {
  405: 'method-not-allowed', 408: 'gateway-timeout', 413: 'payload-too-large', 500: 'server-error', 502: 'bad-gateway', 503: 'model-overloaded', 504: 'gateway-timeout',
};

describe('the phrase of a status', () => {
  const failed = Object.entries(STATUS_CODES).filter(([status]) => Number(status) >= 400);

  it.each(failed)('says what the status says: %s %s', (status, phrase) => {
    const [main] = diagnose(exchangeOf({ body: { model: 'grok-4.5', messages: HI }, status: Number(status), answer: phrase ?? '' }));
    if (TELLING[status]) expect(main?.id).toBe(TELLING[status]);
    else expect(main).toMatchObject({ topic: 'status', confidence: 'status-only' });
  });
});
