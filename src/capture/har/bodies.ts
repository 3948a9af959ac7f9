import { headerValue, type Body, type Header, type TransportError, type WithheldBecause } from '../../model/exchange';
import { listAt, mediaType, numberAt, objectAt, stringAt } from './fields';
import { keptOf, keptRequest } from './firefox-limit';

/** A response body as the browser handed it over. */
export interface Content {
  readonly text: string | null;
  readonly isBase64: boolean;
}

/** Longer bodies are kept as their beginning (characters). */
export const LONGEST_BODY = 1024 * 1024;

const TEXTUAL = /^(?:text\/|application\/(?:[\w.+-]*json|[\w.+-]*xml|javascript|x-www-form-urlencoded|problem|x-ndjson|jsonl)|multipart\/|$)/;

function textBody(text: string, mimeType: string, size: number | null): Extract<Body, { kind: 'text' }> {
  const isCut = text.length > LONGEST_BODY;
  // Firefox tells the size of a compressed answer as it came: fewer bytes than it has characters.
  const told = size !== null && size >= text.length ? size : byteLength(text);
  return { kind: 'text', text: isCut ? text.slice(0, LONGEST_BODY) : text, mimeType, size: told, isCut };
}

/** Bytes of a text in UTF-8, counted without copying it. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) bytes += unit > 0x7ff ? 2 : 1;
    if (unit >= 0xd800 && unit <= 0xdbff) {
      bytes -= 1;
      at += 1;
    }
  }
  return bytes;
}

const CARRIES_BODY = /^(?:POST|PUT|PATCH)$/;

/** The body of a HAR request. A body that the browser does not show (a stream) is told apart from none. */
export function requestBody(request: unknown, headers: readonly Header[], isChromium: boolean): Body {
  const method = stringAt(request, 'method')?.toUpperCase() ?? '';
  const postData = objectAt(request, 'postData');
  const text = stringAt(postData, 'text');
  const mimeType = mediaType(headerValue(headers, 'content-type') ?? stringAt(postData, 'mimeType'));
  const size = numberAt(request, 'bodySize');
  if (text === '[object ReadableStream]') return { kind: 'withheld', why: 'stream', mimeType, size: null };
  if (text !== null && text !== '') {
    const declared = keptRequest(text, isChromium ? null : headerValue(headers, 'content-length'));
    return declared === null ? textBody(text, mimeType, null) : { ...textBody(text, mimeType, declared), isCut: true, keptBy: 'browser' };
  }
  const params = listAt(postData, 'params');
  if (params.length > 0) {
    const form = params.map((item) => `${encodeURIComponent(stringAt(item, 'name') ?? '')}=${encodeURIComponent(stringAt(item, 'value') ?? '')}`);
    return textBody(form.join('&'), mimeType, size);
  }
  if (size !== null && size > 0 && text === null) return { kind: 'withheld', why: 'unknown', mimeType, size };
  // Chromium shows `content-length` for every body but a streamed one, and shows no stream's bytes.
  if (isChromium && CARRIES_BODY.test(method) && headers.length > 3 && headerValue(headers, 'content-length') === null) {
    return { kind: 'withheld', why: 'stream', mimeType, size: null };
  }
  return { kind: 'none' };
}

/** What keeps a body from the page; `opaque`: the page asked for an answer that it cannot read. */
type Failure = TransportError | 'opaque' | null;

/** The body of a HAR response: from the browser's own hand where `content` is given, else from the entry itself. */
export function responseBody(response: unknown, headers: readonly Header[], content: Content | null, failure: Failure, isFirefox: boolean): Body {
  const own = objectAt(response, 'content');
  const given = content ?? { text: stringAt(own, 'text'), isBase64: stringAt(own, 'encoding') === 'base64' };
  const mimeType = mediaType(headerValue(headers, 'content-type') ?? stringAt(own, 'mimeType'));
  const size = numberAt(own, 'size');
  if (failure === 'opaque' && !given.text && headerValue(headers, 'content-length') !== '0') return { kind: 'withheld', why: 'cors', mimeType, size };
  if (given.text === null || (given.text === '' && (size ?? 0) > 0)) {
    const status = numberAt(response, 'status') ?? 0;
    if ((size ?? 0) === 0 && (given.text === '' || failure === null || status === 0)) return { kind: 'none' };
    return { kind: 'withheld', why: whyWithheld(failure, size), mimeType, size };
  }
  if (given.text === '') return { kind: 'none' };
  const text = textOf(given.text, given.isBase64, mimeType);
  if (text === null) return { kind: 'binary', mimeType, size: size ?? Math.floor(given.text.length * 0.75) };
  const kept = keptOf(text, { size, mimeType, isFirefox, isCompressed: isCompressed(headers) });
  return kept === null ? textBody(text, mimeType, size) : { ...textBody(kept, mimeType, size), isCut: true, keptBy: 'browser' };
}

const EVICTED_FROM = 15_000_000;

function whyWithheld(failure: Failure, size: number | null): WithheldBecause {
  if (failure === 'opaque' || failure?.kind === 'cors' || failure?.kind === 'preflight') return 'cors';
  if (failure?.kind === 'aborted') return 'aborted';
  return size !== null && size >= EVICTED_FROM ? 'too-large' : 'unknown';
}

/** Whether an answer came over the wire in fewer bytes than it has. */
export function isCompressed(headers: readonly Header[]): boolean {
  return !/^(?:identity)?$/i.test(headerValue(headers, 'content-encoding') ?? '');
}

/** The text of a body as it was handed over, decoded where it came as base64; null for what is no text. */
export function textOf(given: string, isBase64: boolean, mimeType: string): string | null {
  if (!isBase64) return given;
  if (!TEXTUAL.test(mimeType)) return null;
  try {
    const bytes = Uint8Array.from(atob(given), (char) => char.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: mimeType === '' }).decode(bytes);
  } catch {
    return null;
  }
}
