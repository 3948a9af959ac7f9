import { describe, expect, it } from 'vitest';
import { ENDPOINTS, findEndpoint } from '../../src/api/endpoints';

describe('findEndpoint', () => {
  it.each([
    ['/v1/chat/completions', '/v1/chat/completions'],
    ['/v1/responses/resp_123', '/v1/responses/{response_id}'],
    ['/v1/responses/resp_123/input_items', '/v1/responses/{response_id}/input_items'],
    ['/v1/responses/compact', '/v1/responses/compact'],
    ['/v1/images/generations', '/v1/images/generations'],
    ['/v1/images/5f0c', '/v1/images/{request_id}'],
    ['/v1/chat/deferred-completion/abc', '/v1/chat/deferred-completion/{request_id}'],
    ['/v1/batches/b1:cancel', '/v1/batches/{batch_id}:cancel'],
    ['/v1/batches/b1', '/v1/batches/{batch_id}'],
    ['/v1/models/grok-4.7', '/v1/models/{model_id}'],
    ['/v1/tts/voices/eve', '/v1/tts/voices/{voice_id}'],
  ])('finds %s to be %s', (path, template) => {
    expect(findEndpoint(path)?.template).toBe(template);
  });

  it.each(['', '/', '/v1', '/v1/', '/v1/chat/completions/', '/chat/completions', '/V1/chat/completions', '/v1/responses/', '/v1/responses//input_items', '/v1/batches/:cancel', '/v1/toString', '/constructor'])(
    'finds no endpoint at "%s"',
    (path) => {
      expect(findEndpoint(path)).toBeNull();
    },
  );

  it('finds every endpoint by its own template, filled in', () => {
    for (const facts of ENDPOINTS) expect(findEndpoint(facts.template.replace(/\{\w+\}/g, 'x1'))).toBe(facts);
  });

  it('names a content type exactly where there is a body to send', () => {
    expect(findEndpoint('/v1/models')?.contentType).toBeNull();
    expect(findEndpoint('/v1/chat/completions')?.contentType).toBe('application/json');
    expect(findEndpoint('/v1/stt')?.contentType).toBe('multipart/form-data');
  });
});
