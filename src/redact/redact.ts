import type { Body, Header, Stream } from '../model/exchange';
import { mayBeCoded } from './coded';
import { copied, forgetAll, holdsAny, onForget, remembering } from './harmless';
import { maskSecrets } from './secrets';

/** Stands in the place of a header's secret value. */
export const REMOVED = '[removed]';

const SECRET_HEADER =
  /^(?:(?:.*[-_])?(?:auth|authori[sz]ation|authentication|(?:api|subscription|virtual|access|secret)[-_]?key|token|jwt|bearer|dpop|assertion|secret|password|passwd|credentials?|csrf|xsrf|cookie2?)|(?:x-)?key|.*api[-_]?key|.*(?:secret|password|credential)|sec-websocket-protocol|x-goog-iam.*)$/i;

/** Replaces the values of headers that carry secrets; masks keys in all others. Names come out lower-case. */
export function redactHeaders(headers: readonly Header[], known: readonly string[]): Header[] {
  return headers.map((header) => harmlessBefore(header, known) ?? redactHeader(header, known));
}

/** Masks the secrets of a text that comes with every request: a name, a host, a path, a media type. */
export const maskShort = remembering(maskSecrets);

/** Headers say the same again and again. Those that held no secret are kept by their names, the oldest going first, one object for all that read so. */
const harmless = new Map<string, Header[]>();
const MOST_NAMES = 125;
const MOST_VALUES = 4;
const LONGEST_HARMLESS = 500;

function harmlessBefore({ name, value }: Header, known: readonly string[]): Header | null {
  const before = harmless.get(name)?.find((header) => header.value === value);
  if (!before) return null;
  if (!holdsAny(name, known) && !holdsAny(value, known)) return before;
  forgetAll(known);
  return null;
}

onForget((secrets) => {
  for (const [name, headers] of harmless) if (headers.some(({ value }) => holdsAny(name, secrets) || holdsAny(value, secrets))) harmless.delete(name);
});

function redactHeader({ name, value }: Header, known: readonly string[]): Header {
  const redacted: Header = {
    name: maskShort(name.toLowerCase(), known),
    value: isSecretName(name) ? REMOVED : /^\w+:\/\/|[?&]/.test(value) ? redactUrl(value, known) : maskSecrets(value, known),
  };
  if (redacted.name !== name) names.delete(name);
  // What may be coded may hold the key of another request.
  const isHarmless = redacted.name === name && redacted.value === value && name.length + value.length <= LONGEST_HARMLESS && !mayBeCoded(name) && !mayBeCoded(value);
  return isHarmless ? kept({ name: redacted.name, value: copied(value) }) : redacted;
}

function kept(header: Header): Header {
  const [oldest] = harmless.keys();
  if (oldest !== undefined && harmless.size >= MOST_NAMES && !harmless.has(header.name)) harmless.delete(oldest);
  harmless.set(header.name, [...(harmless.get(header.name) ?? []), header].slice(-MOST_VALUES));
  return header;
}

const names = new Map<string, boolean>();
const MOST_TOLD = 500;
/** Of other names nobody knows whether they are a secret themselves. */
const WORDS = /^:?[a-z]{1,30}(?:-[a-z]{1,30}){0,6}$/;

/** Whether headers of a name carry a secret. There are few names, and each comes with every request. */
function isSecretName(name: string): boolean {
  const before = names.get(name);
  if (before !== undefined) return before;
  const isSecret = SECRET_HEADER.test(name);
  if (names.size < MOST_TOLD && WORDS.test(name)) names.set(name, isSecret);
  return isSecret;
}

const SECRET_PARAMETER =
  /([?&#](?:[\w.-]{0,30}(?:api[-_]?key|secret|password|signature|credential|jwt|(?:access|refresh|id|auth|session|security|csrf)[-_]token|subscription-key)|key|token|auth|sig|sid|code_verifier|code(?==[^&#]{16}))=)([^&#]*)/gi;

/** Parts of a cookie or of a credential that are worth hiding wherever they appear again: long, and no words. */
const LONG_VALUE = /^(?=.*\d)(?=.*[A-Za-z])[^\s;,"]{16,}$/;
const TELLING_COOKIE = /sess|token|auth|sid|jwt|csrf|key|secret/i;

/** The values of secret headers that are to be masked wherever else they appear: sessions, and tokens under names of their own. */
export function secretsOf(headers: readonly Header[]): string[] {
  return headers.flatMap(({ name, value }) => {
    if (!isSecretName(name) || name === 'sec-websocket-protocol') return [];
    if (!name.includes('cookie')) return value.split(/[\s,]+/).filter((part) => LONG_VALUE.test(part));
    return value.split(/[;\n]/).flatMap((pair) => {
      const [cookie = '', ...rest] = pair.trim().split('=');
      const held = rest.join('=');
      return TELLING_COOKIE.test(cookie) && LONG_VALUE.test(held) ? [held] : [];
    });
  });
}

/** Masks secrets in a URL: credentials before the host, and query parameters that carry one. */
export const redactUrl = remembering((url, known) => maskSecrets(url, known)
  .replace(/^([\w+.-]+:\/\/)[^/?#\s]*@/, `$1${REMOVED}@`)
  .replace(SECRET_PARAMETER, (_: string, name: string, value: string) => (value === '' ? name : `${name}${REMOVED}`)));

/** Masks secrets in a body's text; its length and so all positions stay. */
export function redactBody(body: Body, known: readonly string[]): Body {
  return body.kind === 'text' ? { ...body, text: maskSecrets(body.text, known) } : body;
}

/** Masks secrets in the events of a stream. */
export function redactStream(stream: Stream | null, known: readonly string[]): Stream | null {
  return stream && { ...stream, events: stream.events.map((event) => ({ ...event, name: maskSecrets(event.name, known), data: maskSecrets(event.data, known) })) };
}
