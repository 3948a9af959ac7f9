import type { Credential } from './credential';

/** One header; the name is lower-case. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** What is known of a body. A body that the browser keeps to itself is never taken for an empty one. */
export type Body =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Media type without parameters, lower-case; '' where none was given. */
      readonly mimeType: string;
      /** Size of the whole body in bytes (UTF-8). */
      readonly size: number;
      /** True where only the beginning of the body is kept in `text`. */
      readonly isCut: boolean;
      /** `browser` where the browser itself keeps no more than the beginning. */
      readonly keptBy?: 'browser';
    }
  | { readonly kind: 'binary'; readonly mimeType: string; readonly size: number }
  | { readonly kind: 'withheld'; readonly why: WithheldBecause; readonly mimeType: string; readonly size: number | null };

/** Why there was a body that cannot be shown. */
export type WithheldBecause = 'cors' | 'aborted' | 'too-large' | 'stream' | 'unknown';

/** One server-sent event, or one message of a WebSocket. */
export interface StreamEvent {
  /** Milliseconds since the request started, where the browser tells. */
  readonly atMs: number | null;
  readonly name: string;
  readonly data: string;
  readonly direction: 'received' | 'sent';
}

/** A streamed answer. */
export interface Stream {
  readonly transport: 'sse' | 'websocket';
  readonly events: readonly StreamEvent[];
  /** Whether the stream came to its proper end (`[DONE]`, `response.completed`, `response.failed` …). */
  readonly end: 'complete' | 'cut' | 'unknown';
  /** How the events came, where the browser tells their times; absent where it does not. */
  readonly pace?: Pace;
}

/** How the received events of a stream came, in milliseconds. */
export interface Pace {
  /** From the start of the request to the first event. */
  readonly firstMs: number;
  /** The longest time without an event after the first one; null where there was only one. */
  readonly longestGapMs: number | null;
  /** Index, among all events, of the one after which that time passed. */
  readonly gapAfter: number | null;
}

/** Why no (readable) answer came, as far as the browser tells. */
export interface TransportError {
  readonly kind:
    | 'cors'
    | 'preflight'
    | 'refused'
    | 'dns'
    | 'reset'
    | 'tls'
    | 'offline'
    | 'blocked'
    | 'aborted'
    | 'timeout'
    | 'websocket'
    | 'unknown';
  /** The browser's own word, for example `net::ERR_CONNECTION_REFUSED`; null where it gives none. */
  readonly code: string | null;
}

/** Where in the page's code the request was made. Lines and columns count from 1. */
export interface Initiator {
  readonly kind: string;
  readonly url: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly functionName: string | null;
}

/** What was sent, without its secrets. */
export interface ApiRequest {
  readonly method: string;
  /** The whole URL as sent; secrets in its query are masked. '' for pasted text. */
  readonly url: string;
  readonly host: string;
  /** The path without query, as sent. */
  readonly path: string;
  /** The endpoint's path template ('/v1/responses/{response_id}'), or null where the path is none that we know. */
  readonly endpoint: string | null;
  readonly model: string | null;
  readonly headers: readonly Header[];
  readonly body: Body;
}

/** What came back, without secrets. */
export interface ApiResponse {
  /** The HTTP status; 0: no answer arrived; null: not known (pasted text, and answers of which Firefox tells no status). */
  readonly status: number | null;
  readonly headers: readonly Header[];
  readonly body: Body;
  readonly stream: Stream | null;
}

/** Phases of one request in milliseconds; null where the browser does not tell. */
export interface Timing {
  readonly blocked: number | null;
  readonly dns: number | null;
  readonly connect: number | null;
  readonly tls: number | null;
  readonly send: number | null;
  readonly wait: number | null;
  readonly receive: number | null;
}

/** A redirect that was followed on the way to an answer. */
export interface Hop {
  /** null where the browser does not tell. */
  readonly status: number | null;
  readonly method: string;
  /** The URL that was asked and that led elsewhere; secrets in its query are masked. */
  readonly url: string;
  readonly startedAt: number;
  readonly durationMs: number | null;
}

/** One request to the API and what came of it. Secrets have left it: see `redact`. */
export interface Exchange {
  readonly id: string;
  readonly source: 'live' | 'har' | 'text';
  /** Milliseconds since the epoch; 0 for pasted text. */
  readonly startedAt: number;
  readonly durationMs: number | null;
  readonly request: ApiRequest;
  readonly credential: Credential;
  readonly response: ApiResponse;
  readonly transportError: TransportError | null;
  readonly initiator: Initiator | null;
  readonly timing: Timing | null;
  /** The redirects that led to the request as it is told here, in their order; absent where there were none. */
  readonly hops?: readonly Hop[];
}

/** The first value of a header, or null. The name is given lower-case. */
export function headerValue(headers: readonly Header[], name: string): string | null {
  return headers.find((header) => header.name === name)?.value ?? null;
}

/** The text of a body, or null where it has none that can be read. */
export function bodyText(body: Body): string | null {
  return body.kind === 'text' ? body.text : null;
}
