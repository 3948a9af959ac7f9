import { findModel, knownModelIds, NEWEST_CHAT_MODEL, NEWEST_IMAGE_MODEL, NEWEST_VIDEO_MODEL } from '../../../api/models';
import { suggest } from '../../suggest';

/** How an id that nobody knows came about, and the id that was meant. */
export interface MeantId {
  readonly id: string;
  readonly how: 'prefix' | 'suffix' | 'spelling' | 'other-vendor' | 'slip' | 'variant' | 'version';
}

const PREFIX = /^(?:[\w.-]+\/)*(?:x-ai|xai|x\.ai|grok|spacexai)\/|^(?:xai|x-ai)[.:]|^models\//i;
/** What clients hang on an id: `[1m]`, `:free`, `@latest`, ` (fast)`. */
const SUFFIX = /(?:\[[^\]]{0,20}\]|:[\w-]{1,20}|@[\w.-]{1,20}|\s*\([^)]{0,20}\))+$/;

/** Families of other vendors, by how their ids begin, with the kind of model they are. */
const OTHER_VENDORS: readonly (readonly [RegExp, string])[] = [
  [/^(?:dall-e|gpt-image|stable-diffusion|flux|imagen|midjourney)/i, NEWEST_IMAGE_MODEL],
  [/^(?:sora|veo|runway|kling)/i, NEWEST_VIDEO_MODEL],
  [
    /^(?:gpt-|chatgpt|o[134](?:-|$)|text-davinci|davinci|codex|claude|gemini|gemma|llama|meta-llama|mistral|mixtral|codestral|deepseek|qwen|qwq|command-r|kimi|moonshot|glm-|phi-|sonar|nova-|yi-)/i,
    NEWEST_CHAT_MODEL,
  ],
];

function normalised(id: string): string {
  return id.trim().toLowerCase().replace(/[._\s-]+/g, '-').replace(/^grok-?(?=\d)/, 'grok-');
}

let spellings: ReadonlyMap<string, string> | null = null;

/** The known id that differs from this one in case, dots, dashes and blanks alone. */
function respelled(id: string): string | null {
  spellings ??= new Map(knownModelIds().map((known) => [normalised(known), known]));
  return spellings.get(normalised(id)) ?? null;
}

/** An id without what gateways put before it and clients behind it. */
function bare(id: string): string {
  return id.trim().replace(PREFIX, '').replace(SUFFIX, '');
}

function digitsOf(id: string): string {
  return id.replace(/\D+/g, ' ').trim();
}

/** The longest known id that this one continues with a dash. */
function baseOf(id: string): string | null {
  for (let dash = id.lastIndexOf('-'); dash > 0; dash = id.lastIndexOf('-', dash - 1)) {
    const base = id.slice(0, dash);
    if (findModel(base)) return base;
  }
  return null;
}

/**
 * The id that an unknown one probably meant, or null where it resembles nothing.
 * 'variant' (a known id with a word behind it) and 'version' (other numbers) may well be models that came after the facts:
 * they mean something only where the server does not know them either. `learned` are ids that the session has seen served.
 */
export function meantId(id: string, learned: readonly string[]): MeantId | null {
  const core = bare(id);
  if (core !== id.trim() && (findModel(core) || learned.includes(core) || core.toLowerCase().startsWith('grok-'))) {
    const known = findModel(core) || learned.includes(core) ? core : (respelled(core) ?? core);
    return { id: known, how: PREFIX.test(id.trim()) ? 'prefix' : 'suffix' };
  }
  const spelling = respelled(core);
  if (spelling !== null) return { id: spelling, how: 'spelling' };
  const vendor = OTHER_VENDORS.find(([family]) => family.test(core.replace(/^[\w.-]+\//, '')));
  if (vendor) return { id: vendor[1], how: 'other-vendor' };
  const lower = core.toLowerCase();
  const base = baseOf(lower);
  if (base !== null) return { id: base, how: /^-(?:latest|\d[\d-]*)$/.test(lower.slice(base.length)) ? 'version' : 'variant' };
  const near = suggest(core, [...knownModelIds(), ...learned]);
  if (near === null) return null;
  return { id: near, how: digitsOf(near) === digitsOf(core) ? 'slip' : 'version' };
}
