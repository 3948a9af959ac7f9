import { findEndpoint } from '../../../src/api/endpoints';
import { lintRequest } from '../../../src/diagnose/lint/index';
import type { Fault } from '../../../src/diagnose/lint/fault';
import { readExchange } from '../../../src/diagnose/read/read';
import { applyEdits } from '../../../src/fix/apply';
import { defaultChoice } from '../../../src/model/default-choice';
import { UNKNOWN_CREDENTIAL, type Credential } from '../../../src/model/credential';
import type { Body, Exchange, TransportError } from '../../../src/model/exchange';
import type { Edit } from '../../../src/model/edit';
import { NO_KNOWLEDGE, type Knowledge } from '../../../src/model/knowledge';
import type { Reading } from '../../../src/model/reading';

/** A request as a test writes it: a chat completion unless it says otherwise. */
export interface Sent {
  readonly url?: string;
  readonly method?: string;
  /** An object is sent as JSON, a string as it is, null as no body. */
  readonly body?: object | string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly credential?: Partial<Credential>;
  readonly transportError?: TransportError;
  readonly isCut?: boolean;
  /** The status of the answer; null: not known. */
  readonly status?: number | null;
  readonly answer?: string;
  readonly knowledge?: Knowledge;
}

export const CHAT = 'https://api.x.ai/v1/chat/completions';
export const RESPONSES = 'https://api.x.ai/v1/responses';
export const IMAGES = 'https://api.x.ai/v1/images/generations';
export const VIDEOS = 'https://api.x.ai/v1/videos/generations';
export const HI = [{ role: 'user', content: 'Hi' }];

function bodyOf(body: Sent['body'], isCut: boolean, contentType: string): Body {
  if (body === null || body === undefined) return { kind: 'none' };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { kind: 'text', text, mimeType: contentType.split(';')[0] ?? '', size: text.length, isCut };
}

/** The exchange of a request. */
export function exchangeOf(sent: Sent): Exchange {
  const url = sent.url ?? CHAT;
  const { host, pathname } = new URL(url.replace(/^ws/, 'http'));
  const headers = sent.headers ?? { 'content-type': 'application/json', authorization: '[removed]' };
  const answer: Body = sent.answer === undefined ? { kind: 'none' } : { kind: 'text', text: sent.answer, mimeType: 'application/json', size: sent.answer.length, isCut: false };
  // The parser of URLs tidies paths up; requests carry them as they were written.
  const path = /^\w+:\/\/[^/?]+([^?]*)/.exec(url)?.[1] ?? pathname;
  return {
    id: 'test', source: 'live', startedAt: 1, durationMs: 1,
    request: {
      method: sent.method ?? (sent.body === null ? 'GET' : 'POST'), url, host, path: path === '' ? '/' : path,
      endpoint: findEndpoint(path)?.template ?? null, model: null,
      headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
      body: bodyOf(sent.body, sent.isCut ?? false, headers['content-type'] ?? ''),
    },
    credential: { ...UNKNOWN_CREDENTIAL, ...sent.credential },
    response: { status: sent.status === undefined ? null : sent.status, headers: [], body: answer, stream: null },
    transportError: sent.transportError ?? null, initiator: null, timing: null,
  };
}

/** The reading that the linter takes. */
export function readingOf(sent: Sent): Reading {
  return readExchange(exchangeOf(sent), sent.knowledge ?? NO_KNOWLEDGE);
}

/** All faults of a request. */
export function lint(sent: Sent): Fault[] {
  return lintRequest(readingOf(sent));
}

/** A fault in a few characters: 'unsupported-parameter /stop', 'unknown-route url', with a '?' where it is only likely. */
export function brief({ entryId, pointer, location, certainty, severity }: Fault): string {
  const place = pointer ?? location?.part ?? '-';
  return `${severity === 'warning' ? '~' : ''}${entryId} ${place === '' ? '(body)' : place}${certainty === 'likely' ? ' ?' : ''}`;
}

/** The faults of a request in a few characters each. */
export function faultsOf(sent: Sent): string[] {
  return lint(sent).map(brief);
}

/** The faults of a chat body. */
export function chatFaults(body: object): string[] {
  return faultsOf({ body: { model: 'grok-4.7', messages: HI, ...body } });
}

/** The faults of a Responses body. */
export function responsesFaults(body: object): string[] {
  return faultsOf({ url: RESPONSES, body: { model: 'grok-4.7', input: 'Hi', ...body } });
}

/** The request with all edits of its faults, and the choices that are taken by default, ready to be linted again; null where they cannot be applied. */
export function corrected(sent: Sent): Sent | null {
  const exchange = exchangeOf(sent);
  const edits: Edit[] = lint(sent).flatMap(({ edits: certain, choices }) => [...certain, ...(choices[defaultChoice(choices) ?? -1]?.edits ?? [])]);
  if (edits.length === 0) return null;
  const request = applyEdits(exchange, edits);
  if (!request) return null;
  return { url: request.url, method: request.method, body: request.body, headers: Object.fromEntries(request.headers.map(({ name, value }) => [name, value])) };
}
