import { bodyText, type Exchange } from '../model/exchange';
import { member, parseJson, stringMember, type Json } from '../model/json';

/** One look at a job that was started before: which one, and how it stood then. */
export interface Poll {
  readonly kind: 'completion' | 'image' | 'video' | 'batch';
  /** The id of the job, as it stands in the path. */
  readonly job: string;
  /** `unknown` where the answer does not tell. */
  readonly state: 'pending' | 'done' | 'failed' | 'unknown';
  /** Percent done, where the answer tells. */
  readonly progress: number | null;
}

/** The endpoints that tell the state of a job (OpenAPI document of the xAI REST API and the official SDKs, 2026-10). */
const KINDS: Readonly<Record<string, Poll['kind']>> = {
  '/v1/chat/deferred-completion/{request_id}': 'completion',
  '/v1/images/{request_id}': 'image',
  '/v1/videos/{request_id}': 'video',
  '/v1/batches/{batch_id}': 'batch',
};

/** Answers that tell a state are short; a finished image may be long, and is finished. */
const LONGEST = 20_000;

/** Reads an exchange as a poll; null for one that is none. */
export function pollOf({ request, response, transportError }: Exchange): Poll | null {
  const kind = request.method === 'GET' && request.endpoint !== null ? KINDS[request.endpoint] : undefined;
  if (kind === undefined) return null;
  const text = bodyText(response.body) ?? '';
  const body = text.length <= LONGEST ? parseJson(text) : undefined;
  const state = transportError || response.status === 0 ? 'unknown' : stateOf(kind, response.status, body);
  return { kind, job: request.path.slice(request.path.lastIndexOf('/') + 1), state, progress: progressOf(body) };
}

function stateOf(kind: Poll['kind'], status: number | null, body: Json | undefined): Poll['state'] {
  if (status === 202) return 'pending';
  if (status === null) return 'unknown';
  if (status >= 400) return status === 429 || status >= 500 ? 'unknown' : 'failed';
  if (kind === 'batch') return batchState(body);
  const told = stringMember(body, 'status');
  if (told === 'failed' || told === 'expired') return 'failed';
  return told === 'pending' ? 'pending' : 'done';
}

function batchState(body: Json | undefined): Poll['state'] {
  const open = member(member(body, 'state'), 'num_pending');
  if (typeof open !== 'number') return 'unknown';
  return open > 0 ? 'pending' : 'done';
}

function progressOf(body: Json | undefined): number | null {
  const progress = member(body, 'progress');
  if (typeof progress === 'number') return progress >= 0 && progress <= 100 ? progress : null;
  const state = member(body, 'state');
  const [all, open] = [member(state, 'num_requests'), member(state, 'num_pending')];
  return typeof all === 'number' && typeof open === 'number' && all > 0 && open >= 0 && open <= all ? Math.round((100 * (all - open)) / all) : null;
}
