import { invalid, refuse, type Answer } from '../answer';
import { lookUp, type MockModel, type ModelKind } from '../facts/models';
import type { Json } from '../json/value';
import { TEAM_ID } from '../special';

/** A model that serves a call; `asked` is the name as sent, `served` the name that the answer carries. */
export interface Served {
  model: MockModel;
  asked: string;
  served: string;
}

/** Finds the model for an endpoint that wants one `kind`. `fallback` stands in when the request names none. */
export function findModel(
  name: Json | undefined,
  kind: Exclude<ModelKind, 'any'>,
  fallback = 'latest',
): Served | { refusal: Answer } {
  const asked = typeof name === 'string' ? name : fallback;
  const found = lookUp(asked);
  switch (found.kind) {
    case 'unknown':
      return { refusal: invalid(`Model not found: ${asked}`) };
    case 'deprecated': {
      const { on, successor } = found;
      const why = `The model ${asked} was deprecated on ${on} and is no longer accessible via the API.`;
      return { refusal: refuse(404, 'not-found', `${why} Please use ${successor} instead.`) };
    }
    case 'found': {
      const { model } = found;
      if (model.kind === kind || model.kind === 'any') return { model, asked, served: model.id };
      return { refusal: kind === 'chat' ? wrongEndpoint(asked, model.kind) : invalid(`Model not found: ${asked}`) };
    }
  }
}

/** The sentence for a model that is out of reach, on the routes that answer it with 404. */
export function unknownModel(asked: string): Answer {
  return refuse(
    404,
    'not-found',
    `The model ${asked} does not exist or your team ${TEAM_ID} does not have access to it. Please ensure you're using the correct API key. ` +
      'If you believe this is a mistake, please contact support and quote your team ID and the model name.',
  );
}

function wrongEndpoint(asked: string, kind: 'chat' | 'image' | 'video'): Answer {
  const article = kind === 'image' ? 'an' : 'a';
  return invalid(
    `The model ${asked} is ${article} ${kind} model and is therefore not available on this endpoint. ` +
      `Please use a compatible endpoint such as https://api.x.ai/v1/${kind}s/generations. ` +
      `For more information, see https://docs.x.ai/docs/api-reference#${kind}-generations`,
  );
}
