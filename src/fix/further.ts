import { findEndpoint } from '../api/endpoints';
import type { CorrectedRequest } from '../model/corrected-request';
import type { Diagnosis } from '../model/diagnosis';
import type { Body, Exchange } from '../model/exchange';
import { bodyText, headerValue } from '../model/exchange';
import type { Json } from '../model/json';
import { parseJson, stringMember } from '../model/json';
import { pathOf, pointerOf, valueAt, type Pointer } from '../model/pointer';

/** Says what the API would refuse in a request that was not sent yet. */
export type Forecast = (exchange: Exchange) => readonly Diagnosis[];

/** A corrected request as an exchange, to be read like the one it came from. Of the answer only the status is kept: it tells how far the API had read. */
export function unsent(original: Exchange, { method, url, headers, sendsKey, body }: CorrectedRequest): Exchange {
  const { host, pathname: path } = new URL(url);
  const mimeType = (headerValue(headers, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const content: Body = body === null ? { kind: 'none' } : { kind: 'text', text: body, mimeType, size: body.length, isCut: false };
  const credential = sendsKey
    ? ({ via: 'authorization', scheme: 'Bearer', kind: 'key', vendor: 'xai', length: 84, literal: null, problems: [] } as const)
    : original.credential;
  const model = body === null ? null : stringMember(parseJson(body), 'model');
  return {
    ...original,
    request: { method, url, host, path, endpoint: findEndpoint(path)?.template ?? null, model, headers, body: content },
    credential,
    response: { status: original.response.status, headers: [], body: { kind: 'none' }, stream: null },
    transportError: null,
  };
}

function contentOf({ request }: Exchange): Json | undefined {
  const text = bodyText(request.body);
  return text === null ? undefined : parseJson(text);
}

/** What the judgement about a place depends on: a member of the body on itself, anything deeper on what stands beside it too. */
function judgedBy(pointer: Pointer): string[] {
  const path = pathOf(pointer);
  return path.length < 2 ? path : path.slice(0, -1);
}

/** The faults that a correction brought to light. What stands at the same endpoint as it was sent has been judged before, with all that was known then. */
export function newFaults(original: Exchange, corrected: Exchange, diagnoses: readonly Diagnosis[]): Diagnosis[] {
  const before = original.request.path === corrected.request.path ? contentOf(original) : undefined;
  const after = contentOf(corrected);
  const stands = (pointer: Pointer): boolean => JSON.stringify(valueAt(before, pointer)) === JSON.stringify(valueAt(after, pointer));
  return diagnoses.filter(({ locations }) =>
    locations.every((location) => location.part !== 'body' || before === undefined || !stands(pointerOf(...judgedBy(location.pointer)))));
}
