import { describe, expect, it } from 'vitest';
import { exchangeFromText } from '../../src/capture/text/exchange';
import { diagnose } from '../../src/diagnose/diagnose';

function tell(text: string): string {
  const [main] = diagnose(exchangeFromText(text, 'heard'));
  return main ? `${main.id} ${main.confidence}` : 'nothing';
}

describe('pasted words without any sign of a failure', () => {
  it.each([
    ['Each message must have at least one content element.', 'empty-message exact'],
    ['Grammar is too complex', 'invalid-json-schema exact'],
    ["This model's maximum prompt length is 131072 but the request contains 136973 tokens.", 'prompt-too-long exact'],
  ])('are told as certain where they are what the API says: “%s”', (text, told) => {
    expect(tell(text)).toBe(told);
  });

  it.each([
    ['The train was overloaded and did not respond to the signal.', 'model-overloaded likely'],
    ['Images larger than 20 MB are resized before upload.', 'payload-too-large likely'],
    ['The file was not found. I looked in the folder twice.', 'resource-not-found likely'],
  ])('are a guess where they are only phrased like an error: “%s”', (text, told) => {
    expect(tell(text)).toBe(told);
  });

  it.each([
    'The service is at capacity on Sundays, so book a table in advance.',
    'We ran out of credits at the arcade.',
    'Why does xAI answer 403 when my team has used all available credits?',
    '- Fixed: image requests no longer fail when the model does not support image input.',
    'Retry on 503 and back off when the rate limit is reached',
    'user: my key is blocked',
    'Mix the batter until no lumps remain. Not found in stores: grandma\'s vanilla.',
    'The API returned 429 because you were rate limited. That is what the article says.',
    'This chapter explains how HTTP 503 differs from 500, and that he waits when a service is overloaded.',
    '## Incorrect API key provided\n\nCheck the variable.\n\n## Too many requests\n\nSlow down.',
  ])('are nothing where somebody talks: “%s”', (text) => {
    expect(tell(text)).toBe('nothing');
  });

  it.each([
    ['my request fails with Model grok-4.20-reasoning does not support parameter reasoningEffort.', 'unsupported-parameter'],
    ['I get "Incorrect API key provided: xa***3f. You can obtain an API key from https://console.x.ai." although the key works. What can I do?', 'invalid-api-key'],
  ])('are told where somebody hands on what a program said: “%s”', (text, id) => {
    expect(tell(text)).toContain(id);
  });

  it.each([
    ['Error: the service is at capacity on Sundays', 'model-overloaded exact'],
    ['{"error":"the service is at capacity on Sundays"}', 'model-overloaded exact'],
    ['HTTP/1.1 503 Service Unavailable\n\nThe service is at capacity on Sundays', 'model-overloaded exact'],
  ])('speak for themselves where a program printed them: “%s”', (text, told) => {
    expect(tell(text)).toBe(told);
  });
});

it('three words stay few where a negation is written apart', () => {
  expect(tell("HTTP/1.1 429 Too Many Requests\n\nService n't unavailable")).toBe('http-429 status-only');
});
