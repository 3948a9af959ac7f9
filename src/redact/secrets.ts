import type { KeyVendor } from '../model/credential';
import { maskEncoded, maskEscaped } from './coded';
import { membersOf, runsIn } from './runs';

/** The character that stands for each character of a secret, so that positions in a text hold. */
export const MASK = '*';

/** Prefixes of keys, by vendor; longer prefixes first. */
export const KEY_PREFIXES: readonly (readonly [prefix: string, vendor: KeyVendor])[] = [
  ['xai-client-secret', 'xai-client-secret'],
  ['xai-', 'xai'],
  ['sk-or-', 'openrouter'],
  ['sk-ant-', 'anthropic'],
  ['sk-', 'openai'],
  ['gsk_', 'groq'],
  ['AIza', 'google'],
  ['hf_', 'huggingface'],
  ['github_pat_', 'github'],
  ['ghp_', 'github'],
  ['gho_', 'github'],
  ['pplx-', 'perplexity'],
  ['r8_', 'replicate'],
  ['eyJ', 'jwt'],
];

/** Texts that look like a key of a vendor, or like a token behind the word Bearer. The groups are what stays readable. A key may follow an escape (`\\n`). */
const SECRET = new RegExp(
  [
    '(?:(?<![A-Za-z0-9])|(?<=\\\\[bfnrt]))(?:',
    '(xai-(?:client-secret\\.)?|sk-(?:or-|ant-|proj-)?|gsk_|AIza|hf_|github_pat_|gh[pousr]_|pplx-|r8_|AKIA|xox[abeprs]-)([A-Za-z0-9_-]{12,})',
    // Beginnings that words have too: these keys are longer.
    '|([sr]k_|glpat-|npm_|xapp-|nvapi-|csk-|fw_|tgp_v1_|vck_|tvly-|lsv2_[ps][tk]_|pcsk_|pk-lf-|ya29\\.)([A-Za-z0-9_-]{20,})',
    '|(eyJ)([\\w-]{8,}(?:\\.[\\w-]*){1,4})',
    ')|(\\bbearer\\s+)([A-Za-z0-9._~+/=-]{12,})',
  ].join(''),
  'gi',
);

/** The characters of everything that SECRET finds, and the fewest of them in a row. */
const OF_KEYS = membersOf(/[A-Za-z0-9._~+/=-]/);
const SHORTEST_KEY = 12;
const BEGINNING = /xai-|sk-|gsk_|aiza|hf_|github_pat_|gh[pousr]_|pplx-|r8_|akia|xox[abeprs]-|eyj|[sr]k_|glpat-|npm_|xapp-|nvapi-|csk-|fw_|tgp_v1_|vck_|tvly-|lsv2_|pcsk_|pk-lf-|ya29\./i;
const BEARER = /bearer\s*$/i;
/** The word Bearer stands so near to its token, but for blanks between them. */
const NEAR = 16;

/** Tells in a fraction of the time whether SECRET can find anything: every key is a row of characters in which its beginning stands, or which Bearer precedes. */
export function mayHoldKey(text: string): boolean {
  for (const { start, end } of runsIn(text, OF_KEYS, SHORTEST_KEY)) {
    if (BEGINNING.test(text.slice(start, end))) return true;
    let before = start;
    while (before > 0 && /\s/.test(text.charAt(before - 1))) before -= 1;
    if (before < start && BEARER.test(text.slice(Math.max(0, before - NEAR), before))) return true;
  }
  return false;
}

/** Members and parameters whose value is a secret by their name: `"api_key": "…"`, `apiKey=…`. */
const NAMES =
  'api[-_]?key|(?:access|refresh|id|auth|session|security|csrf|bearer)[-_]?token|client[-_]?(?:secret|assertion)|secret[-_]?(?:access[-_]?)?key|subscription[-_]?key|code[-_]?verifier|device[-_]?code|password|passwd|authorization';
const NAMED_SECRET = new RegExp(`((?:${NAMES})\\\\?["']?\\s*[:=]\\s*\\\\?["']?(?:(?:bearer|basic|token)\\s+)?)([A-Za-z0-9._~+/=-]{8,}|(?<=["'])[^\\s"'\\\\*]{8,})`, 'gi');

/** A field of a form in several parts whose name says as much. */
const FORM_SECRET = new RegExp(`(name="[\\w-]{0,40}(?:${NAMES})"(?:[^\\r\\n]*\\r?\\n){1,4}?\\r?\\n)([^\\r\\n*]{6,})`, 'gi');

/** The values of cookies as logs and clients print their header, in one piece. */
const COOKIES = /(\bcookie\\?["']?\s*:\s*\\?["']?)([\w.-]{1,80}=[^\r\n"'\\]{4,})/gi;

/** The password that curl is given. */
const CURL_USER = /(\s(?:-u|--user|--proxy-user)[\s=]{1,3}["']?[^\s:"'*]{1,100}:)([^\s"'*]{2,200})/g;

/** What stands between the two lines of a private key. */
const PRIVATE_KEY = /(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)([^-*]{16,20000})(?=-----END)/g;

/** The password of an address. */
const PASSWORD = /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'\\*]{0,100}:)([^\s/@"'\\*]{1,200})(?=@)/gi;

/** What the API echoes of a key: `sk***gA`. */
const ECHO = /(?<![A-Za-z0-9*])([A-Za-z0-9_-]{2}\*{2,})([A-Za-z0-9_-]{1,4})(?![\w*-])/g;

/** What else is a secret, and a sign without which a text holds none of the kind: it is looked for faster. */
const OTHER_SECRETS: readonly (readonly [sign: RegExp, pattern: RegExp])[] = [
  [/="/, FORM_SECRET], [/cookie/i, COOKIES], [/-u/, CURL_USER], [/PRIVATE KEY/, PRIVATE_KEY], [/:\/\//, PASSWORD], [/\*\*/, ECHO],
];

/** Words that follow a key's prefix in names of packages and models: no key. */
const WORDS_ONLY = /^[a-z]+(?:[-_][a-z]+)*$/;

function mask(secret: string): string {
  return MASK.repeat(secret.length);
}

function masked(text: string, known: readonly string[]): string {
  let out = text;
  for (const secret of known) {
    if (secret.length >= 6 && out.includes(secret)) out = out.replaceAll(secret, mask(secret));
  }
  out = withoutKeys(out);
  out = out.replace(NAMED_SECRET, (whole: string, name: string, secret: string) => (isPlaceholder(secret) ? whole : name + mask(secret)));
  for (const [sign, pattern] of OTHER_SECRETS) {
    if (sign.test(out)) out = out.replace(pattern, (_: string, head: string, secret: string) => head + mask(secret));
  }
  return out;
}

function withoutKeys(text: string): string {
  if (!mayHoldKey(text)) return text;
  return text.replace(SECRET, (whole: string, ...[p1, s1, p2, s2, p3, s3, p4, s4]: (string | undefined)[]) => {
    const secret = s1 ?? s2 ?? s3 ?? s4 ?? '';
    if ((p1 ?? p2) !== undefined && WORDS_ONLY.test(secret) && secret.length < 32) return whole;
    return (p1 ?? p2 ?? p3 ?? p4 ?? '') + mask(secret);
  });
}

/**
 * Masks every secret in a text, character by character, so the text keeps its length.
 * `known` are secrets found elsewhere in the same exchange (the key of its Authorization header). Idempotent.
 * A secret is found in escapes of JSON (`\\u0078ai-…`), percent escapes and base64 too: who reads the text decodes them.
 */
export function maskSecrets(text: string, known: readonly string[] = []): string {
  const out = maskedWhole(text, known);
  // What is known may be a part of another key, which is then told no more by its beginning.
  if (known.length === 0 || out === text) return out;
  const either = hiddenByEither(text, out, maskedWhole(text, []));
  return either === out ? out : maskedWhole(either, known);
}

/** What one of two maskings of a text hides, or the other. */
function hiddenByEither(text: string, one: string, other: string): string {
  if (other === text) return one;
  let shown = '';
  let done = 0;
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    while (at < text.length && other.charCodeAt(at) !== text.charCodeAt(at)) at += 1;
    if (at === start) continue;
    shown += one.slice(done, start) + MASK.repeat(at - start);
    done = at;
  }
  return shown + one.slice(done);
}

function maskedWhole(text: string, known: readonly string[]): string {
  let out = text;
  // What is masked may look like an echo of a key to the next round.
  for (let round = 0; round < MOST_ROUNDS && out !== ''; round += 1) {
    const next = maskedOnce(out, known);
    if (next === out) break;
    out = next;
  }
  return out;
}

const MOST_ROUNDS = 5;

function maskedOnce(text: string, known: readonly string[]): string {
  const plain = (part: string): string => masked(part, known);
  const unescaped = (part: string): string => maskEncoded(plain(part), plain);
  return maskEncoded(maskEscaped(plain(text), unescaped), plain);
}

const PLACEHOLDER =
  /^(?:(?:<|\[|\{\{?|%|\$\{?|your|my|insert|put|paste|replace|enter|add|the)?[\s_-]?(?:your|my)?[\s_-]*(?:x\.?ai|grok|openai)?[\s_-]*(?:secret|api|access|auth)?[\s_-]*(?:key|token|secret)(?:[\s_-]*(?:here|goes[\s_-]here|value|placeholder))?(?:>|\]|\}\}?|%)?|x{3,}|\.{3,}|…|xai-(?:x{3,}|\.{3,}|…|your[\w-]*|\*{3,})|sk-(?:x{3,}|\.{3,}|…|your[\w-]*)|changeme|placeholder|todo|test|dummy|example|banana|none|string)$/i;

/** Tells whether a credential is a stand-in that somebody forgot to replace. */
export function isPlaceholder(value: string): boolean {
  return value.length <= 60 && PLACEHOLDER.test(value.trim());
}
