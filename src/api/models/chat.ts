import type { ModelFacts } from './facts';
import { model } from './facts';

const PENALTIES = ['presence_penalty', 'frequency_penalty'];
const PENALTIES_AND_STOP = [...PENALTIES, 'stop'];
const LOGPROBS = ['logprobs', 'top_logprobs'];

/** What all current chat models have in common: penalties refused even at 0, log probabilities ignored (2026-08 and 2026-09). */
const CHAT: Partial<ModelFacts> = {
  kind: 'chat',
  status: 'current',
  reasoning: true,
  refuses: PENALTIES_AND_STOP,
  ignores: LOGPROBS,
  vision: true,
  clientTools: true,
  endpoints: ['/v1/chat/completions', '/v1/responses', '/v1/messages'],
};

/** The chat models that are served, newest first. */
export const CHAT_MODELS: readonly ModelFacts[] = [
  model('grok-4.7', {
    ...CHAT,
    contextLength: 500_000,
    reasoningEfforts: ['low', 'medium', 'high', 'xhigh'],
    refusedEfforts: ['none'],
    sources: ['docs-4.7', 'docs-reasoning', 'sdk-ts'],
  }),
  model('grok-4.6', {
    ...CHAT,
    contextLength: 500_000,
    reasoningEfforts: ['low', 'medium', 'high', 'xhigh'],
    toleratedEfforts: ['minimal'],
    refusedEfforts: ['none'],
    sources: ['sdk-ts', 'docs-reasoning', 'live-2026-09', 'reports'],
  }),
  model('grok-4.5', {
    ...CHAT,
    aliases: ['grok-4.5-latest', 'grok-build-latest'],
    contextLength: 500_000,
    reasoningEfforts: ['low', 'medium', 'high'],
    toleratedEfforts: ['xhigh'],
    refusedEfforts: ['none'],
    sources: ['sdk-ts', 'docs-reasoning', 'pydantic-ai'],
  }),
  model('grok-4.3', {
    ...CHAT,
    aliases: ['grok-4.3-latest', 'grok-latest'],
    contextLength: 1_000_000,
    reasoningEfforts: ['none', 'low', 'medium', 'high'],
    toleratedEfforts: ['xhigh'],
    // `stop` was refused in 2026-08 and accepted in 2026-09, so it is not named here.
    refuses: PENALTIES,
    sources: ['sdk-ts', 'models.dev', 'pydantic-ai', 'live-2026-08', 'live-2026-09'],
  }),
  model('grok-4.20-0309-reasoning', {
    ...CHAT,
    aliases: ['grok-4.20', 'grok-4.20-0309', 'grok-4.20-reasoning', 'grok-4.20-reasoning-latest'],
    contextLength: 1_000_000,
    reasoningEfforts: [],
    sources: ['sdk-ts', 'ai-sdk', 'models.dev', 'sdk-py'],
  }),
  model('grok-4.20-0309-non-reasoning', {
    ...CHAT,
    aliases: ['grok-4.20-non-reasoning', 'grok-4.20-non-reasoning-latest'],
    contextLength: 1_000_000,
    reasoning: false,
    reasoningEfforts: [],
    refuses: PENALTIES,
    sources: ['sdk-ts', 'ai-sdk', 'live-2026-09'],
  }),
  model('grok-4.20-multi-agent-0309', {
    ...CHAT,
    aliases: ['grok-4.20-multi-agent', 'grok-4.20-multi-agent-latest'],
    contextLength: 1_000_000,
    reasoningEfforts: ['low', 'medium', 'high', 'xhigh'],
    clientTools: false,
    endpoints: ['/v1/responses'],
    sources: ['sdk-ts', 'models.dev', 'live-2026-09', 'sdk-py'],
  }),
  model('grok-build-0.1', {
    ...CHAT,
    contextLength: 256_000,
    reasoningEfforts: [],
    sources: ['sdk-ts', 'models.dev'],
  }),
];
