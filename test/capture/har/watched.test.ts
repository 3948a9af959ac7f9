import { describe, expect, it } from 'vitest';
import { isWatched } from '../../../src/capture/har/watched';

describe('isWatched', () => {
  it.each([
    ['api.x.ai', '/v1/models', [], true],
    ['us.api.x.ai', '/v1/models', [], true],
    ['app.example', '/v1/models', [], false],
    ['localhost:8787', '/any', ['localhost:8787'], true],
    ['localhost:8787', '/any', ['localhost'], true],
    ['localhost:3000', '/any', ['localhost:8787'], false],
    ['app.example', '/api/grok', ['app.example/api/grok'], true],
    ['app.example', '/api/grok/chat', ['app.example/api/grok/'], true],
    ['app.example', '/api/grokking', ['app.example/api/grok'], false],
    ['app.example', '/', ['app.example:443'], true],
    ['evil-app.example', '/', ['app.example'], false],
  ])('%s%s with %j: %s', (host, path, places, expected) => {
    expect(isWatched(host, path, places)).toBe(expected);
  });
});
