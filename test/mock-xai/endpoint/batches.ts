import { randomUUID } from 'node:crypto';
import { invalid, json, refuse, type Answer } from '../answer';
import { readBody } from '../check/body';
import { checkCredentials } from '../check/credentials';
import { itemsOf, membersOf } from '../json/value';
import { batchItems, batchRequest } from '../schema/batch';
import type { State } from '../state';
import { guarded, type Handler } from './handler';

/** The models that batches were reported to refuse. */
const REFUSED = ['grok-4.5'];

/** POST /v1/batches: an empty batch. */
export const createBatch: Handler = (call, state) => {
  const read = readBody(call, batchRequest, 'text');
  if ('refusal' in read) return read.refusal;
  const refusal = checkCredentials(call);
  if (refusal) return refusal;
  const id = `batch_${randomUUID()}`;
  state.batches.set(id, 0);
  return describe(state, id);
};

/** GET /v1/batches. */
export const listBatches = guarded((_call, state) => json(200, { batches: [...state.batches.keys()].map((id) => ({ batch_id: id })) }));

/** GET /v1/batches/{id}. */
export const getBatch = guarded((_call, state, id) => withBatch(state, id, () => describe(state, id)));

/** POST /v1/batches/{id}:cancel. */
export const cancelBatch = guarded((_call, state, id) => withBatch(state, id, () => describe(state, id)));

/** GET /v1/batches/{id}/results: nothing was worked on yet. */
export const listResults = guarded((_call, state, id) => withBatch(state, id, () => json(200, { results: [] })));

/** POST /v1/batches/{id}/requests. */
export const addToBatch: Handler = (call, state, id) => {
  const read = readBody(call, batchItems, 'text');
  if ('refusal' in read) return read.refusal;
  const items = itemsOf(read.body.batch_requests).map(membersOf);
  const models = items.flatMap(({ batch_request: request }) => Object.values(membersOf(request)).map((one) => membersOf(one).model));
  const refused = models.find((model) => typeof model === 'string' && REFUSED.includes(model));
  return checkCredentials(call) ?? withBatch(state, id, () => {
    if (refused !== undefined) return invalid(`Model ${String(refused)} is not supported for batch processing.`);
    state.batches.set(id, (state.batches.get(id) ?? 0) + items.length);
    return json(200, {});
  });
};

function withBatch(state: State, id: string, give: () => Answer): Answer {
  return state.batches.has(id) ? give() : refuse(404, 'not-found', `Batch ${id} not found`);
}

function describe(state: State, id: string): Answer {
  const count = state.batches.get(id) ?? 0;
  return json(200, { batch_id: id, state: { num_requests: count, num_pending: count, num_success: 0, num_error: 0 } });
}
