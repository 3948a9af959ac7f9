import type { Body, Header, Stream } from '../model/exchange';
import { maskSecrets } from './secrets';

/** Stands in the place of a header's secret value. */
export const REMOVED = '[removed]';

const SECRET_HEADER =
  /^(?:authorization|proxy-authorization|cookie|set-cookie|.*(?:api[-_]?key|subscription-key|auth-token|access-token|secret|session-token|password|csrf|credential)|cf-aig-authorization|x-.*-authorization|sec-websocket-protocol|x-goog-iam.*|x-amz-security-token)$/i;

/** Replaces the values of headers that carry secrets; masks keys in all others. Names come out lower-case. */
export function redactHeaders(headers: readonly Header[], known: readonly string[]): Header[] {
  return headers.map(({ name, value }) => ({
    name: maskSecrets(name.toLowerCase(), known),
    value: SECRET_HEADER.test(name) ? REMOVED : /^\w+:\/\//.test(value) ? redactUrl(value, known) : maskSecrets(value, known),
  }));
}

const SECRET_PARAMETER = /([?&#](?:api[-_]?key|key|token|access_token|auth|secret|password|signature|sig|xai[-_]api[-_]key)=)([^&#]*)/gi;

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
