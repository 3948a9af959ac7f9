import { empty, json, refuse, type Answer } from './answer';
import type { Call } from './call';
import { preflight, PREFLIGHT_REFUSED } from './cors';
import { describeKey } from './endpoint/api-key';
import { createChat, pollChat } from './endpoint/chat';
import type { Handler } from './endpoint/handler';
import { createImage, pollImage } from './endpoint/images';
import { getModel, listLanguageModels, listModels } from './endpoint/models';
import { createResponse, deleteResponse, getResponse } from './endpoint/responses';
import { createVideo, pollVideo } from './endpoint/videos';
import type { State } from './state';
import { answerWire } from './wire';

/** Paths and their methods; a path that ends in a slash takes an id. The longest match wins. */
const ROUTES: Readonly<Record<string, Readonly<Record<string, Handler>>>> = {
  '/v1/chat/completions': { POST: createChat },
  '/v1/chat/deferred-completion/': { GET: pollChat },
  '/v1/responses': { POST: createResponse },
  '/v1/responses/': { GET: getResponse, DELETE: deleteResponse },
  '/v1/models': { GET: listModels },
  '/v1/models/': { GET: getModel },
  '/v1/language-models': { GET: listLanguageModels },
  '/v1/api-key': { GET: describeKey },
  '/v1/images/generations': { POST: createImage },
  '/v1/images/': { GET: pollImage },
  '/v1/videos/generations': { POST: createVideo },
  '/v1/videos/': { GET: pollVideo },
  [PREFLIGHT_REFUSED]: { POST: () => json(200, {}), GET: () => json(200, {}) },
};

/** Finds who answers a call, and lets them. */
export function answer(call: Call, state: State): Answer {
  if (call.method === 'OPTIONS') return preflight(call);
  const wire = answerWire(call);
  if (wire) return wire;
  const found = find(call.path);
  if (!found) return noSuchPath(call.path);
  const handler = Object.hasOwn(found.methods, call.method) ? found.methods[call.method] : undefined;
  // No report shows a body; the server's framework sends none.
  return handler ? handler(call, state, found.id) : empty(405, { allow: Object.keys(found.methods).join(',') });
}

function find(path: string): { methods: Readonly<Record<string, Handler>>; id: string } | null {
  const whole = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
  if (whole && !path.endsWith('/')) return { methods: whole, id: '' };
  const cut = path.lastIndexOf('/') + 1;
  const parent = path.slice(0, cut);
  const methods = Object.hasOwn(ROUTES, parent) ? ROUTES[parent] : undefined;
  return methods && cut < path.length ? { methods, id: path.slice(cut) } : null;
}

function noSuchPath(path: string): Answer {
  if (path.startsWith('/v1/')) {
    const advice = 'Please double check your URL and consult https://api.x.ai/docs for more information.';
    return refuse(404, 'not-found', `No handler found on route. ${advice}`);
  }
  const advice = 'Please check the URL and try again. Documentation is available at https://docs.x.ai/';
  return json(404, { error: { code: 404, message: `The requested resource was not found. ${advice}` } });
}
