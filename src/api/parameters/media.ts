import type { ParameterFacts } from './facts';
import { parameter } from './facts';

/** Ratios of generated images, as of 2026-10. The last two exist on grok-imagine-image-2.0 alone. */
const IMAGE_RATIOS = [
  '1:1', '3:4', '4:3', '9:16', '16:9', '2:3', '3:2', '9:19.5', '19.5:9', '9:20', '20:9', '1:2', '2:1', 'auto', '21:9', '5:2',
];

const VIDEO_RATIOS = ['1:1', '16:9', '9:16', '4:3', '3:4', '3:2', '2:3'];

const IMAGE_OPTIONS: readonly ParameterFacts[] = [
  parameter('model', 'string', { sources: ['spec', 'live-2026-09'] }),
  parameter('n', 'integer', { min: 1, max: 10 }),
  parameter('aspect_ratio', 'string', { values: IMAGE_RATIOS, sources: ['spec', 'docs-images'] }),
  parameter('resolution', 'string', { values: ['1k', '1.5k', '2k'] }),
  parameter('quality', 'string', { status: 'model-dependent', values: ['low', 'medium', 'high', 'auto'], sources: ['sdk-py', 'docs-images'] }),
  parameter('response_format', 'string', { values: ['url', 'b64_json'] }),
  parameter('size', '', { status: 'refused', useInstead: 'aspect_ratio', sources: ['live-2026-09', 'ai-sdk', 'reports'] }),
  parameter('style', '', { status: 'refused', confidence: 'medium' }),
  parameter('background', '', { status: 'unknown', confidence: 'low' }),
  parameter('moderation', '', { status: 'unknown', confidence: 'low' }),
  parameter('deferred', 'boolean'),
  parameter('storage_options', 'object'),
  parameter('output', 'object'),
  parameter('user', 'string'),
];

/** The body of /v1/images/generations, as of 2026-10. */
export const IMAGE_PARAMETERS: readonly ParameterFacts[] = [parameter('prompt', 'string', { isRequired: true }), ...IMAGE_OPTIONS];

/** The body of /v1/images/edits, as of 2026-10. JSON only. */
export const IMAGE_EDIT_PARAMETERS: readonly ParameterFacts[] = [
  parameter('prompt', 'string', { isRequired: true }),
  parameter('image', 'object', { status: 'conditional' }),
  parameter('images', 'array', { status: 'conditional', sources: ['spec', 'docs-images'] }),
  parameter('mask', '', { status: 'unknown', sources: ['ai-sdk'] }),
  ...IMAGE_OPTIONS,
];

const VIDEO_OPTIONS: readonly ParameterFacts[] = [
  parameter('model', 'string'),
  parameter('aspect_ratio', 'string', { values: VIDEO_RATIOS }),
  parameter('resolution', 'string', { values: ['480p', '720p', '1080p'], sources: ['spec', 'sdk-py'] }),
  parameter('generate_audio', 'boolean', { sources: ['sdk-py'] }),
  parameter('output', 'object'),
  parameter('user', 'string'),
];

/** The body of /v1/videos/generations, as of 2026-10. A prompt is needed unless there is an image. */
export const VIDEO_PARAMETERS: readonly ParameterFacts[] = [
  parameter('prompt', 'string'),
  parameter('duration', 'integer string', { min: 1, max: 15 }),
  parameter('seconds', 'integer string', { min: 1, max: 15 }),
  parameter('image', 'object'),
  parameter('input_reference', 'object'),
  parameter('reference_images', 'array', { maxItems: 7, confidence: 'medium', sources: ['spec', 'ai-sdk'] }),
  parameter('reference_audios', 'array', { maxItems: 3 }),
  parameter('keyframes', 'array', { maxItems: 4 }),
  ...VIDEO_OPTIONS,
];

/** The body of /v1/videos/extensions, as of 2026-10. */
export const VIDEO_EXTENSION_PARAMETERS: readonly ParameterFacts[] = [
  parameter('prompt', 'string'),
  parameter('video', 'object', { isRequired: true }),
  parameter('duration', 'integer', { min: 2, max: 10 }),
  ...VIDEO_OPTIONS,
];

/** The body of /v1/videos/edits, as of 2026-10. */
export const VIDEO_EDIT_PARAMETERS: readonly ParameterFacts[] = [
  parameter('prompt', 'string'),
  parameter('video', 'object', { isRequired: true }),
  ...VIDEO_OPTIONS,
];
