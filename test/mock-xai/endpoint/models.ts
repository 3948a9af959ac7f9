import { json, refuse } from '../answer';
import { lookUp, MODELS, type MockModel } from '../facts/models';
import type { Json } from '../json/value';
import { TEAM_ID } from '../special';
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
  return refuse(
    404,
    'not-found',
    `The model ${id} does not exist or your team ${TEAM_ID} does not have access to it. Please ensure you're using the correct API key. ` +
      'If you believe this is a mistake, please contact support and quote your team ID and the model name.',
  );
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
