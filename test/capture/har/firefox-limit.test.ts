import { deflateRawSync, gzipSync, inflateRawSync } from 'node:zlib';
import { createCipheriv } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { exchangeFromHar } from '../../../src/capture/har/entry';
import { wholeText } from '../../../src/capture/har/whole-body';
import type { Body } from '../../../src/model/exchange';

const MIB = 1024 * 1024;

/** Bytes that no compression makes fewer, the same at every run: others may spell what looks like a key, and be masked. */
function noise(count: number): Buffer {
  return createCipheriv('aes-128-ctr', Buffer.alloc(16, 7), Buffer.alloc(16, 1)).update(Buffer.alloc(count));
}

interface Answer {
  readonly text: string;
  readonly size: number;
  readonly encoding?: string;
  readonly type?: string;
}

/** An entry as Firefox writes it. */
function entryOf({ text, size, encoding, type = 'application/json' }: Answer, browser: object = { _securityState: 'secure' }): object {
  const headers = [{ name: 'content-type', value: type }, ...(encoding === undefined ? [] : [{ name: 'content-encoding', value: encoding }])];
  return {
    ...browser,
    startedDateTime: '2026-11-27T08:00:00.000Z',
    request: { method: 'GET', url: 'https://api.x.ai/v1/models', headers: [] },
    response: { status: 200, headers, content: { size, mimeType: type, text } },
  };
}

const receivedOf = (answer: Answer, browser?: object): Body | undefined => exchangeFromHar(entryOf(answer, browser), null, { id: '1', source: 'har' })?.response.body;
const bytesOf = (text: string): string => Buffer.from(text).toString('latin1');
const wholeOf = (answer: Answer): Promise<string | null> => wholeText(entryOf(answer), { text: answer.text, isBase64: false }, () => Promise.resolve());

/** What Firefox makes of a compressed answer of which it has kept `kept` bytes: it unpacks them and zeros. */
function unpackedCut(text: string, kept: number): string {
  const packed = deflateRawSync(text);
  const cut = Buffer.concat([packed.subarray(0, kept), Buffer.alloc(packed.length - kept)]);
  return inflateRawSync(cut, { finishFlush: 2, maxOutputLength: 64 * MIB }).toString('latin1');
}

function sentOf(text: string, contentLength: number | null, browser: object = { _securityState: 'secure' }): Body | undefined {
  const headers = [{ name: 'Content-Type', value: 'application/json' }, ...(contentLength === null ? [] : [{ name: 'Content-Length', value: String(contentLength) }])];
  const entry = { ...browser, request: { method: 'POST', url: 'https://api.x.ai/v1/chat/completions', headers, postData: { text }, bodySize: text.length }, response: { status: 200 } };
  return exchangeFromHar(entry, null, { id: '1', source: 'har' })?.request.body;
}

describe('of an answer that Firefox has kept the beginning of', () => {
  const json = JSON.stringify({ list: ['x'.repeat(2 * MIB)] });

  it('the beginning is shown, where NUL stands for the rest', async () => {
    const text = json.slice(0, 786_432) + '\0'.repeat(json.length - 786_432);
    expect(receivedOf({ text, size: json.length })).toMatchObject({ text: json.slice(0, 786_432), size: json.length, isCut: true, keptBy: 'browser' });
    expect(await wholeOf({ text, size: json.length })).toBeNull();
  });

  it('the beginning is shown, where nothing stands for the rest: before Firefox 153', async () => {
    expect(receivedOf({ text: json.slice(0, MIB), size: json.length })).toMatchObject({ isCut: true, keptBy: 'browser', size: json.length });
    expect(await wholeOf({ text: json.slice(0, MIB), size: json.length })).toBeNull();
  });

  it('the beginning is read as text where the cut goes through a character', () => {
    const bytes = bytesOf(JSON.stringify('aé€😀'.repeat(200_000)));
    for (const at of [786_432, 786_433, 786_434, 786_435]) {
      const body = receivedOf({ text: bytes.slice(0, at) + '\0'.repeat(bytes.length - at), size: bytes.length });
      expect(body?.kind === 'text' && body.text).toMatch(/^"(?:aé€😀)+a?é?€?$/);
    }
  });

  it('what Firefox makes of the missing part of a compressed answer is not shown', async () => {
    const image = JSON.stringify({ b64_json: noise(3 * MIB).toString('base64') });
    const text = unpackedCut(image, 786_432);
    const size = gzipSync(image).length;
    expect(text.slice(0, MIB * 1.1)).not.toBe(image.slice(0, MIB * 1.1));
    const body = receivedOf({ text, size, encoding: 'gzip' });
    expect(body).toMatchObject({ isCut: true, keptBy: 'browser', size });
    expect(body?.kind === 'text' && body.text.length > 500_000 && image.startsWith(body.text)).toBe(true);
    expect(await wholeOf({ text, size, encoding: 'gzip' })).toBeNull();
  });
});

describe('an answer that Firefox has kept whole', () => {
  it('has the size of its text, not the one in which it came', () => {
    const text = JSON.stringify({ list: ['ü'.repeat(1000)] });
    expect(receivedOf({ text, size: gzipSync(text).length, encoding: 'gzip' })).toEqual({ kind: 'text', text, mimeType: 'application/json', size: text.length + 1000, isCut: false });
  });

  it('is known by its end, where about:config lets Firefox keep more', async () => {
    const json = JSON.stringify({ b64_json: noise(2 * MIB).toString('base64') });
    const size = gzipSync(json).length;
    expect(size).toBeGreaterThan(MIB);
    expect(receivedOf({ text: json, size, encoding: 'gzip' })).not.toHaveProperty('keptBy');
    expect(await wholeOf({ text: json, size, encoding: 'gzip' })).toBe(json);
    const events = `data: ${'x'.repeat(2 * MIB)}\n\n`;
    expect(receivedOf({ text: events, size: MIB + 1, encoding: 'br', type: 'text/event-stream' })).not.toHaveProperty('keptBy');
  });

  it('is not taken for cut where it comes from another tool', () => {
    const text = 'x'.repeat(MIB);
    expect(receivedOf({ text, size: MIB + 5, encoding: 'gzip', type: 'text/plain' }, {})).not.toHaveProperty('keptBy');
    expect(receivedOf({ text, size: MIB + 5, encoding: 'gzip', type: 'text/plain' }, { _resourceType: 'fetch', _securityState: 'secure' })).not.toHaveProperty('keptBy');
  });
});

describe('of a request that Firefox has kept the beginning of', () => {
  it('the size is that of the whole', () => {
    expect(sentOf('é'.repeat(MIB), 5_000_000)).toMatchObject({ isCut: true, keptBy: 'browser', size: 5_000_000 });
  });

  it('nothing is said to be cut that is just so long, or comes from Chromium', () => {
    expect(sentOf('é'.repeat(MIB), 2 * MIB)).toMatchObject({ isCut: false, size: 2 * MIB });
    expect(sentOf('é'.repeat(MIB), null)).toMatchObject({ isCut: false });
    expect(sentOf('é'.repeat(MIB), 5_000_000, { _resourceType: 'fetch' })).toMatchObject({ isCut: false });
  });
});

