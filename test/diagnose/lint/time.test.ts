import { describe, expect, it } from 'vitest';
import { lintRequest } from '../../../src/diagnose/lint/index';
import { HI, readingOf } from './request';

const KIB = 1024;
const parameters = { type: 'object', properties: Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`p${index}`, { type: 'string', description: 'd'.repeat(40), enum: ['a', 'b'] }])) };

const LARGE: Readonly<Record<string, object>> = {
  'one long text': { messages: [{ role: 'user', content: 'lorem ipsum '.repeat(5_400) }] },
  'a long history': { messages: Array.from({ length: 300 }, (_, index) => ({ role: index % 2 ? 'assistant' : 'user', content: 'hello world '.repeat(15) })) },
  'many short messages': { messages: Array.from({ length: 1_900 }, () => HI[0]) },
  'many tools': { messages: HI, tools: Array.from({ length: 70 }, (_, index) => ({ type: 'function', function: { name: `f${index}`, parameters } })) },
  'one large image': { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: `data:image/jpeg;base64,${'/9j/'.repeat(16_000)}` } }] }] },
};

/** The shortest of many runs: what the work takes when nothing else runs. */
function shortest(work: () => void): number {
  let best = Infinity;
  for (let run = 0; run < 60; run += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('reading a request of 64 KiB for faults', () => {
  it.each(Object.entries(LARGE))('takes less than a millisecond: %s', (_, body) => {
    const text = JSON.stringify({ model: 'grok-4.7', presence_penalty: 0, ...body });
    expect(text.length).toBeGreaterThan(50 * KIB);
    const reading = readingOf({ body: text });
    expect(lintRequest(reading)).toHaveLength(1);
    expect(shortest(() => lintRequest(reading))).toBeLessThan(1);
  });
});
