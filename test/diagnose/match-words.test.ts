import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose';
import type { Diagnosis } from '../../src/model/diagnosis';
import { CHAT, HI, exchangeOf } from './lint/request';

function answered(status: number, answer: object, url = CHAT): Diagnosis | undefined {
  return diagnose(exchangeOf({ url, body: { model: 'grok-4.7', messages: HI }, status, answer: JSON.stringify(answer) }))[0];
}

describe('words about the caller', () => {
  it.each([
    [403, { code: 'permission-denied', error: 'A signed data processing agreement is required for this team.' }],
    [403, { code: 'permission-denied', error: 'A client certificate is required for this team. Use mtls.api.x.ai.' }],
    [401, { code: 'unauthenticated', error: 'MFA is required.' }],
    [401, { code: 'unauthenticated', error: 'Organization not found.' }],
  ])('a %i that says what is required of the caller names no field and no resource', (status, answer) => {
    expect(answered(status, answer)).toMatchObject({ id: `http-${status}`, confidence: 'status-only' });
  });

  it('the same words are about a field where the status is about the request', () => {
    expect(answered(400, { code: 'invalid-argument', error: 'certificate is required' })).toMatchObject({ id: 'missing-field' });
  });

  it('an argument that a gateway refuses keeps the status it was refused with', () => {
    const wrapped = { error: { message: 'Provider returned error', code: 403, metadata: { raw: '{"status":400,"error":"certificate is required"}', provider_name: 'xAI' } } };
    expect(answered(403, wrapped, 'https://openrouter.ai/api/v1/chat/completions')?.id).toBe('missing-field');
  });
});

describe('words about what was cancelled', () => {
  it('a server that answers was not cancelled by the page', () => {
    expect(answered(409, { code: 'aborted', error: 'The request was aborted due to a concurrent modification.' })).toMatchObject({ id: 'http-error', confidence: 'status-only' });
  });

  it('a server of the application that cancelled its own call is told as that server', () => {
    const told = diagnose(exchangeOf({ url: 'http://localhost:3000/api/chat', body: { messages: HI }, status: 500, answer: '{"error":"AbortError: This operation was aborted"}' }));
    expect(told.map(({ id }) => id)).toContain('server-error');
    expect(told.map(({ id }) => id)).not.toContain('request-aborted');
  });
});

describe('words of a serverless function', () => {
  it('are read where it puts them', () => {
    const told = { errorType: 'Sandbox.Timedout', errorMessage: '2026-11-22T10:00:10.000Z 5f1c Task timed out after 10.00 seconds' };
    expect(answered(502, told, 'https://my-app.netlify.app/.netlify/functions/chat')?.id).toBe('gateway-timeout');
  });
});

describe('words that name something else', () => {
  it.each([
    ['a file of the program', 'http://localhost:3000/api/chat', 500, "ENOENT: no such file or directory, open '/app/prompt.txt'", 'resource-not-found'],
    ['an entity without a name', 'https://api.x.ai/v1/models/gpt-4', 404, 'Some requested entity was not found', 'resource-not-found'],
    ['another model of the same endpoint', 'https://api.x.ai/v1/images/generations', 400, 'Quality is only supported by grok-imagine-image-2.0', 'wrong-endpoint-for-model'],
  ])('%s is not taken for another error', (_what, url, status, error, id) => {
    expect(answered(status, { error }, url)?.id).not.toBe(id);
  });
});
