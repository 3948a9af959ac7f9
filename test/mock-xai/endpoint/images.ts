import { firstOf, invalid, json, notSupported, refuse, type Answer } from '../answer';
import { findModel, type Served } from '../check/model';
import { unsupported } from '../check/parameters';
import { distort, faultOf, moderated } from '../faults';
import { countTokens } from '../generate/reply';
import { isSet, type JsonObject } from '../json/value';
import { imageRequest } from '../schema/media';
import type { State } from '../state';
import { generation, guarded } from './handler';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const DEFAULT_MODEL = 'grok-imagine-image';
const WITH_QUALITY = 'grok-imagine-image-2.0';

/** POST /v1/images/generations. Without a model the server takes one itself. */
export const createImage = generation({
  schema: imageRequest,
  typeFaults: 'text',
  findModel: (body) => findModel(body.model, 'image', DEFAULT_MODEL),
  checkArguments: (body, served) =>
    firstOf(
      () => (isSet(body.size) ? notSupported('size') : null),
      () => (isSet(body.quality) && served.model.id !== WITH_QUALITY ? unsupported(served.asked, 'quality') : null),
      () => checkCount(body),
    ),
  generate: (body, served, state) => {
    const fault = faultOf(served, countTokens([String(body.prompt)]));
    if (fault) return fault;
    return distort(served, body.deferred === true ? defer(body, served, state) : draw(body, served));
  },
});

/** GET /v1/images/{id}. The body of its 404 is not recorded anywhere; this one is in xAI's usual shape. */
export const pollImage = guarded((_call, state, id) => state.poll(id) ?? refuse(404, 'not-found', 'The deferred image was not found.'));

/** The range is documented, the sentence is not. */
function checkCount({ n }: JsonObject): Answer | null {
  return typeof n === 'number' && (n < 1 || n > 10) ? invalid('Invalid request content: n must be between 1 and 10') : null;
}

function draw(body: JsonObject, { model }: Served): Answer {
  return model.id === 'mock-moderation' ? moderated('image') : json(200, { data: picturesOf(body) });
}

function defer(body: JsonObject, { model }: Served, state: State): Answer {
  const pending = (): Answer => json(202, { status: 'pending' });
  const failed = { status: 'failed', error: { code: 'internal_error', message: 'Image generation failed. Please try again later.' } };
  const ready = (): Answer => {
    if (model.id === 'mock-job-failed') return json(200, failed);
    return model.id === 'mock-job-expired' ? json(200, { status: 'expired' }) : json(200, { status: 'done', data: picturesOf(body) });
  };
  return json(200, { request_id: state.start({ pending, ready, once: false, never: model.id === 'mock-job-pending' }) });
}

function picturesOf(body: JsonObject): JsonObject[] {
  return Array.from({ length: typeof body.n === 'number' ? body.n : 1 }, (_, index) =>
    body.response_format === 'b64_json' ? { b64_json: PIXEL } : { url: `https://imgen.x.ai/mock-${index}.jpeg` },
  );
}
