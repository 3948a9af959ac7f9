import { hostileText } from '../hostile';
import { textsToStartFrom } from '../material';
import { anyValue, type Made } from '../mutate';
import type { Random } from '../random';

const TEXTS = textsToStartFrom();
const TIMES = [1_795_341_600.1, 0, -1, 1e308, null, 'soon', 1e-320, 9e15] as const satisfies readonly Made[];

/** The entry of a WebSocket with messages of all makes, at times that no clock tells. */
export function socketEntry(random: Random): Made {
  const messages = Array.from({ length: random.below(10) }, (): Made => {
    if (random.once(12)) return anyValue(random);
    const data = random.pick([hostileText(random), JSON.stringify(anyValue(random)), random.pick(TEXTS), '{"type":"error","error":{"message":"bad voice"}}'] as const);
    return {
      type: random.pick(['send', 'receive', 'receive', 'error', hostileText(random)] as const), time: random.pick(TIMES) ?? null, opcode: random.pick([1, 2, 8, -1] as const),
      data: random.once(12) ? anyValue(random) : data,
    };
  });
  return {
    _resourceType: random.pick(['websocket', 'fetch'] as const), startedDateTime: random.pick(['2026-11-22T10:00:00.000Z', '+275760-09-13T00:00:00.000Z', '-271821-04-20T00:00:00Z', 'never'] as const), time: random.pick([12, -5, 1e308] as const),
    request: { method: 'GET', url: `wss://api.x.ai/v1/realtime?model=${random.pick(['grok-voice', '%00', hostileText(random).slice(0, 100)] as const)}`, headers: [{ name: 'sec-websocket-protocol', value: hostileText(random).slice(0, 200) }] },
    response: { status: random.pick([101, 0, 401] as const), headers: [], content: { size: 0, mimeType: 'x-unknown' } },
    _webSocketMessages: random.once(20) ? anyValue(random) : messages,
  };
}
