import type { CorrectedRequest } from '../../model/corrected-request';

/** A text to copy, or why the format cannot give one. */
export type Rendered = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

/** The text of a format. */
export function rendered(text: string): Rendered {
  return { ok: true, text };
}

/** Why a format cannot express a request; one sentence. */
export function refused(why: string): Rendered {
  return { ok: false, why };
}

/** The environment variable every format takes the key from. */
export const KEY_NAME = 'XAI_API_KEY';

/** Bodies above this many characters (4 MB) are data, not a snippet. */
const LONGEST_BODY = 4 * 1024 * 1024;

/** Why no snippet can send the request, or null where one can. */
export function unsendable({ method, url, headers, body }: CorrectedRequest): string | null {
  if (/^wss?:/i.test(url)) return 'A WebSocket is opened by code; there is no single request to copy.';
  if (!/^https?:\/\/[!-~]+$/i.test(url)) return 'The URL has characters that no client sends as they are.';
  if (!/^[A-Za-z]+$/.test(method)) return 'The method is no HTTP method.';
  if (headers.some(({ name, value }) => !/^[!#$%&'*+.^_`|~\w-]+$/.test(name) || /[^\t\x20-\x7e\x80-\u{10ffff}]/u.test(value))) {
    return 'A header has characters that HTTP does not allow.';
  }
  if (body !== null && /\p{Surrogate}/u.test(body)) return 'The body has half a character (a lone surrogate), which cannot be sent.';
  if (body !== null && body.length > LONGEST_BODY) return 'The body is larger than 4 MB; copy the JSON body into a file and send that.';
  return null;
}
