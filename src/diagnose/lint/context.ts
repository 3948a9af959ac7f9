import type { EndpointFacts } from '../../api/endpoints';
import { findEndpoint } from '../../api/endpoints';
import { isXaiHost } from '../../api/hosts';
import { readWrongPath, type WrongPath } from '../../api/wrong-paths';
import type { JsonObject } from '../../model/json';
import { isObject } from '../../model/json';
import type { Reading } from '../../model/reading';
import type { Fault } from './fault';
import { readModel, type ModelReading } from './model/read-model';

/** What all rules look at, worked out once. */
export interface LintContext {
  readonly reading: Reading;
  /** Upper-case. */
  readonly method: string;
  /** True for a host of xAI; elsewhere a gateway may rename models and paths. */
  readonly isDirect: boolean;
  readonly wrongPath: WrongPath | null;
  /** The endpoint that the request is meant for: the path's own, or that of the path that was meant. */
  readonly endpoint: EndpointFacts | null;
  /** Its template; '' where there is none. */
  readonly template: string;
  /** The body where it is a JSON object. */
  readonly body: JsonObject | null;
  readonly model: ModelReading;
}

/** One rule of the linter: what it finds in a request. */
export type Rule = (context: LintContext) => Fault[];

/** A base URL without a path: the body tells which endpoint was meant. */
function withRight(wrong: WrongPath | null, body: JsonObject | null): WrongPath | null {
  if (wrong?.kind !== 'incomplete' || wrong.right !== null || body === null) return wrong;
  const right = body['messages'] !== undefined ? '/v1/chat/completions' : body['input'] !== undefined ? '/v1/responses' : null;
  return { ...wrong, right };
}

/** Works out what the rules need. `body` stands for the request's own where that had to be repaired first. */
export function contextOf(reading: Reading, body: unknown = reading.request): LintContext {
  const { request } = reading.exchange;
  const isDirect = isXaiHost(request.host);
  const method = request.method.toUpperCase();
  const object = isObject(body) ? body : null;
  const wrongPath = isDirect ? withRight(readWrongPath(method, request.path), object) : null;
  const own = findEndpoint(request.path) ?? (request.endpoint === null ? null : findEndpoint(request.endpoint));
  const endpoint = own ?? (wrongPath?.right ? findEndpoint(wrongPath.right) : null);
  const template = endpoint?.template ?? '';
  return { reading, method, isDirect, wrongPath, endpoint, template, body: object, model: readModel(reading, template, object, isDirect) };
}
