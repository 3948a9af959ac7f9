import { UNKNOWN_CREDENTIAL, type Credential, type CredentialProblem, type KeyVendor } from '../model/credential';
import type { Header } from '../model/exchange';
import { isPlaceholder, KEY_PREFIXES, maskSecrets } from './secrets';

/** A credential's shape, and the secret itself for the masking that follows: it goes no further. */
export interface FoundCredential {
  readonly credential: Credential;
  readonly secrets: readonly string[];
}

const QUERY_NAMES = /^(?:api[-_]?key|key|token|access_token|xai[-_]api[-_]key)$/i;
/** What tools and people put in the place of a key before they hand a file on: it says nothing of the key that was sent. */
const TAKEN_OUT = /^(?:(?:bearer|basic|token)\s+)?[[<({]*(?:redacted|removed|sanitized|sanitised|filtered)[\])>}]*$/i;
/** Headers that carry one credential and nothing else. */
const CARRIERS: readonly string[] = ['authorization', 'proxy-authorization', 'x-api-key', 'api-key', 'cf-aig-authorization'];
/** A part of a key that is so long gives the key away, in whatever way the characters around it are escaped. */
const LONG_PART = 12;
/** The beginning of a key that all keys of its vendor share (`xai-client-secret`) is no secret. */
const WORDS = /^[a-z]+(?:[-_][a-z]+)*$/;
/** An xAI key is `xai-` and 80 characters (seen 2026-01). */
const XAI_KEY_LENGTH = 84;

/**
 * Reads the credential of a request as it was sent: where it travelled, what is odd about it, whose key it looks like.
 * `headersAreComplete` is false where the browser shows only some of the headers, so a missing one proves nothing.
 */
export function readCredential(headers: readonly Header[], url: string, headersAreComplete: boolean): FoundCredential {
  const found = credentialOf(headers, url, headersAreComplete);
  // Of several credentials one is told; all are secrets.
  const told = found.credential.via === 'authorization' ? headers.find(({ name }) => name === 'authorization') : undefined;
  const others = headers.filter((header) => header !== told && CARRIERS.includes(header.name)).flatMap(({ value }) => readAuthorization(value).secrets);
  const inQuery = keyInQuery(url);
  const fromQuery = inQuery === null ? [] : shapeOf('query', null, inQuery, []).secrets;
  return { ...found, secrets: [...new Set([...found.secrets, ...others, ...fromQuery])] };
}

function credentialOf(headers: readonly Header[], url: string, headersAreComplete: boolean): FoundCredential {
  const header = (name: string): string | undefined => headers.find((candidate) => candidate.name === name)?.value;
  const authorization = header('authorization');
  if (authorization !== undefined && TAKEN_OUT.test(authorization.trim())) return { credential: UNKNOWN_CREDENTIAL, secrets: [] };
  if (authorization !== undefined) return readAuthorization(authorization);
  for (const via of ['x-api-key', 'api-key'] as const) {
    const value = header(via);
    if (value !== undefined) return shapeOf(via, null, value, []);
  }
  const protocol = header('sec-websocket-protocol')?.split(',').map((part) => part.trim()).find((part) => /^(?:xai-|openai-insecure-api-key\.)/.test(part));
  if (protocol !== undefined) return shapeOf('subprotocol', null, protocol, []);
  const inQuery = keyInQuery(url);
  if (inQuery !== null) return shapeOf('query', null, inQuery, ['in-query']);
  const none: Credential = { via: headersAreComplete ? 'none' : 'unknown', scheme: null, kind: headersAreComplete ? 'none' : 'unknown', vendor: 'unknown', length: 0, literal: null, problems: [] };
  return { credential: none, secrets: [] };
}

function keyInQuery(url: string): string | null {
  if (!url.includes('?')) return null;
  for (const [name, value] of new URLSearchParams(url.slice(url.indexOf('?') + 1).split('#')[0])) {
    if (QUERY_NAMES.test(name) && value !== '') return value;
  }
  return null;
}

function readAuthorization(raw: string): FoundCredential {
  const problems: CredentialProblem[] = [];
  if (/[\r\n]/.test(raw)) problems.push('line-break');
  const [, scheme = '', afterScheme = ''] = /^\s*(Bearer|Basic|Token|ApiKey|Api-Key|Key)\b:?\s*([^]*)$/i.exec(raw) ?? [];
  let key = scheme === '' ? raw.trim() : afterScheme;
  if (/^bearer$/i.test(scheme)) {
    const word = /^(Token|Bearer)\b[:\s]+([^]*)$/i.exec(key);
    if (word) {
      problems.push(/^token$/i.test(word[1] ?? '') ? 'literal-word-token' : 'doubled-bearer');
      key = word[2] ?? '';
    }
  } else if (key !== '') problems.push(/^token$/i.test(scheme) ? 'literal-word-token' : 'missing-bearer');
  return shapeOf('authorization', scheme === '' ? null : scheme, key, problems);
}

function shapeOf(via: Credential['via'], scheme: string | null, raw: string, found: readonly CredentialProblem[]): FoundCredential {
  const problems = [...found];
  const unquoted = raw.trim().replace(/^["'`“”‘’]+|["'`“”‘’]+$/g, '');
  if (unquoted !== raw.trim()) problems.push('quotes');
  const key = unquoted.trim();
  if (/\s/.test(key) || (raw !== raw.trimStart() && via === 'authorization' && scheme === null)) problems.push('whitespace');
  if (/[^\x20-\x7e\r\n\t]/.test(key)) problems.push('non-ascii');
  if (/\*{3,}|•{3,}|…/.test(key)) problems.push('masked');
  const kind = kindOf(key);
  const vendor = kind === 'key' ? vendorOf(key) : 'unknown';
  if (vendor === 'xai' && key.length < XAI_KEY_LENGTH - 20) problems.push('too-short');
  if (vendor === 'xai' && key.length > XAI_KEY_LENGTH + 20) problems.push('too-long');
  const isShowable = kind === 'placeholder' || kind === 'undefined' || kind === 'variable';
  return {
    credential: { via, scheme, kind, vendor, length: key.length, literal: isShowable ? key.slice(0, 60) : null, problems },
    secrets: kind === 'key' ? partsOf(key) : [],
  };
}

/** What of a key is looked for in the rest of the exchange: all of it, its words, its long parts. */
function partsOf(key: string): string[] {
  const words = [key, ...key.split(/\s+/)].filter((part) => part.length >= 6);
  return [...new Set([...words, ...key.split(/[^\w-]+/).filter((part) => part.length >= LONG_PART && !WORDS.test(part))])];
}

function kindOf(key: string): Credential['kind'] {
  if (key === '') return 'empty';
  if (/^(?:undefined|null|nan|none|nil|false|true|\[object object\])$/i.test(key)) return 'undefined';
  if (/^(?:\$\{?\w{1,50}\}?|%\w{1,50}%|\{\{?\s*[\w.]{1,50}\s*\}?\}|(?:process|import\.meta)\.env\.\w{1,40}|os\.environ.{0,40}|<[\w .-]{1,50}>|\$env:\w{1,50})$/i.test(key)) return maskSecrets(key) === key ? 'variable' : 'key';
  return isPlaceholder(key) ? 'placeholder' : 'key';
}

function vendorOf(key: string): KeyVendor {
  return KEY_PREFIXES.find(([prefix]) => key.startsWith(prefix))?.[1] ?? 'unknown';
}
