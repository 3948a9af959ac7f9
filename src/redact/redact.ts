import type { Body, Header, Stream } from '../model/exchange';
import { mayBeCoded } from './coded';
import { same } from './same';
import { maskSecrets } from './secrets';

/** Stands in the place of a header's secret value. */
export const REMOVED = '[removed]';

const SECRET_HEADER =
  /^(?:(?:.*[-_])?(?:auth|authori[sz]ation|authentication|(?:api|subscription|virtual|access|secret)[-_]?key|token|jwt|bearer|dpop|assertion|secret|password|passwd|credentials?|csrf|xsrf|cookie2?)|(?:x-)?key|.*api[-_]?key|.*(?:secret|password|credential)|sec-websocket-protocol|x-goog-iam.*)$/i;

/** Replaces the values of headers that carry secrets; masks keys in all others. Names come out lower-case. */
export function redactHeaders(headers: readonly Header[], known: readonly string[]): Header[] {
  return headers.map((header) => harmlessBefore(header, known) ?? redactHeader(header, known));
}

/** Headers say the same again and again. Those that held no secret are kept, one object for all that read so, the oldest going first. */
const harmless = new Map<string, Header>();
const MOST_HARMLESS = 500;
const LONGEST_HARMLESS = 500;

function harmlessBefore({ name, value }: Header, known: readonly string[]): Header | null {
  const before = value.length > LONGEST_HARMLESS ? undefined : harmless.get(keyOf(name, value));
  return before && !known.some((secret) => name.includes(secret) || value.includes(secret)) ? before : null;
}

function redactHeader({ name, value }: Header, known: readonly string[]): Header {
  const redacted: Header = {
    name: same(maskSecrets(name.toLowerCase(), known)),
    value: SECRET_HEADER.test(name) ? REMOVED : /^\w+:\/\/|[?&]/.test(value) ? redactUrl(value, known) : maskSecrets(value, known),
  };
  // What may be coded may hold the key of another request.
  if (redacted.name !== name || redacted.value !== value || value.length > LONGEST_HARMLESS || mayBeCoded(name) || mayBeCoded(value)) return redacted;
  const [oldest] = harmless.keys();
  if (oldest !== undefined && harmless.size >= MOST_HARMLESS) harmless.delete(oldest);
  harmless.set(keyOf(name, value), redacted);
  return redacted;
}

function keyOf(name: string, value: string): string {
  return `${name}\n${value}`;
}

const SECRET_PARAMETER =
  /([?&#](?:[\w.-]{0,30}(?:api[-_]?key|secret|password|signature|credential|jwt|(?:access|refresh|id|auth|session|security|csrf)[-_]token|subscription-key)|key|token|auth|sig|sid|code_verifier|code(?==[^&#]{16}))=)([^&#]*)/gi;

/** Parts of a cookie or of a credential that are worth hiding wherever they appear again: long, and no words. */
const LONG_VALUE = /^(?=.*\d)(?=.*[A-Za-z])[^\s;,"]{16,}$/;
const TELLING_COOKIE = /sess|token|auth|sid|jwt|csrf|key|secret/i;

/** The values of secret headers that are to be masked wherever else they appear: sessions, and tokens under names of their own. */
export function secretsOf(headers: readonly Header[]): string[] {
  return headers.flatMap(({ name, value }) => {
    if (!SECRET_HEADER.test(name) || name === 'sec-websocket-protocol') return [];
    if (!name.includes('cookie')) return value.split(/[\s,]+/).filter((part) => LONG_VALUE.test(part));
    return value.split(/[;\n]/).flatMap((pair) => {
      const [cookie = '', ...rest] = pair.trim().split('=');
      const held = rest.join('=');
      return TELLING_COOKIE.test(cookie) && LONG_VALUE.test(held) ? [held] : [];
    });
  });
}

/** Masks secrets in a URL: credentials before the host, and query parameters that carry one. */
export function redactUrl(url: string, known: readonly string[]): string {
  return maskSecrets(url, known)
    .replace(/^([\w+.-]+:\/\/)[^/?#\s]*@/, `$1${REMOVED}@`)
    .replace(SECRET_PARAMETER, (_: string, name: string, value: string) => (value === '' ? name : `${name}${REMOVED}`));
}

/** Masks secrets in a body's text; its length and so all positions stay. */
export function redactBody(body: Body, known: readonly string[]): Body {
  return body.kind === 'text' ? { ...body, text: maskSecrets(body.text, known) } : body;
}

/** Masks secrets in the events of a stream. */
export function redactStream(stream: Stream | null, known: readonly string[]): Stream | null {
  return stream && { ...stream, events: stream.events.map((event) => ({ ...event, name: maskSecrets(event.name, known), data: maskSecrets(event.data, known) })) };
}
