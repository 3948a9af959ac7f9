import { unknownModel } from '../check/model';
import { readBody } from '../check/body';
import { json } from '../answer';
import { embeddingRequest } from '../schema/text';
import { guarded, type Handler } from './handler';

/** POST /v1/embeddings. No embedding model is public, so every name ends in the refusal of a model (seen without its status; 404 elsewhere). */
export const createEmbedding: Handler = (call) => {
  const read = readBody(call, embeddingRequest, 'text');
  if ('refusal' in read) return read.refusal;
  return unknownModel(typeof read.body.model === 'string' ? read.body.model : 'latest');
};

/** GET /v1/embedding-models: there are none. */
export const listEmbeddingModels = guarded(() => json(200, { models: [] }));
