import { empty, json, refuse, type Answer } from './answer';
import type { Call } from './call';
import { preflight, PREFLIGHT_REFUSED } from './cors';
import { describeKey } from './endpoint/api-key';
import { addToBatch, cancelBatch, createBatch, getBatch, listBatches, listResults } from './endpoint/batches';
import { createChat, pollChat } from './endpoint/chat';
import { createCompletion } from './endpoint/completions';
import { createEmbedding, listEmbeddingModels } from './endpoint/embeddings';
import { deleteFile, getFile, listFiles, publishFile, uploadFile } from './endpoint/files';
import type { Handler } from './endpoint/handler';
import { createImage, pollImage } from './endpoint/images';
import { createMessage } from './endpoint/messages';
import { getModel, listLanguageModels, listModels } from './endpoint/models';
import { createResponse, deleteResponse, getResponse } from './endpoint/responses';
import { createSpeech, listVoices } from './endpoint/tts';
import { createVideo, pollVideo } from './endpoint/videos';
import type { State } from './state';
import { answerWire } from './wire';

/** Paths and their methods; a star stands for an id. A path without one goes first. */
const ROUTES: Readonly<Record<string, Readonly<Record<string, Handler>>>> = {
  '/v1/chat/completions': { POST: createChat },
  '/v1/chat/deferred-completion/*': { GET: pollChat },
  '/v1/responses': { POST: createResponse },
  '/v1/responses/*': { GET: getResponse, DELETE: deleteResponse },
  '/v1/models': { GET: listModels },
  '/v1/models/*': { GET: getModel },
  '/v1/language-models': { GET: listLanguageModels },
  '/v1/api-key': { GET: describeKey },
  '/v1/images/generations': { POST: createImage },
  '/v1/images/*': { GET: pollImage },
  '/v1/videos/generations': { POST: createVideo },
  '/v1/videos/*': { GET: pollVideo },
  '/v1/tts': { POST: createSpeech },
  '/v1/tts/voices': { GET: listVoices },
  '/v1/completions': { POST: createCompletion },
  '/v1/messages': { POST: createMessage },
  '/v1/embeddings': { POST: createEmbedding },
  '/v1/embedding-models': { GET: listEmbeddingModels },
  '/v1/files': { GET: listFiles, POST: uploadFile },
  '/v1/files/*': { GET: getFile, DELETE: deleteFile },
  '/v1/files/*/public-url': { POST: publishFile },
  '/v1/batches': { GET: listBatches, POST: createBatch },
  '/v1/batches/*': { GET: getBatch },
  '/v1/batches/*:cancel': { POST: cancelBatch },
  '/v1/batches/*/requests': { POST: addToBatch },
  '/v1/batches/*/results': { GET: listResults },
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

const WITH_ID = Object.entries(ROUTES).flatMap(([path, methods]) => {
  const [before, after] = path.split('*');
  return after === undefined ? [] : [{ before: before ?? '', after, methods }];
});

function find(path: string): { methods: Readonly<Record<string, Handler>>; id: string } | null {
  const whole = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
  if (whole) return { methods: whole, id: '' };
  for (const { before, after, methods } of WITH_ID) {
    const id = path.slice(before.length, path.length - after.length);
    if (path.startsWith(before) && path.endsWith(after) && /^[^/:]+$/.test(id)) return { methods, id };
  }
  return null;
}

function noSuchPath(path: string): Answer {
  if (path.startsWith('/v1/')) {
    const advice = 'Please double check your URL and consult https://api.x.ai/docs for more information.';
    return refuse(404, 'not-found', `No handler found on route. ${advice}`);
  }
  const advice = 'Please check the URL and try again. Documentation is available at https://docs.x.ai/';
  return json(404, { error: { code: 404, message: `The requested resource was not found. ${advice}` } });
}
