import type { Gateway } from '../../model/api-error';
import type { Location } from '../../model/diagnosis';
import type { Choice, Edit } from '../../model/edit';
import { stringMember } from '../../model/json';
import { createMemo } from '../../model/memo';
import { isXaiHost } from '../../api/hosts';
import { NEWEST_CHAT_MODEL, NEWEST_IMAGE_MODEL, NEWEST_VIDEO_MODEL, findModel, knownModelIds } from '../../api/models';
import type { Told } from '../entry';
import { code, modelOf } from '../words';

const PREFIX = /^(?:openrouter\/)?(?:x-ai|xai|spacexai|grok)[/.](?=grok)/i;
const SUFFIX = /(?:\[[^\]]{1,20}\]|:(?:free|online|nitro|floor|beta|thinking))$/i;

/** An id without what gateways and clients put around it: `x-ai/grok-4.3:free` → `grok-4.3`, `grok-4.5[1m]` → `grok-4.5`. */
export function bareModelId(id: string): string {
  return id.trim().replace(PREFIX, '').replace(SUFFIX, '').toLowerCase();
}

/** The newest model that serves the kind of endpoint of the request, as of the facts. */
export function newestFor({ reading }: Told): string {
  const path = reading.exchange.request.endpoint ?? reading.exchange.request.path;
  if (path.includes('/images')) return NEWEST_IMAGE_MODEL;
  return path.includes('/videos') ? NEWEST_VIDEO_MODEL : NEWEST_CHAT_MODEL;
}

/** The served model that an id was probably meant to name, or null: itself without decoration, its successor, or a known id that it begins with. */
export function meantModel(id: string): string | null {
  return meant.of(id, () => readMeant(id));
}

/** Title, cause, steps and choices of a diagnosis all ask what its model was meant to be. */
const meant = createMemo<string | null>(16);

function readMeant(id: string): string | null {
  const bare = bareModelId(id);
  const dotted = bare.replace(/^(grok-\d)-(\d{1,2})(?=-|$)/, '$1.$2');
  for (const candidate of [bare, dotted]) {
    const facts = findModel(candidate);
    if (facts?.status === 'current' || facts?.status === 'deprecated') return candidate;
    if (facts?.successor) return facts.successor;
  }
  const begun = BEGINNINGS.find((beginning) => dotted.startsWith(beginning) || bare.startsWith(beginning));
  return begun?.slice(0, -1) ?? null;
}

/** How ids begin that continue a served one, the longest first. */
const BEGINNINGS = knownModelIds().filter((known) => findModel(known)?.status === 'current').sort((a, b) => b.length - a.length).map((known) => `${known}-`);

/** How gateways write the ids of xAI. */
const PREFIX_AT: Readonly<Partial<Record<Gateway, string>>> = { 'openrouter': 'x-ai/', 'vercel-ai-gateway': 'xai/' };
/** Where models have the names that their owner gave them, unless the request writes the prefix. */
const NAMED_BY_OWNER: ReadonlySet<Gateway> = new Set(['azure', 'oci', 'litellm']);

/** An id of xAI as the server reads it that the request went to: with the prefix that was sent, else that of the gateway. Null where models have other names. */
export function asServed(told: Told, id: string): string | null {
  if (isAtXai(told)) return id;
  const { error, request } = told.reading;
  const gateway = error?.wrappedBy ?? null;
  const prefix = /^(?:openrouter\/)?(?:x-ai|xai|spacexai|grok)[/.]/i.exec(stringMember(request, 'model') ?? '')?.[0];
  if (prefix !== undefined) return prefix + id;
  if (gateway !== null && NAMED_BY_OWNER.has(gateway)) return null;
  return (gateway === null ? '' : (PREFIX_AT[gateway] ?? '')) + id;
}

/** The changes that put a model into the request; none where its body is not at hand, or the server has names of its own. */
export function useModel(told: Told, id: string): Edit[] {
  const served = asServed(told, id);
  const sent = stringMember(told.reading.request, 'model');
  return served === null || sent === null || served === sent ? [] : [{ kind: 'set-value', pointer: '/model', value: served }];
}

/** One choice for each model; none where the request is not at hand. */
export function modelChoices(told: Told, ids: readonly (string | null)[]): Choice[] {
  const used = modelOf(told);
  const different = [...new Set(ids)].filter((id) => id !== null && id !== used);
  return different.flatMap((id) => {
    const edits = id === null ? [] : useModel(told, id);
    return id !== null && edits.length > 0 ? [{ label: `Use ${code(asServed(told, id) ?? id)}`, edits }] : [];
  });
}

/** Whether the request went to xAI itself, where ids carry no prefix. */
export function isAtXai({ reading }: Told): boolean {
  return isXaiHost(reading.exchange.request.host);
}

/** The `model` member of the body as the place to look at. */
export function modelLocation({ reading }: Told, note: string): Location[] {
  return stringMember(reading.request, 'model') === null ? [] : [{ part: 'body', pointer: '/model', note }];
}
