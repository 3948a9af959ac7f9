import type { ParameterFacts } from './parameters/facts';
import { CHAT_PARAMETERS } from './parameters/chat';
import {
  IMAGE_EDIT_PARAMETERS, IMAGE_PARAMETERS, VIDEO_EDIT_PARAMETERS, VIDEO_EXTENSION_PARAMETERS, VIDEO_PARAMETERS,
} from './parameters/media';
import { COMPACT_PARAMETERS, PUBLIC_URL_PARAMETERS, SEARCH_PARAMETERS, TTS_PARAMETERS } from './parameters/other';
import { RESPONSES_PARAMETERS } from './parameters/responses';
import { COMPLETE_PARAMETERS, COMPLETIONS_PARAMETERS, EMBEDDINGS_PARAMETERS, MESSAGES_PARAMETERS } from './parameters/text';

/** Parameters of JSON bodies by the template of their endpoint. */
export const PARAMETERS: Readonly<Record<string, readonly ParameterFacts[]>> = {
  '/v1/chat/completions': CHAT_PARAMETERS,
  '/v1/responses': RESPONSES_PARAMETERS,
  '/v1/responses/compact': COMPACT_PARAMETERS,
  '/v1/messages': MESSAGES_PARAMETERS,
  '/v1/completions': COMPLETIONS_PARAMETERS,
  '/v1/complete': COMPLETE_PARAMETERS,
  '/v1/embeddings': EMBEDDINGS_PARAMETERS,
  '/v1/images/generations': IMAGE_PARAMETERS,
  '/v1/images/edits': IMAGE_EDIT_PARAMETERS,
  '/v1/videos/generations': VIDEO_PARAMETERS,
  '/v1/videos/edits': VIDEO_EDIT_PARAMETERS,
  '/v1/videos/extensions': VIDEO_EXTENSION_PARAMETERS,
  '/v1/tts': TTS_PARAMETERS,
  '/v1/documents/search': SEARCH_PARAMETERS,
  '/v1/files/{file_id}/public-url': PUBLIC_URL_PARAMETERS,
};

const BY_NAME = new Map(
  Object.entries(PARAMETERS).map(([endpoint, list]) => [endpoint, new Map(list.map((facts) => [facts.name, facts]))] as const),
);

/** What is known of a parameter of an endpoint (its template), by its name in the body; null where it is not known. */
export function findParameter(endpoint: string, name: string): ParameterFacts | null {
  return BY_NAME.get(endpoint)?.get(name) ?? null;
}

/** The parameters of an endpoint (its template); [] where none are known. */
export function parametersOf(endpoint: string): readonly ParameterFacts[] {
  return PARAMETERS[endpoint] ?? [];
}
