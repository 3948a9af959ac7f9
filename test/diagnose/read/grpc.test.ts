import { describe, expect, it } from 'vitest';
import { exchangeFromText } from '../../../src/capture/text/exchange';
import { diagnose } from '../../../src/diagnose/diagnose';
import { readGrpc } from '../../../src/diagnose/read/grpc';

describe('what a gRPC client prints', () => {
  it.each([
    ['Python', 'status = StatusCode.RESOURCE_EXHAUSTED\n\tdetails = "say \\"when\\""', { code: 'resource-exhausted', message: 'say "when"' }],
    ['Go', 'grok: rpc error: code = ResourceExhausted desc = too many calls', { code: 'resource-exhausted', message: 'too many calls' }],
    ['Go, in two lines', 'grok: rpc error: code = InvalidArgument desc = the file failed:\n   Model grok-4.5 is no good.\n    at main.go:3', { code: 'invalid-argument', message: 'the file failed:\n   Model grok-4.5 is no good.' }],
    ['Node', 'Error: 5 NOT_FOUND: api.x.ai: no such thing', { code: 'not-found', message: 'api.x.ai: no such thing' }],
    ['nothing of the kind', 'grok says 5 things: NOT_FOUND', { code: null, message: null }],
  ])('is read: %s', (_client, text, error) => {
    expect(readGrpc(text)).toEqual(error);
  });

  it.each([
    'Failed to pull image "nginx": rpc error: code = NotFound desc = failed to pull and unpack image',
    'Error: 14 UNAVAILABLE: No connection established',
    'Error: 8 RESOURCE_EXHAUSTED: Quota exceeded for Firestore.',
  ])('is nobody’s without a word of xAI: %s', (text) => {
    expect(readGrpc(text)).toEqual({ code: null, message: null });
  });

  it('is told by its status where its words are unknown', () => {
    expect(diagnose(exchangeFromText('8 RESOURCE_EXHAUSTED: api.x.ai: 61 calls in the last minute', 'pasted'))[0]?.id).toBe('http-429');
    expect(diagnose(exchangeFromText('Error: 8 RESOURCE_EXHAUSTED: Quota exceeded for Firestore.', 'pasted'))).toEqual([]);
  });
});
