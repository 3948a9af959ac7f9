import { SPECIAL_MODELS } from '../special';

/** What a model makes. A special model of the mock passes for any of them. */
export type ModelKind = 'chat' | 'image' | 'video' | 'any';

/** One model as the mock knows it: `efforts` are the accepted reasoning efforts, `contextLength` counts tokens. */
export interface MockModel {
  id: string;
  aliases: readonly string[];
  kind: ModelKind;
  efforts: readonly string[];
  takesStop: boolean;
  multiAgent: boolean;
  contextLength: number;
}

/** The outcome of looking a model name up. */
export type Lookup =
  | { kind: 'found'; model: MockModel; asked: string }
  | { kind: 'deprecated'; on: string; successor: string }
  | { kind: 'unknown' };

const LOW_TO_HIGH = ['low', 'medium', 'high'];
const LOW_TO_XHIGH = [...LOW_TO_HIGH, 'xhigh'];

function chat(id: string, aliases: readonly string[], efforts: readonly string[], contextLength: number, takesStop = false): MockModel {
  return { id, aliases, kind: 'chat', efforts, takesStop, multiAgent: id.includes('multi-agent'), contextLength };
}

function media(kind: 'image' | 'video', id: string, aliases: readonly string[] = []): MockModel {
  return { id, aliases, kind, efforts: [], takesStop: false, multiAgent: false, contextLength: 8000 };
}

/** Models on offer, as the documentation and live reports of August to October 2026 give them. */
export const MODELS: readonly MockModel[] = [
  chat('grok-4.7', [], LOW_TO_XHIGH, 500_000),
  chat('grok-4.6', [], LOW_TO_XHIGH, 500_000),
  chat('grok-4.5', ['grok-4.5-latest', 'grok-build-latest'], LOW_TO_HIGH, 500_000),
  // Reports on `stop` disagree; the newest one (September 2026) saw it accepted.
  chat('grok-4.3', ['grok-4.3-latest', 'grok-latest'], ['none', ...LOW_TO_HIGH], 1_000_000, true),
  chat('grok-4.20-0309-reasoning', ['grok-4.20', 'grok-4.20-0309', 'grok-4.20-reasoning', 'grok-4.20-reasoning-latest'], [], 1_000_000),
  chat('grok-4.20-0309-non-reasoning', ['grok-4.20-non-reasoning', 'grok-4.20-non-reasoning-latest'], [], 1_000_000, true),
  chat('grok-4.20-multi-agent-0309', ['grok-4.20-multi-agent', 'grok-4.20-multi-agent-latest'], LOW_TO_XHIGH, 1_000_000),
  chat('grok-build-0.1', [], [], 256_000),
  media('image', 'grok-imagine-image-2.0'),
  media('image', 'grok-imagine-image', ['grok-imagine-image-2026-03-02']),
  media('video', 'grok-imagine-video'),
  media('video', 'grok-imagine-video-1.5', ['grok-imagine-video-1.5-preview']),
  media('video', 'grok-imagine-video-1.5-lite'),
];

/** Retired on 2026-05-15 (images: 2026-11-02) and still answered, by another model. */
const REDIRECTED: Readonly<Record<string, readonly string[]>> = {
  'grok-4.3': [
    'grok-4', 'grok-4-latest', 'grok-4-0709', 'grok-4-fast', 'grok-4-fast-reasoning', 'grok-4-fast-non-reasoning', 'grok-4-1-fast',
    'grok-4-1-fast-reasoning', 'grok-4-1-fast-non-reasoning', 'grok-3', 'grok-3-latest', 'grok-3-beta',
  ],
  'grok-build-0.1': ['grok-code-fast-1'],
  'grok-imagine-image-2.0': ['grok-imagine-image-quality', 'grok-imagine-image-quality-latest', 'grok-imagine-image-pro'],
};

/** Gone, with a message that says since when. Every other removed model is simply not found. */
const DEPRECATED: Readonly<Record<string, { on: string; successor: string }>> = Object.fromEntries(
  ['grok-beta', 'grok-vision-beta', 'grok-2', 'grok-2-latest', 'grok-2-1212', 'grok-2-vision-1212'].map((name) => [
    name,
    { on: '2025-09-15', successor: 'grok-3' },
  ]),
);

const special: readonly MockModel[] = SPECIAL_MODELS.map((id) => ({ ...chat(id, [], LOW_TO_HIGH, 500_000, true), kind: 'any' }));

const byName = new Map<string, MockModel>();
for (const model of [...MODELS, ...special]) {
  for (const name of [model.id, ...model.aliases]) byName.set(name, model);
}
for (const [id, names] of Object.entries(REDIRECTED)) {
  const successor = byName.get(id);
  if (!successor) throw new Error(`No such successor: ${id}`);
  for (const name of names) byName.set(name, successor);
}

/** Finds the model behind a name; `asked` keeps the name as sent, because refusals repeat it. */
export function lookUp(name: string): Lookup {
  const model = byName.get(name);
  if (model) return { kind: 'found', model, asked: name };
  const deprecated = Object.hasOwn(DEPRECATED, name) ? DEPRECATED[name] : undefined;
  return deprecated ? { kind: 'deprecated', ...deprecated } : { kind: 'unknown' };
}
