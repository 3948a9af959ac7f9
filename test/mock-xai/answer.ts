import type { Json } from './json/value';

export type Headers = Readonly<Record<string, string>>;

/**
 * What the mock does with a call. A stream that is `cut` just ends, without its closing event; one that is endless repeats its last chunk
 * until the client leaves. `broken` is an answer that begins well and whose connection is then reset.
 */
export type Answer =
  | { kind: 'whole'; status: number; headers: Headers; body: string | Buffer; delayMs: number; cors: boolean }
  | { kind: 'stream'; headers: Headers; chunks: readonly string[]; delayMs: number; cors: boolean; isEndless?: boolean }
  | { kind: 'broken'; status: number; headers: Headers; chunks: readonly string[] }
  | { kind: 'reset' };

/** Which slug or sentence the server puts beside the message. */
export type Code =
  | 'invalid-argument'
  | 'unauthenticated:no-credentials'
  | 'unauthenticated:bad-credentials'
  | 'permission-denied'
  | 'not-found'
  | 'resource-exhausted'
  | 'personal-team-blocked:spending-limit'
  | 'unauthorized:blocked-user'
  | 'invalid_image'
  | 'internal'
  | 'The service is currently unavailable'
  | '400';

const whole = (status: number, type: string, body: string | Buffer, headers: Headers = {}): Answer => ({
  kind: 'whole',
  status,
  headers: { 'content-type': type, ...headers },
  body,
  delayMs: 0,
  cors: true,
});

export const json = (status: number, body: Json, headers?: Headers): Answer =>
  whole(status, 'application/json', JSON.stringify(body), headers);

export const text = (status: number, body: string): Answer => whole(status, 'text/plain; charset=utf-8', body);

export const html = (status: number, body: string): Answer => whole(status, 'text/html; charset=UTF-8', body);

/** A sound, a picture, a film. */
export const bytes = (status: number, type: string, body: Buffer): Answer => whole(status, type, body);

/** An answer without a body. */
export const empty = (status: number, headers: Headers = {}): Answer => ({
  kind: 'whole',
  status,
  headers,
  body: '',
  delayMs: 0,
  cors: true,
});

/** A refusal in xAI's usual shape. */
export const refuse = (status: number, code: Code, error: string, headers?: Headers): Answer => json(status, { code, error }, headers);

/** A 400 `invalid-argument`, the commonest refusal. */
export const invalid = (error: string): Answer => refuse(400, 'invalid-argument', error);

/** A 400 whose code is the number itself, as some checks of the newer endpoints answer. */
export const notSupported = (argument: string): Answer => refuse(400, '400', `Argument not supported: ${argument}`);

export const stream = (chunks: readonly string[], headers: Headers = {}): Answer => ({
  kind: 'stream',
  headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache', ...headers },
  chunks,
  delayMs: 0,
  cors: true,
});

/** The same answer as a page from another origin cannot read it. */
export const withoutCors = (answer: Answer): Answer => (answer.kind === 'reset' || answer.kind === 'broken' ? answer : { ...answer, cors: false });

/** The first refusal of several checks, run in order and only as far as needed. */
export function firstOf(...checks: readonly (() => Answer | null)[]): Answer | null {
  for (const check of checks) {
    const answer = check();
    if (answer) return answer;
  }
  return null;
}
