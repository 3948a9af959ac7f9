import type { ModelFacts } from './facts';
import { model } from './facts';

const PENALTIES = ['presence_penalty', 'frequency_penalty'];

/**
 * Chat models retired on 2026-05-15. One version of xAI's page says that the old id is served and billed as the successor,
 * an earlier one that it stops working; regional hosts answer 404. `refuses` holds what both the old model and its successor refuse.
 */
const REDIRECTED: Partial<ModelFacts> = {
  kind: 'chat',
  status: 'redirected',
  retiredOn: '2026-05-15',
  successor: 'grok-4.3',
  refuses: PENALTIES,
  clientTools: true,
  asOf: '2026-05',
  sources: ['docs-retirement', 'models.dev'],
};

/** Chat models that are gone; the API answers 404. */
const REMOVED: Partial<ModelFacts> = {
  kind: 'chat',
  status: 'removed',
  successor: 'grok-4.3',
  asOf: '2026-05-20',
  sources: ['models.dev', 'reports'],
};

/** Chat models that were retired. */
export const RETIRED_MODELS: readonly ModelFacts[] = [
  model('grok-4-1-fast-reasoning', {
    ...REDIRECTED,
    aliases: ['grok-4-1-fast', 'grok-4-1-fast-reasoning-latest'],
    successorEffort: 'low',
    contextLength: 2_000_000,
    reasoning: true,
    vision: true,
  }),
  model('grok-4-1-fast-non-reasoning', {
    ...REDIRECTED,
    aliases: ['grok-4-1-fast-non-reasoning-latest'],
    successorEffort: 'none',
    contextLength: 2_000_000,
    reasoning: false,
    vision: true,
  }),
  model('grok-4-fast-reasoning', {
    ...REDIRECTED,
    aliases: ['grok-4-fast', 'grok-4-fast-reasoning-latest'],
    contextLength: 2_000_000,
    reasoning: true,
    vision: true,
  }),
  model('grok-4-fast-non-reasoning', {
    ...REDIRECTED,
    aliases: ['grok-4-fast-non-reasoning-latest'],
    successorEffort: 'none',
    contextLength: 2_000_000,
    reasoning: false,
    vision: true,
  }),
  model('grok-4-0709', {
    ...REDIRECTED,
    aliases: ['grok-4', 'grok-4-latest'],
    contextLength: 256_000,
    reasoning: true,
    vision: true,
  }),
  model('grok-3', {
    ...REDIRECTED,
    aliases: ['grok-3-latest', 'grok-3-beta'],
    contextLength: 131_072,
    reasoning: false,
    vision: false,
  }),
  model('grok-code-fast-1', {
    ...REDIRECTED,
    successor: 'grok-build-0.1',
    contextLength: 256_000,
    reasoning: true,
    vision: false,
  }),
  model('grok-3-fast', {
    ...REMOVED,
    aliases: ['grok-3-fast-latest', 'grok-3-fast-beta'],
    retiredOn: '2026-05-16',
    contextLength: 131_072,
    reasoning: false,
    vision: false,
  }),
  model('grok-3-mini', {
    ...REMOVED,
    aliases: ['grok-3-mini-latest', 'grok-3-mini-beta'],
    retiredOn: '2026-05-16',
    contextLength: 131_072,
    reasoning: true,
    reasoningEfforts: ['low', 'high'],
    vision: false,
  }),
  model('grok-3-mini-fast', {
    ...REMOVED,
    aliases: ['grok-3-mini-fast-latest'],
    retiredOn: '2026-05-16',
    contextLength: 131_072,
    reasoning: true,
    reasoningEfforts: ['low', 'high'],
    vision: false,
  }),
  model('grok-2-1212', {
    ...REMOVED,
    aliases: ['grok-2', 'grok-2-latest'],
    retiredOn: '2025-09-15',
    contextLength: 131_072,
    reasoning: false,
    vision: false,
  }),
  model('grok-2-vision-1212', {
    ...REMOVED,
    aliases: ['grok-2-vision', 'grok-2-vision-latest'],
    retiredOn: '2025-09-15',
    contextLength: 8_192,
    reasoning: false,
    vision: true,
  }),
  model('grok-beta', { ...REMOVED, retiredOn: '2025-09-15', contextLength: 131_072, reasoning: false, vision: false }),
  model('grok-vision-beta', { ...REMOVED, retiredOn: '2025-09-15', contextLength: 8_192, reasoning: false, vision: true }),
];
