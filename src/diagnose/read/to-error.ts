import type { ApiError, ErrorShape } from '../../model/api-error';
import { member, type Json } from '../../model/json';
import { gatewayOfBody } from './gateway';
import { cleanMessage, quoteOf, quoteOfJson, secondsNamed } from './message';

/** Pieces of an error while it is being unwrapped. */
export interface Found {
  readonly message: string;
  readonly code?: Json | undefined;
  readonly type?: Json | undefined;
  readonly param?: Json | undefined;
  readonly status?: number | null;
  readonly retryAfter?: Json | undefined;
  readonly shape: ErrorShape;
}

/** A status told in the body: `status`, `statusCode`, `meta.status`, or a numeric code. */
export function statusOf(value: Json): number | null {
  const error = member(value, 'error');
  const candidates = [
    member(value, 'status'), member(value, 'statusCode'), member(value, 'status_code'), member(member(value, 'meta'), 'status'),
    member(value, 'code'), member(error, 'status'), member(error, 'code'), member(member(error, 'meta'), 'status'),
  ];
  return candidates.map(toStatus).find((status) => status !== null) ?? null;
}

function toStatus(value: Json | undefined): number | null {
  const number = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 400 && number <= 599 ? number : null;
}

function textOf(value: Json | undefined): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' ? String(value) : null;
}

/** The error that the pieces make; `source` is the value that they were found in. */
export function toError(found: Found, source: Json): ApiError {
  const { message, wke } = cleanMessage(found.message);
  const retryAfter = typeof found.retryAfter === 'number' ? found.retryAfter : secondsNamed(message);
  return {
    message,
    code: textOf(found.code),
    wke,
    type: textOf(found.type),
    param: textOf(found.param),
    shape: found.shape,
    wrappedBy: gatewayOfBody(source),
    status: found.status ?? null,
    retryAfterSeconds: retryAfter,
    quote: found.message === '' ? quoteOfJson(source) : quoteOf(found.message),
  };
}
