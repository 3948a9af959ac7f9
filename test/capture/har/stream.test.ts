import { describe, expect, it } from 'vitest';
import { streamOf, type StreamWay } from '../../../src/capture/har/stream';
import type { Stream } from '../../../src/model/exchange';

const XAI: StreamWay = { isFromXai: true, hasFailed: false };
const PROXY: StreamWay = { isFromXai: false, hasFailed: false };

function stream(text: string, way: StreamWay, times: readonly number[] = []): Stream | null {
  const messages = times.map((ms) => ({ time: (1000 + ms) / 1000, eventName: 'message', data: '' }));
  return streamOf({ _eventSourceMessages: messages }, { kind: 'text', text, mimeType: 'text/event-stream', size: text.length, isCut: false }, 'text/event-stream', 1000, way);
}

const CHUNK = 'data: {"object":"chat.completion.chunk","choices":[{"delta":{"content":"a"},"finish_reason":null}]}\n\n';

describe('the end of a stream', () => {
  it.each([
    ['its last line', `${CHUNK}data: [DONE]\n\n`],
    ['a reason to finish', `${CHUNK}data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n`],
    ['an error', `${CHUNK}data: {"code":"internal","error":"Please retry your request."}\n\n`],
    ['a completed response', 'event: response.completed\ndata: {"type":"response.completed"}\n\n'],
  ])('has come with %s', (_, text) => {
    expect(stream(text, XAI)?.end).toBe('complete');
  });

  it('is missing where an answer of the API just stops', () => {
    expect(stream(CHUNK, XAI)?.end).toBe('cut');
    expect(stream(CHUNK, PROXY)?.end).toBe('cut');
  });

  it('is unknown for streams of another make, unless the browser says that they broke off', () => {
    expect(stream('data: {"text":"a"}\n\n', PROXY)?.end).toBe('unknown');
    expect(stream('data: {"text":"a"}\n\n', { ...PROXY, hasFailed: true })?.end).toBe('cut');
  });
});

describe('the pace of a stream', () => {
  it('tells the first event and the longest silence, where each event has its time', () => {
    expect(stream(CHUNK.repeat(4), XAI, [300, 350, 4350, 4400])?.pace).toEqual({ firstMs: 300, longestGapMs: 4000, gapAfter: 1 });
    expect(stream(CHUNK, XAI, [300])?.pace).toEqual({ firstMs: 300, longestGapMs: null, gapAfter: null });
  });

  it('is not told where the browser tells no times', () => {
    expect(stream(CHUNK, XAI)).not.toHaveProperty('pace');
  });
});
