import { describe, expect, it } from 'vitest';
import { exchangeFromText } from '../../../src/capture/text/exchange';
import { diagnose } from '../../../src/diagnose/diagnose';

function tell(text: string): string {
  return diagnose(exchangeFromText(text, 'pasted'))[0]?.id ?? 'nothing';
}

describe('a pasted error of something else', () => {
  it.each([
    ['another vendor, by its address', "Error code: 429 - {'error': {'message': 'You exceeded your current quota. See https://platform.openai.com/docs/guides/error-codes', 'code': 'insufficient_quota'}}"],
    ['another vendor, by its client', 'google.api_core.exceptions.ResourceExhausted: 429 Quota exceeded'],
    ['GraphQL', '{"errors":[{"message":"Cannot query field \\"foo\\"","locations":[{"line":2,"column":3}]}]}'],
    ['a database, by its port', 'Error: connect ECONNREFUSED 127.0.0.1:5432'],
    ['another site', "Access to fetch at 'https://api.example.com/items' from origin 'http://localhost:5173' has been blocked by CORS policy"],
    ['a bare status of another site', 'GET https://example.com/favicon.ico 404 (Not Found)'],
  ])('is not told: %s', (_what, text) => {
    expect(tell(text)).toBe('nothing');
  });

  it.each([
    ['a proxy of one’s own, by its path', "Access to fetch at 'https://proxy.example.com/v1/chat/completions' from origin 'https://app.example.com' has been blocked by CORS policy", 'cors-blocked'],
    ['a server on this machine', 'POST http://localhost:8787/ net::ERR_CONNECTION_REFUSED', 'connection-failed'],
    ['an address that is only a number', 'Error: connect ECONNREFUSED 104.18.18.80:443', 'connection-failed'],
    ['a frame of the page’s own script', 'AbortError: signal is aborted without reason\n    at https://my-app.example/assets/index.js:14:8', 'request-aborted'],
    ['an xAI key that was sent to another vendor', '{"error":{"message":"Incorrect API key provided: xai-abc***xyz. You can find your API key at https://platform.openai.com/account/api-keys."}}', 'invalid-api-key'],
    ['the picture that xAI could not fetch', '{"code":"invalid_image","error":"Fetching image failed: the server returned 403 Forbidden for https://example.com/a.png"}', 'invalid-image'],
  ])('is told where it may be ours: %s', (_what, text, id) => {
    expect(tell(text)).toBe(id);
  });
});
