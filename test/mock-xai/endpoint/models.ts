import { json } from '../answer';
import { unknownModel } from '../check/model';
import { lookUp, MODELS, type MockModel } from '../facts/models';
import type { Json } from '../json/value';
import { guarded } from './handler';

/** GET /v1/models. */
export const listModels = guarded(() => json(200, { object: 'list', data: MODELS.map(describe) }));

/** GET /v1/language-models. */
export const listLanguageModels = guarded(() => {
  const chat = MODELS.filter((model) => model.kind === 'chat');
  const modalities = { input_modalities: ['text', 'image'], output_modalities: ['text'] };
  return json(200, { models: chat.map((model) => ({ ...describe(model), ...modalities })) });
});

/** GET /v1/models/{id}; the sentence of its 404 is the one that other routes gave for a model out of reach. */
export const getModel = guarded((_call, _state, id) => {
  const found = lookUp(id);
  if (found.kind === 'found') return json(200, describe(found.model));
  return unknownModel(id);
});

function describe({ id, aliases, contextLength, efforts }: MockModel): { [key: string]: Json } {
  return {
    id,
    object: 'model',
    created: 1_771_000_000,
    owned_by: 'xai',
    aliases,
    context_length: contextLength,
    capabilities: { reasoning_effort: efforts },
  };
}
