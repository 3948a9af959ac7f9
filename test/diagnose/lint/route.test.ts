import { describe, expect, it } from 'vitest';
import { CHAT, corrected, faultsOf, HI, lint } from './request';

const BODY = { model: 'grok-4.7', messages: HI };

describe('the address', () => {
  it.each([
    ['https://api.x.ai/chat/completions', CHAT],
    ['https://api.x.ai/v1/v1/chat/completions', CHAT],
    ['https://api.x.ai/v1/chat/completions/', CHAT],
    ['https://api.x.ai//v1/chat/completions?x=1', `${CHAT}?x=1`],
    ['https://api.x.ai/v1/chat/completion', CHAT],
    ['https://api.x.ai/v1/chat/completionss', CHAT],
    ['https://us.api.x.ai/chat/completions', 'https://us.api.x.ai/v1/chat/completions'],
    ['https://api.x.ai/openai/v1/chat/completions', CHAT],
    ['https://api.x.ai/openai/deployments/grok/chat/completions?api-version=2024-10-21', `${CHAT}?api-version=2024-10-21`],
  ])('leads from %s to %s', (wrong, right) => {
    const [found, ...others] = lint({ url: wrong, body: BODY });
    expect(found).toMatchObject({ entryId: 'unknown-route', location: { part: 'url' }, edits: [{ kind: 'set-url', url: right }] });
    expect(others).toEqual([]);
  });

  it('reads the body as the endpoint that was meant would', () => {
    expect(faultsOf({ url: 'https://api.x.ai/chat/completions', body: { ...BODY, presence_penalty: 0 } })).toEqual(['unknown-route url', 'unsupported-parameter /presence_penalty']);
  });

  it('has no correction where the API has nothing of the kind', () => {
    expect(lint({ url: 'https://api.x.ai/v1/credits', body: null })).toMatchObject([{ entryId: 'unknown-route', certainty: 'likely', edits: [] }]);
    expect(lint({ url: 'https://api.x.ai/v1', body: null })).toMatchObject([{ entryId: 'unknown-route', edits: [] }]);
  });

  it('is not judged on the host of a gateway', () => {
    expect(lint({ url: 'https://gateway.example.com/chat/completions', body: BODY })).toEqual([]);
  });

  it('has to be https', () => {
    const sent = { url: 'http://api.x.ai/v1/chat/completions', body: BODY };
    expect(lint(sent)).toMatchObject([{ entryId: 'missing-credentials', certainty: 'likely', edits: [{ kind: 'set-url', url: CHAT }] }]);
    expect(faultsOf({ ...sent, status: 0, transportError: { kind: 'preflight', code: null } })).toEqual(['cors-blocked url ?']);
    expect(faultsOf({ ...sent, status: 0, transportError: { kind: 'blocked', code: null } })).toEqual(['blocked-by-client url ?']);
  });
});

describe('the method', () => {
  it.each([
    ['GET', CHAT, null, 'POST'],
    ['PUT', CHAT, BODY, 'POST'],
    ['POST', 'https://api.x.ai/v1/models', {}, 'GET'],
  ])('%s %s becomes another', (method, url, body, right) => {
    expect(lint({ method, url, body }).find(({ entryId }) => entryId === 'method-not-allowed')).toMatchObject({
      location: { part: 'method' }, edits: [{ kind: 'set-method', method: right }],
    });
  });

  it('is left to the reader where the path takes several', () => {
    expect(lint({ method: 'PUT', url: 'https://api.x.ai/v1/responses/r1', body: {} })).toMatchObject([{ entryId: 'method-not-allowed', values: { allowed: 'GET, DELETE' }, edits: [] }]);
  });

  it('cancels a batch that is to be deleted', () => {
    const sent = { method: 'DELETE', url: 'https://api.x.ai/v1/batches/b1', body: null };
    expect(corrected(sent)).toMatchObject({ method: 'POST', url: 'https://api.x.ai/v1/batches/b1:cancel' });
  });

  it('is GET for a WebSocket', () => {
    expect(lint({ method: 'GET', url: 'wss://api.x.ai/v1/responses', body: null })).toEqual([]);
    expect(lint({ method: 'GET', url: 'https://api.x.ai/v1/responses', body: null, headers: { upgrade: 'websocket' } })).toEqual([]);
  });
});

describe('the content type', () => {
  const JSON_HEADER = { kind: 'set-header', name: 'content-type', value: 'application/json' };

  it.each([
    ['text/plain;charset=UTF-8', 'missing-content-type header'],
    ['application/x-www-form-urlencoded', 'missing-content-type header'],
  ])('%s is wrong for JSON', (type, expected) => {
    const sent = { body: BODY, headers: { 'content-type': type } };
    expect(faultsOf(sent)[0]).toBe(expected);
    expect(lint(sent)[0]?.edits).toEqual([JSON_HEADER]);
  });

  it('is missing', () => {
    expect(faultsOf({ body: BODY, headers: { accept: '*/*' } })).toEqual(['missing-content-type header ?']);
    expect(faultsOf({ body: BODY, headers: { accept: '*/*' }, status: 415 })).toEqual(['missing-content-type header']);
  });

  it('was right where the API has read the body', () => {
    expect(faultsOf({ body: BODY, headers: { accept: '*/*' }, status: 422 })).toEqual([]);
  });

  it('cannot be corrected alone where the body is a form', () => {
    const form = { url: 'https://api.x.ai/v1/images/edits', body: '--x\r\n\r\n--x--', headers: { 'content-type': 'multipart/form-data; boundary=x' } };
    expect(lint(form)).toMatchObject([{ entryId: 'missing-content-type', edits: [] }]);
  });

  it('helps nothing without a body', () => {
    expect(faultsOf({ method: 'POST', body: null })).toEqual(['missing-content-type (body)']);
    expect(faultsOf({ method: 'POST', body: '  ', status: 400 })).toEqual(['malformed-json (body)']);
    expect(faultsOf({ method: 'POST', body: null, headers: { 'content-length': '812' } })).toEqual([]);
  });
});

describe('the credential', () => {
  it.each([
    [{ kind: 'placeholder', literal: 'YOUR_API_KEY' }, 'invalid-api-key header'],
    [{ kind: 'undefined', literal: 'undefined' }, 'invalid-api-key header'],
    [{ kind: 'key', vendor: 'openai', length: 51 }, 'invalid-api-key header'],
    [{ kind: 'empty' }, 'missing-credentials header'],
    [{ kind: 'none', via: 'none' }, 'missing-credentials header'],
    [{ kind: 'key', vendor: 'xai', length: 84, problems: ['missing-bearer'] }, 'missing-credentials header ?'],
    [{ kind: 'key', vendor: 'xai', length: 86, problems: ['quotes'] }, 'invalid-api-key header ?'],
  ] as const)('%j would be refused next', (credential, expected) => {
    const sent = { url: 'https://api.x.ai/chat/completions', body: BODY, credential, status: 404 };
    expect(faultsOf(sent)).toEqual(['unknown-route url', expected]);
    expect(lint(sent)[1]?.edits).toEqual([{ kind: 'use-key' }]);
  });

  it('was right where the API has judged what comes behind it', () => {
    expect(faultsOf({ body: { ...BODY, presence_penalty: 0 }, credential: { kind: 'placeholder', literal: 'xai-xxx' }, status: 400 })).toEqual(['unsupported-parameter /presence_penalty']);
  });

  it('would be looked at next where the body or the model was refused', () => {
    const credential = { kind: 'undefined', literal: 'undefined' } as const;
    expect(faultsOf({ body: '{"model":"grok-4.7",}', credential, status: 400 })).toContain('invalid-api-key header');
    const answer = '{"code":"invalid-argument","error":"Model not found: grok-4-7"}';
    expect(faultsOf({ body: { ...BODY, model: 'grok-4-7' }, credential, status: 400, answer })).toEqual(['model-not-found /model', 'invalid-api-key header']);
  });

  it('is not missed where nobody knows', () => {
    expect(faultsOf({ url: 'https://api.x.ai/chat/completions', body: BODY, credential: { kind: 'unknown' }, status: 404 })).toEqual(['unknown-route url']);
    expect(faultsOf({ url: 'https://api.x.ai/chat/completions', body: BODY, credential: { kind: 'key', vendor: 'xai', length: 84 }, status: 404 })).toEqual(['unknown-route url']);
  });
});
