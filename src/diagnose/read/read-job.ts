import type { ApiError, ErrorShape } from '../../model/api-error';
import { isList, isObject, member, stringMember, type Json, type JsonObject } from '../../model/json';
import { cleanMessage, quoteOf, quoteOfJson } from './message';

/**
 * Failures that travel inside a success: a failed or expired job, an image that moderation took out, a cancelled batch.
 * Gives null for an answer that is no such thing.
 */
export function readJobError(value: JsonObject): ApiError | null {
  return readBatch(value) ?? readModerated(value) ?? readJobState(value);
}

function readBatch(value: JsonObject): ApiError | null {
  const cancelled = findString(value, 'cancel_by_xai_message');
  if (cancelled) return made(cancelled, 'batch', null, value);
  const results = member(value, 'results');
  if (!isList(results)) return null;
  for (const result of results.slice(0, 200)) {
    const batchResult = member(result, 'batch_result');
    const error = stringMember(member(batchResult, 'response'), 'error') ?? stringMember(batchResult, 'error');
    if (error) return made(error, 'batch', null, result);
  }
  return null;
}

function findString(value: JsonObject, key: string): string | null {
  const found = stringMember(value, key) ?? stringMember(member(value, 'state'), key);
  return found === '' ? null : found;
}

function readModerated(value: JsonObject): ApiError | null {
  const data = member(value, 'data');
  const items = [member(value, 'video'), member(value, 'image'), value, ...(isList(data) ? data.slice(0, 20) : [])];
  const blocked = items.find((item) => member(item, 'respect_moderation') === false);
  return blocked === undefined ? null : made('', 'moderation', null, blocked);
}

function readJobState(value: JsonObject): ApiError | null {
  const status = stringMember(value, 'status');
  if (status === 'expired') return made('', 'job', 'expired', value);
  if (status !== 'failed') return null;
  const error = member(value, 'error');
  if (isObject(error)) return made(stringMember(error, 'message') ?? '', 'job', stringMember(error, 'code') ?? 'failed', value);
  return made(typeof error === 'string' ? error : '', 'job', 'failed', value);
}

function made(raw: string, shape: ErrorShape, code: string | null, source: Json): ApiError {
  const { message, wke } = cleanMessage(raw);
  return {
    message, code, wke, type: null, param: null, shape, wrappedBy: null, status: null, retryAfterSeconds: null,
    quote: raw === '' ? quoteOfJson(source) : quoteOf(raw),
  };
}
