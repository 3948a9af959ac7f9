import { describe, expect, it } from 'vitest';
import { diagnose, forecast } from '../../src/diagnose/diagnose';
import { correct } from '../../src/fix/index';
import { CHAT, HI, exchangeOf, type Sent } from '../diagnose/lint/request';

const OPENROUTER = 'https://openrouter.ai/api/v1/chat/completions';
const OWN = 'http://localhost:3000/api/chat';
const NO_KEY = { via: 'none' } as const;

function told(sent: Sent): { readonly id: string | undefined; readonly said: string; readonly model: unknown; readonly hasFix: boolean } {
  const exchange = exchangeOf(sent);
  const diagnoses = diagnose(exchange);
  const [main] = diagnoses;
  const fix = correct(exchange, diagnoses, undefined, forecast) ?? correct(exchange, diagnoses, 0, forecast);
  const body: unknown = fix?.body ? JSON.parse(fix.body) : null;
  const model = body !== null && typeof body === 'object' && 'model' in body ? body.model : null;
  return { id: main?.id, said: [main?.title, main?.cause, ...(main?.steps ?? [])].join('\n'), model, hasFix: fix !== null };
}

describe('a key that a gateway does not know', () => {
  it.each(['User not found.', 'Invalid API key'])('“%s” of OpenRouter asks for a key of OpenRouter, and corrects nothing to a key of xAI', (message) => {
    const { id, said, hasFix } = told({ url: OPENROUTER, body: { model: 'x-ai/grok-4.3', messages: HI }, status: 401, answer: JSON.stringify({ error: { message, code: 401 } }) });
    expect(id).toBe('invalid-api-key');
    expect(said).toContain('OpenRouter does not know the key');
    expect(said).not.toContain('start with');
    expect(hasFix).toBe(false);
  });

  it('what xAI said of the key stays an error of xAI behind a gateway', () => {
    const raw = JSON.stringify({ code: 'invalid-argument', error: 'Incorrect API key provided. You can obtain an API key from https://console.x.ai.' });
    const { said } = told({ url: OPENROUTER, body: { model: 'x-ai/grok-4.3', messages: HI }, status: 400, answer: JSON.stringify({ error: { message: 'Provider returned error', code: 400, metadata: { raw, provider_name: 'xAI' } } }) });
    expect(said).not.toContain('OpenRouter does not know');
  });
});

describe('a server of the application that holds the key', () => {
  it.each([
    ['invalid-api-key', 500, 'AI_APICallError: Incorrect API key provided. You can obtain an API key from https://console.x.ai.'],
    ['missing-credentials', 401, 'No credentials presented.'],
  ])('%s is corrected on the server, not in the request of the page', (expected, status, error) => {
    const { id, said, hasFix } = told({ url: OWN, body: { messages: HI }, credential: NO_KEY, status, answer: JSON.stringify({ error }) });
    expect(id).toBe(expected);
    expect(said).toContain('where `localhost:3000` runs');
    expect(said).not.toContain('The request carries');
    expect(hasFix).toBe(false);
  });

  it('a page that asks xAI itself without a key is still told to send one', () => {
    const { said, hasFix } = told({ url: CHAT, body: { model: 'grok-4.7', messages: HI }, credential: NO_KEY, status: 401, answer: '{"error":"No credentials presented."}' });
    expect(said).toContain('Send the API key');
    expect(hasFix).toBe(true);
  });
});

describe('a server that could not reach the next one', () => {
  it.each([
    ['fetch failed: connect ECONNREFUSED 127.0.0.1:11434', '`127.0.0.1:11434`'],
    ['getaddrinfo ENOTFOUND api.x.ai', '`api.x.ai`'],
    ['socket hang up', 'the server behind it'],
  ])('“%s” is not said of the server that answered', (error, address) => {
    const { id, said } = told({ url: OWN, body: { messages: HI }, credential: NO_KEY, status: 502, answer: JSON.stringify({ error }) });
    expect(id).toBe('connection-failed');
    expect(said).toContain(`\`localhost:3000\` answered, but could not reach ${address}`);
  });

  it('a server that fails elsewhere is not a failure of xAI', () => {
    expect(told({ url: 'https://my-app.example/api/chat', body: { messages: HI }, credential: NO_KEY, status: 500, answer: '{"error":"Internal server error"}' }).said).not.toContain('side of xAI');
  });
});

describe('a limit of a gateway', () => {
  const CLOUDFLARE = 'https://gateway.ai.cloudflare.com/v1/a/g/grok/v1/chat/completions';
  const body = { model: 'grok-4.7', messages: HI };

  it.each([
    ['counted by itself is looked up there', { success: false, result: [], error: [{ code: 2003, message: 'Rate limited' }] }, 'limits of the account at Cloudflare AI Gateway'],
    ['that xAI counted, and the gateway hands on, is looked up at xAI', { code: 'resource-exhausted', error: 'Too many requests for team 5ba2cf07-dbe5 and model grok-4.7. Requests per Minute (actual/limit): 481/480' }, 'limits of the team on console.x.ai'],
  ])('%s', (_what, answer, where) => {
    expect(told({ url: CLOUDFLARE, body, status: 429, answer: JSON.stringify(answer) }).said).toContain(where);
  });

  it('of a server of the application is looked up there first', () => {
    expect(told({ url: OWN, body, status: 429, answer: '{"error":{"message":"Rate limit exceeded"}}' }).said).toContain('limits of `localhost:3000`');
  });

  it('that names its pause is told with it', () => {
    const exchange = exchangeOf({ url: 'http://localhost:4000/v1/chat/completions', body, status: 429, answer: '{"error":{"message":"No deployments available for selected model, Try again in 5 seconds.","code":"429"}}' });
    expect(diagnose(exchange)[0]?.retry).toMatchObject({ advice: 'after', afterSeconds: 5 });
  });
});

describe('content that a gateway filters', () => {
  it('is not said to be refused by xAI', () => {
    const answer = JSON.stringify({ error: { message: "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.", code: 'content_filter', status: 400 } });
    const { id, said } = told({ url: 'https://res.services.ai.azure.com/openai/v1/chat/completions', body: { model: 'grok-4.6', messages: HI }, status: 400, answer });
    expect(id).toBe('content-policy');
    expect(said).toContain('Azure refused the content');
  });
});

describe('something that a server of the application does not have', () => {
  it('is not said to be missing from the team of a key', () => {
    expect(told({ url: OWN, body: { messages: HI }, credential: NO_KEY, status: 404, answer: '{"error":"Chat not found"}' }).said).not.toContain('team');
  });
});

describe('a model that a gateway does not know', () => {
  it.each([
    ['https://openrouter.ai/api/v1/chat/completions', 'x-ai/grok-9', { error: { message: 'x-ai/grok-9 is not a valid model ID', code: 400 } }, 'x-ai/grok-4.7'],
    ['https://openrouter.ai/api/v1/chat/completions', 'grok-9', { error: { message: 'grok-9 is not a valid model ID', code: 400 } }, 'x-ai/grok-4.7'],
    ['https://ai-gateway.vercel.sh/v1/chat/completions', 'xai/grok-9', { error: { message: "Model 'xai/grok-9' not found", type: 'model_not_found' }, generationId: 'g' }, 'xai/grok-4.7'],
    ['https://res.services.ai.azure.com/openai/v1/chat/completions', 'my-grok', { error: { code: 'DeploymentNotFound', message: 'The API deployment for this resource does not exist.' } }, null],
  ])('at %s the id %s is corrected to one that it reads', (url, model, answer, right) => {
    const found = told({ url, body: { model, messages: HI }, status: 404, answer: JSON.stringify(answer) });
    expect(found.id).toBe('model-not-found');
    expect(found.model).toBe(right);
  });

  it('a server that has never heard of a model of xAI says nothing of the team', () => {
    const { said } = told({ url: 'http://localhost:11434/v1/chat/completions', body: { model: 'grok-4.7', messages: HI }, status: 404, answer: '{"error":{"message":"model \\"grok-4.7\\" not found, try pulling it first"}}' });
    expect(said).toContain('`localhost:11434` serves no model `grok-4.7`');
    expect(said).not.toContain('team');
  });
});
