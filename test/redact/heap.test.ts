import { getHeapSnapshot, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { exchangeFromHar } from '../../src/capture/har/entry';

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

/** Written backwards, so that nothing but a request holds the secret. */
const SECRETS = {
  'the key in a body': 'ponmlkjihgfedcba55yeKydoB-iax',
  'the key in a path': 'hgfedcba22nwonKretaL',
  'the key in a header': 'gfedcba11redaeHretaL',
  'the name of a header': 'elpats-yrettab-esroh-tcerroc',
} as const;

function forwards(secret: string): string {
  return [...secret].reverse().join('');
}

function send(path: string, headers: readonly (readonly [name: string, value: string])[], body = '{}'): void {
  const entry = {
    request: { method: 'POST', url: `https://proxy.test${path}`, headers: headers.map(([name, value]) => ({ name, value })), postData: { mimeType: 'application/json', text: body } },
    response: { status: 401, headers: [], content: { mimeType: 'text/plain', size: 1, text: 'x' } },
  };
  exchangeFromHar(JSON.parse(JSON.stringify(entry)), null, { id: 'one', source: 'live' });
}

function sendAll(): void {
  send('/v1/chat/completions', [], JSON.stringify({ note: forwards(SECRETS['the key in a body']), model: 'grok-with-a-long-name' }));
  const path = `/${forwards(SECRETS['the key in a path'])}/v1/models`;
  // Only the second request tells that the first one held a key.
  send(path, [['x-tenant', forwards(SECRETS['the key in a header'])]]);
  send(path, [['x-tenant', forwards(SECRETS['the key in a header'])], ['authorization', `Bearer ${forwards(SECRETS['the key in a path'])}`], ['x-api-key', forwards(SECRETS['the key in a header'])]]);
  send('/v1/models', [[forwards(SECRETS['the name of a header']), 'x'], ['authorization', `Bearer ${forwards(SECRETS['the name of a header'])}`]]);
  // An engine keeps the last text that an expression was tried on.
  for (let count = 0; count < 20; count += 1) send(`/v1/${count}`, []);
}

async function textOfHeap(): Promise<string> {
  await new Promise((resolve) => { setTimeout(resolve, 20); });
  if (typeof collectGarbage === 'function') collectGarbage();
  const pieces: string[] = [];
  for await (const piece of getHeapSnapshot().setEncoding('utf8')) pieces.push(String(piece));
  return pieces.join('');
}

it('of requests that are gone no secret stays in memory', async () => {
  sendAll();
  const heap = await textOfHeap();
  expect(heap).toContain(SECRETS['the key in a body']);
  const kept = Object.entries(SECRETS).filter(([, secret]) => heap.includes(forwards(secret)));
  expect(kept.map(([what]) => what)).toEqual([]);
});
