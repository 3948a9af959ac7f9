import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchDocument } from '../../../src/capture/live/navigation';

/** An inspected window that answers as told, one answer for each question. */
function windowWith(...answers: (unknown | Error)[]): { eval(expression: string): Promise<unknown> } {
  return {
    eval: () => {
      const answer = answers.shift();
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  };
}

const now = (): number => 9000;

describe('watchDocument', () => {
  it('takes the same time origin for the same document', async () => {
    const documents = watchDocument(windowWith(1000, 1000), now);
    expect(await documents.navigated('https://app.example/next')).toBeNull();
  });

  it('takes another time origin for another document, also at the same address', async () => {
    const documents = watchDocument(windowWith(1000, 2000), now);
    expect(await documents.navigated('https://app.example/')).toEqual({ url: 'https://app.example/', startedAt: 2000 });
  });

  it('compares with the document before, not with the first one', async () => {
    const documents = watchDocument(windowWith(1000, 2000, 2000, 1000), now);
    await documents.navigated('https://app.example/a');
    expect(await documents.navigated('https://app.example/a#b')).toBeNull();
    expect(await documents.navigated('https://app.example/')).not.toBeNull();
  });

  it('reads the answers of Firefox and of a wrapped Chrome', async () => {
    const documents = watchDocument(windowWith([1000, null], [1000, undefined], [3000, null]), now);
    expect(await documents.navigated('https://app.example/a')).toBeNull();
    expect(await documents.navigated('https://app.example/b')).toEqual({ url: 'https://app.example/b', startedAt: 3000 });
  });

  it('counts it as a new document where the page does not say', async () => {
    const refusing = watchDocument(windowWith(1000, new Error('no access')), now);
    expect(await refusing.navigated('https://app.example/')).toEqual({ url: 'https://app.example/', startedAt: 9000 });
    const lying = watchDocument(windowWith('1000', '1000'), now);
    expect(await lying.navigated('https://app.example/')).toEqual({ url: 'https://app.example/', startedAt: 9000 });
  });

  describe('with a page that never answers', () => {
    beforeEach(() => { vi.useFakeTimers(); });
    afterEach(() => { vi.useRealTimers(); });

    it('gives up after two seconds', async () => {
      const silent = watchDocument({ eval: () => new Promise(() => undefined) }, now);
      const asked = silent.navigated('https://app.example/');
      await vi.advanceTimersByTimeAsync(2000);
      expect(await asked).toEqual({ url: 'https://app.example/', startedAt: 9000 });
    });
  });
});
