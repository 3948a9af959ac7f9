import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/capture/live/content';

/** An entry of which `getContent()` gives the answer as a promise. */
function entryOf(answer: unknown, encoding?: string): object {
  const content = encoding === undefined ? { size: 1 } : { size: 1, encoding };
  return { response: { content }, getContent: () => Promise.resolve(answer) };
}

describe('readContent', () => {
  it('reads the object of Chromium\'s own browser namespace', async () => {
    expect(await readContent(entryOf({ content: '{"a":1}', encoding: '' }))).toEqual({ text: '{"a":1}', isBase64: false });
    expect(await readContent(entryOf({ content: 'iVBO', encoding: 'base64' }))).toEqual({ text: 'iVBO', isBase64: true });
  });

  it('reads the pair of body and encoding of a wrapped Chrome', async () => {
    expect(await readContent(entryOf(['{"a":1}', '']))).toEqual({ text: '{"a":1}', isBase64: false });
    expect(await readContent(entryOf(['iVBO', 'base64']))).toEqual({ text: 'iVBO', isBase64: true });
  });

  it('reads the pair of body and media type of Firefox, which tells base64 in the entry', async () => {
    expect(await readContent(entryOf(['{"a":1}', 'application/json']))).toEqual({ text: '{"a":1}', isBase64: false });
    expect(await readContent(entryOf(['iVBO', 'image/png'], 'base64'))).toEqual({ text: 'iVBO', isBase64: true });
  });

  it('asks with a callback where no promise comes back', async () => {
    const entry = {
      response: { content: {} },
      getContent(callback?: (body: string, encoding: string) => void): void {
        callback?.('late', '');
      },
    };
    expect(await readContent(entry)).toEqual({ text: 'late', isBase64: false });
  });

  it('never passes a callback to a browser that answers with a promise', async () => {
    const entry = {
      getContent(...args: unknown[]): Promise<unknown> {
        return args.length > 0 ? Promise.reject(new TypeError('Expected at most 0 arguments')) : Promise.resolve(['x', '']);
      },
    };
    expect(await readContent(entry)).toEqual({ text: 'x', isBase64: false });
  });

  it('tells a body that the browser does not keep from an empty one', async () => {
    expect(await readContent(entryOf({ content: null, encoding: '' }))).toEqual({ text: null, isBase64: false });
    expect(await readContent(entryOf([null, '']))).toEqual({ text: null, isBase64: false });
    expect(await readContent(entryOf(['', '']))).toEqual({ text: '', isBase64: false });
  });

  it('gives null for an answer it cannot read and for what has no getContent', async () => {
    expect(await readContent(entryOf('just text'))).toBeNull();
    expect(await readContent(entryOf(null))).toBeNull();
    expect(await readContent({ response: {} })).toBeNull();
    expect(await readContent(null)).toBeNull();
  });

  it('rejects when the browser refuses', async () => {
    await expect(readContent({ getContent: () => Promise.reject(new Error('gone')) })).rejects.toThrow('gone');
  });
});
