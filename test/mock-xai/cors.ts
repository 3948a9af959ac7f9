import type { Call } from './call';
import { empty, withoutCors, type Answer, type Headers } from './answer';

/** The headers that api.x.ai was seen to put on every answer, errors included (captures of June and July 2025). */
export const CORS_HEADERS: Headers = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
  vary: 'origin, access-control-request-method, access-control-request-headers',
};

/** The path whose preflight is refused. */
export const PREFLIGHT_REFUSED = '/v1/preflight-refused';

/** The path whose preflight is answered well, but allows nothing. */
export const PREFLIGHT_BARE = '/v1/mock/preflight-bare';

/** Answers an OPTIONS request. It allows what was asked for: a bare `*` would not cover `authorization`. */
export function preflight(call: Call): Answer {
  if (call.path === PREFLIGHT_REFUSED) return withoutCors(empty(403));
  if (call.path === PREFLIGHT_BARE) return empty(204);
  return empty(204, {
    'access-control-allow-methods': call.headers['access-control-request-method'] ?? 'GET, POST, DELETE',
    'access-control-allow-headers': call.headers['access-control-request-headers'] ?? 'authorization, content-type',
  });
}
