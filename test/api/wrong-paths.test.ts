import { describe, expect, it } from 'vitest';
import { ENDPOINTS, findEndpoint } from '../../src/api/endpoints';
import { readWrongPath } from '../../src/api/wrong-paths';

describe('readWrongPath', () => {
  it.each([
    ['/chat/completions', 'missing-version', '/v1/chat/completions'],
    ['/responses', 'missing-version', '/v1/responses'],
    ['/v1/v1/chat/completions', 'doubled-version', '/v1/chat/completions'],
    ['/v1/v1/v1/models', 'doubled-version', '/v1/models'],
    ['/v2/chat/completions', 'wrong-version', '/v1/chat/completions'],
    ['/v1beta/models', 'wrong-version', '/v1/models'],
    ['/api/v1/chat/completions', 'foreign-prefix', '/v1/chat/completions'],
    ['/openai/v1/responses', 'foreign-prefix', '/v1/responses'],
    ['/anthropic/v1/messages', 'foreign-prefix', '/v1/messages'],
    ['/openai/deployments/grok/chat/completions', 'foreign-prefix', '/v1/chat/completions'],
    ['/v1/acc/gateway/grok/v1/chat/completions', 'doubled-path', '/v1/chat/completions'],
    ['/v1/chat/completions/chat/completions', 'doubled-path', '/v1/chat/completions'],
    ['/v1/chat/completions/v1/chat/completions', 'doubled-path', '/v1/chat/completions'],
    ['//v1/chat/completions', 'double-slash', '/v1/chat/completions'],
    ['/v1//responses', 'double-slash', '/v1/responses'],
    ['/v1/chat/completions/', 'trailing-slash', '/v1/chat/completions'],
    ['/v1/Chat/Completions', 'letter-case', '/v1/chat/completions'],
    ['/v1/chat/completions%20', 'blanks', '/v1/chat/completions'],
    ['/v1/chat/completions%0A', 'blanks', '/v1/chat/completions'],
    ['/v1/audio/transcriptions', 'other-vendor', '/v1/stt'],
    ['/v1/audio/speech', 'other-vendor', '/v1/tts'],
    ['/v1/realtime/sessions', 'other-vendor', '/v1/realtime/client_secrets'],
    ['/audio/speech', 'other-vendor', '/v1/tts'],
    ['/v1/chat/completion', 'other-vendor', '/v1/chat/completions'],
    ['/v1/deferred-completion/Ab-1', 'incomplete', '/v1/chat/deferred-completion/Ab-1'],
    ['/v1/chat', 'incomplete', '/v1/chat/completions'],
    ['/v1', 'incomplete', null],
    ['/', 'incomplete', null],
    ['/v1/credits', 'not-offered', null],
    ['/v1/billing/usage', 'not-offered', null],
    ['/v1/threads/t1/runs', 'not-offered', null],
    ['/health', 'not-offered', null],
  ])('reads %s as %s', (path, kind, right) => {
    expect(readWrongPath('POST', path)).toMatchObject({ kind, right, method: null });
  });

  it('sends a batch that is to be deleted to its cancel route', () => {
    expect(readWrongPath('DELETE', '/v1/batches/b1')).toMatchObject({ kind: 'wrong-method', right: '/v1/batches/b1:cancel', method: 'POST' });
    expect(readWrongPath('GET', '/v1/batches/b1')).toBeNull();
  });

  it('finds nothing wrong with any endpoint', () => {
    for (const { template, methods } of ENDPOINTS) {
      for (const method of methods) expect(readWrongPath(method, template.replace(/\{\w+\}/g, 'x1'))).toBeNull();
    }
  });

  it('says nothing about a path that resembles nothing', () => {
    expect(readWrongPath('GET', '/favicon.ico')).toBeNull();
    expect(readWrongPath('POST', '/v1/frobnicate')).toBeNull();
  });

  it('names only paths that exist', () => {
    for (const path of ['/audio/speech', '/v1/videos', '/v1/voices', '/v1/tokenize', '/v1/images', '/v1/image/edits', '/v1/response']) {
      expect(findEndpoint(readWrongPath('POST', path)?.right ?? '')).not.toBeNull();
    }
  });
});
