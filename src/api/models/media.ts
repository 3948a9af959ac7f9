import type { ModelFacts } from './facts';
import { model } from './facts';

const IMAGE: Partial<ModelFacts> = { kind: 'image', vision: true, endpoints: ['/v1/images/generations', '/v1/images/edits'] };

const VIDEO: Partial<ModelFacts> = {
  kind: 'video',
  endpoints: ['/v1/videos/generations', '/v1/videos/edits', '/v1/videos/extensions'],
  sources: ['spec', 'sdk-ts', 'models.dev'],
};

/** Models that make images and videos. */
export const MEDIA_MODELS: readonly ModelFacts[] = [
  model('grok-imagine-image-2.0', { ...IMAGE, asOf: '2026-10', sources: ['docs-images', 'sdk-ts', 'sdk-py'] }),
  model('grok-imagine-image', {
    ...IMAGE,
    aliases: ['grok-imagine-image-2026-03-02'],
    refuses: ['quality'],
    sources: ['spec', 'models.dev', 'sdk-ts'],
  }),
  model('grok-imagine-image-quality', {
    ...IMAGE,
    aliases: ['grok-imagine-image-quality-latest', 'grok-imagine-image-quality-20260403', 'grok-imagine-image-pro'],
    status: 'redirected',
    retiredOn: '2026-11-02',
    successor: 'grok-imagine-image-2.0',
    asOf: '2026-10',
    sources: ['docs-images'],
  }),
  model('grok-2-image-1212', {
    ...IMAGE,
    aliases: ['grok-2-image', 'grok-2-image-latest'],
    status: 'removed',
    retiredOn: '2026-05-15',
    successor: 'grok-imagine-image',
    vision: false,
    endpoints: ['/v1/images/generations'],
    asOf: '2026-05',
    sources: ['docs', 'reports'],
  }),
  model('grok-imagine-video', { ...VIDEO, contextLength: 1_024 }),
  model('grok-imagine-video-1.5', { ...VIDEO, aliases: ['grok-imagine-video-1.5-preview'] }),
  model('grok-imagine-video-1.5-lite', { ...VIDEO, sources: ['sdk-ts'] }),
];
