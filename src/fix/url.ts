import type { Exchange } from '../model/exchange';
import { looksLikeKey } from './headers';

/** Names under which a key travels in a query. */
const KEY_PARAMETER = /^(?:x-)?(?:api[-_]?key|key|access[-_]?token|token|auth(?:orization)?|password|secret)$/i;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The URL to send a corrected request to, without secrets: no user and password, no key in the query, no fragment.
 * Everything else stays as it was written. Gives null for what is no http(s) or ws(s) URL.
 */
export function cleanUrl(text: string, exchange: Exchange): string | null {
  if (!URL.canParse(text)) return null;
  const parsed = new URL(text);
  if (!/^(?:https?|wss?):$/.test(parsed.protocol)) return null;
  const hasUser = parsed.username !== '' || parsed.password !== '';
  parsed.username = '';
  parsed.password = '';
  // `href` spells a URL anew, so it is used only where the text cannot be sent as it is.
  const whole = hasUser || /[^!-~]|\\/.test(text) ? parsed.href : text;
  const [address = '', ...rest] = whole.replace(/#.*$/s, '').split('?');
  if (rest.length === 0) return address;
  const kept = rest.join('?').split('&').filter((pair) => {
    const [name = '', ...value] = pair.split('=');
    const isKey = exchange.credential.via === 'query' && KEY_PARAMETER.test(decoded(name));
    return !isKey && !looksLikeKey(decoded(value.join('=')));
  });
  return kept.length === 0 ? address : `${address}?${kept.join('&')}`;
}

/** The same URL with another end of its path, counted from the version (`/v1`). Null where the path has no version. */
export function withRoute(url: string, route: string): string | null {
  const [address = '', ...rest] = url.split('?');
  const known = /^(.*?)\/(?:chat\/completions|responses|completions|images\/generations|videos\/generations)\/?$/.exec(address);
  const base = known?.[1] ?? /^(.*?\/v\d+)(?:\/|$)/.exec(address)?.[1];
  return base === undefined ? null : [base + route, ...rest].join('?');
}
