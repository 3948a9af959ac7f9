import type { CorrectedRequest } from '../../model/corrected-request';
import type { Json, JsonObject } from '../../model/json';
import { isObject, member } from '../../model/json';
import { unsendable } from './check';
import { faithfulBody } from './faithful';

/** A request taken apart as an OpenAI-like SDK puts it together. */
export interface SdkTarget {
  /** `https://api.x.ai/v1` */
  readonly baseUrl: string;
  /** The path behind the base: '/chat/completions'. */
  readonly route: string;
  readonly method: 'get' | 'post' | 'delete';
  readonly body: JsonObject | null;
  /** Headers that the SDK does not set by itself. */
  readonly headers: JsonObject;
  readonly streams: boolean;
}

/** Takes a request apart for an SDK, or says why an SDK cannot send it. */
export function sdkTarget(request: CorrectedRequest): SdkTarget | { readonly why: string } {
  const why = unsendable(request);
  if (why !== null) return { why };
  if (!request.sendsKey) return { why: 'The request carries no key, and the SDK always sends one.' };
  if (request.url.includes('?')) return { why: 'The request has a query, which the SDK writes in its own way.' };
  const method = request.method.toLowerCase();
  if (method !== 'get' && method !== 'post' && method !== 'delete') return { why: `The SDK has no call with the method ${request.method}.` };
  const [, baseUrl, route] = /^(https?:\/\/[^/]+(?:\/.*?)?\/v\d+)(\/.+)$/.exec(request.url) ?? [];
  if (baseUrl === undefined || route === undefined) return { why: 'The path has no version (/v1), below which an SDK calls.' };
  const own = request.headers.filter(({ name }) => name !== 'content-type' && name !== 'accept');
  const type = request.headers.find(({ name }) => name === 'content-type')?.value ?? 'application/json';
  let body: JsonObject | null = null;
  if (request.body !== null) {
    const value: Json | undefined = faithfulBody(request);
    if (!isObject(value) || !/^application\/json\b/i.test(type)) {
      return { why: 'The body is no JSON object that the SDK would send unchanged.' };
    }
    body = value;
  } else if (method === 'post') {
    return { why: 'The request has no body.' };
  }
  if (body !== null && method !== 'post') return { why: `The SDK sends no body with the method ${request.method}.` };
  if (own.some(({ name, value }) => name === '__proto__' || /[^\t -~]/.test(value))) {
    return { why: 'A header has characters that the SDK does not send as they are.' };
  }
  const headers = Object.fromEntries(own.map(({ name, value }) => [name, value]));
  return { baseUrl, route, method, body, headers, streams: member(body, 'stream') === true };
}
