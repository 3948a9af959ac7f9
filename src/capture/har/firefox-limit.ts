/**
 * Firefox keeps so many bytes of a body as it came over the wire, unless `devtools.netmonitor.responseBodyLimit` (for requests
 * `requestBodyLimit`) in about:config says otherwise. Read in the sources of Firefox 153 (`NetworkResponseListener.sys.mjs`,
 * `NetworkUtils.sys.mjs`, `NetworkObserver.sys.mjs`), and seen there.
 */
const LIMIT = 1024 * 1024;
/** A compressed answer is kept in pieces that end some way before the limit; no compression makes text longer than it was. */
const SURE = LIMIT * 0.75;
const LEAST_WITH_LOSS = 65_536;

/** What is known of an answer beside its text. */
export interface Answered {
  /** Bytes of the whole, as the browser tells them: in Firefox those that came over the wire. */
  readonly size: number | null;
  readonly mimeType: string;
  readonly isFirefox: boolean;
  readonly isCompressed: boolean;
}

/**
 * The part of an answer that Firefox has kept; null where it has kept all. In the place of the rest it hands out NUL, for a compressed
 * answer whatever unpacking NUL gives, and before Firefox 153 nothing.
 */
export function keptOf(text: string, { size, mimeType, isFirefox, isCompressed }: Answered): string | null {
  if (text.length >= LEAST_WITH_LOSS && text.endsWith('\0')) return readable(text.slice(0, text.indexOf('\0')));
  if (!isFirefox || size === null || size <= LIMIT) return null;
  if (text.length === LIMIT) return text;
  return isCompressed && !isWhole(text, mimeType) ? readable(text.slice(0, SURE)) : null;
}

/** How many bytes a request had of which Firefox has kept the beginning; null where it has kept all. `declared` is its `content-length`. */
export function keptRequest(text: string, declared: string | null): number | null {
  if (text.length !== LIMIT || declared === null) return null;
  const bytes = Number(declared);
  return bytes > new TextEncoder().encode(text).length ? bytes : null;
}

function isWhole(text: string, mimeType: string): boolean {
  if (mimeType === 'text/event-stream') return text.endsWith('\n\n');
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Where the cut goes through a character, Firefox gives up decoding and hands out bytes. */
function readable(text: string): string {
  if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text;
  try {
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return text;
  }
}
