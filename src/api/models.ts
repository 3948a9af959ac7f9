import type { ModelFacts } from './models/facts';
import { CHAT_MODELS } from './models/chat';
import { MEDIA_MODELS } from './models/media';
import { RETIRED_MODELS } from './models/retired';
import { VOICE_MODELS } from './models/voice';

/** All models that are known, current chat models first. A model released after 2026-10 is not among them. */
export const MODELS: readonly ModelFacts[] = [...CHAT_MODELS, ...MEDIA_MODELS, ...VOICE_MODELS, ...RETIRED_MODELS];

/** The chat model to propose where nothing better is known: the newest that is served, as of 2026-09-22. */
export const NEWEST_CHAT_MODEL = 'grok-4.7';

/** The image and the video model to propose where nothing better is known, as of 2026-10. */
export const NEWEST_IMAGE_MODEL = 'grok-imagine-image-2.0';
export const NEWEST_VIDEO_MODEL = 'grok-imagine-video-1.5';

const BY_ID = new Map<string, ModelFacts>();
for (const facts of MODELS) {
  BY_ID.set(facts.id, facts);
  for (const alias of facts.aliases) BY_ID.set(alias, facts);
}

/** What is known of a model, by its id or one of its aliases; null where it is not known. */
export function findModel(id: string): ModelFacts | null {
  return BY_ID.get(id) ?? null;
}

const IDS: readonly string[] = [...BY_ID.keys()];

/** All ids and aliases that are known. */
export function knownModelIds(): readonly string[] {
  return IDS;
}
