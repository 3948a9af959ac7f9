import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GOOD_HEADERS, overHttp2 } from '../../mock-xai/client';
import { startMock, type Mock } from '../../mock-xai/server';
import { CORRECT } from './correct-requests';
import { corrected, exchangeOf, type Sent } from './request';
import { WRONG } from './wrong-requests';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** What the server answers to a request as it was sent, its address taken for the server's own. */
async function answerTo(sent: Sent): Promise<number> {
  const { method, path, body } = exchangeOf(sent).request;
  const got = await overHttp2(mock, { method, path, ...(body.kind === 'text' && { body: body.text }), headers: { ...GOOD_HEADERS, ...sent.headers } });
  return got.status;
}

const SERVED = /^https:\/\/api\.x\.ai\/v1\/(?:chat\/completions|responses|images\/generations|videos\/generations)$/;
/** What the linter says nothing about because it may have come after the facts, and what only the server's store can tell. */
const UNTOLD = /newer|new model|goes on/;
const served = CORRECT.filter(([name, { url, method, isCut }]) => SERVED.test(url ?? '') && method === undefined && !isCut && !UNTOLD.test(name));

describe('the server takes', () => {
  it.each(served)('what the linter finds correct: %s', async (_, sent) => {
    expect(await answerTo(sent)).toBeLessThan(300);
  });

  it('is asked about most of them', () => {
    expect(served.length).toBeGreaterThan(30);
  });

  it.each(WRONG)('what the linter has corrected: %s', async (_, sent) => {
    expect(await answerTo(sent)).toBeGreaterThanOrEqual(400);
    expect(await answerTo(corrected(sent) ?? sent)).toBeLessThan(300);
  });
});
