import { json, refuse, stream, type Answer } from '../answer';
import { findModel, type Served } from '../check/model';
import { checkResponseArguments } from '../check/response-arguments';
import { contentViolation, distort, faultOf } from '../faults';
import { countTokens, reply, textsOf } from '../generate/reply';
import { finishedResponse, newResponse, responseEvents } from '../generate/response';
import type { JsonObject } from '../json/value';
import { responsesRequest } from '../schema/responses';
import type { State } from '../state';
import { endingOf } from './chat';
import { generation, guarded } from './handler';

/** POST /v1/responses. */
export const createResponse = generation({
  schema: responsesRequest,
  typeFaults: 'json',
  findModel: (body) => findModel(body.model, 'chat'),
  checkArguments: checkResponseArguments,
  generate: (body, served, state) => {
    const fault = faultOf(served, countTokens(textsOf(body.input)));
    if (fault) return fault;
    if (served.model.id === 'mock-moderation') return contentViolation(served);
    return distort(served, respond(body, served, state));
  },
});

/** GET /v1/responses/{id}. */
export const getResponse = guarded((_call, state, id) => {
  const stored = state.responses.get(id);
  return stored === undefined ? notFound(id) : json(200, stored);
});

/** DELETE /v1/responses/{id}; a second one finds nothing. */
export const deleteResponse = guarded((_call, state, id) =>
  state.responses.delete(id) ? json(200, { id, object: 'response', deleted: true }) : notFound(id),
);

function respond(body: JsonObject, served: Served, state: State): Answer {
  const parts = newResponse(served.served, body, reply(body.input, body.max_output_tokens));
  const ending = endingOf(served);
  if (body.store !== false && ending === 'complete') state.responses.set(parts.id, finishedResponse(parts));
  if (body.stream === true) return stream(responseEvents(parts, ending));
  if (ending === 'error') return refuse(500, 'internal', 'Please retry your request.');
  return ending === 'cut' ? { kind: 'reset' } : json(200, finishedResponse(parts));
}

function notFound(id: string): Answer {
  return refuse(404, 'not-found', `Response with id=${id} not found`);
}
