import type { Header } from '../model/exchange';

/** Headers that the browser, an SDK or a proxy adds to every request; another client adds its own. Names of RFC 9110 and the Fetch standard. */
const ADDED_BY_THE_CLIENT = new Set([
  'origin', 'referer', 'user-agent', 'host', 'content-length', 'content-encoding', 'connection', 'keep-alive', 'transfer-encoding', 'te', 'trailer',
  'upgrade', 'upgrade-insecure-requests', 'expect', 'accept-encoding', 'accept-language', 'accept-charset', 'pragma', 'cache-control', 'priority',
  'dnt', 'if-none-match', 'if-modified-since', 'range', 'via', 'forwarded', 'date', 'alt-used', 'purpose', 'x-client-data', 'x-requested-with',
]);
const ADDED_PREFIXES = ['sec-', 'proxy-', 'access-control-request-', 'x-stainless-', 'x-forwarded-', 'x-browser-'];

const CREDENTIAL_WORDS = [
  'auth', 'authorization', 'authentication', 'tokens?', 'secret', 'api-?key', 'key', 'password', 'passwd', 'session', 'credentials?', 'cookie2?',
  'signature', 'jwt', 'bearer', 'dpop',
];
const CREDENTIAL_NAME = new RegExp(`(?:^|[-_])(?:${CREDENTIAL_WORDS.join('|')})(?:$|[-_])`);
const NO_CREDENTIAL = /^(?:x-)?(?:idempotency-key|grok-session-id|grok-conv-id)$/;

/** What a key looks like, whoever issued it; for the rare header that carries one under a name of its own. */
const KEY_VALUE =
  /\b(?:xai|sk|gsk|pplx|key|rk|pk)-[\w-]{12,}|\b(?:hf|ghp|gho|r8)_\w{12,}|\bAIza[\w-]{20,}|\beyJ[\w-]+\.eyJ|^\s*(?:bearer|basic|token)\s/i;

/** Tells whether a header carries a credential, by its lower-case name. */
export function isCredentialName(name: string): boolean {
  return CREDENTIAL_NAME.test(name) && !NO_CREDENTIAL.test(name);
}

/** Tells whether a text looks like a key or holds one. */
export function looksLikeKey(text: string): boolean {
  return KEY_VALUE.test(text);
}

/** Puts a short mask in the place of everything in a text that looks like a key. */
export function withoutKeys(text: string): string {
  return text.replace(/\b(xai|sk|gsk|pplx)-[\w-]{12,}/g, '$1-…');
}

/** Tells whether a name and a value can be sent at all: a token, and no control characters (RFC 9110, 5.1 and 5.5). */
function isSendable({ name, value }: Header): boolean {
  return /^[!#$%&'*+.^_`|~\w-]+$/.test(name) && !/[\0-\x08\x0a-\x1f\x7f]/.test(value);
}

/** Tells whether a header says something about the content of the request, and is no secret. */
function isKept(header: Header): boolean {
  return (
    isSendable(header) &&
    !ADDED_BY_THE_CLIENT.has(header.name) &&
    !ADDED_PREFIXES.some((prefix) => header.name.startsWith(prefix)) &&
    !isCredentialName(header.name) &&
    !looksLikeKey(header.value)
  );
}

/** The headers that belong into a corrected request: those about the content, never a credential. */
export function keptHeaders(headers: readonly Header[]): Header[] {
  return headers.map(({ name, value }) => ({ name: name.toLowerCase(), value: value.trim() })).filter(isKept);
}

/** The headers with one of them set to a value; a header of that name keeps its place. */
export function withHeader(headers: readonly Header[], name: string, value: string): Header[] {
  const index = headers.findIndex((header) => header.name === name);
  if (index < 0) return [...headers, { name, value }];
  return headers.flatMap((header, at) => (at === index ? [{ name, value }] : header.name === name ? [] : [header]));
}
