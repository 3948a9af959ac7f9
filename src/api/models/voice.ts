import type { ModelFacts } from './facts';
import { model } from './facts';

const REALTIME: Partial<ModelFacts> = { kind: 'realtime', endpoints: ['/v1/realtime'], asOf: '2026-08-23', sources: ['pydantic-ai', 'sdk-ts'] };
const LISTENS: Partial<ModelFacts> = { kind: 'speech-to-text', endpoints: ['/v1/stt'], asOf: '2026-09-19', sources: ['stt-2026-09'] };

/** Models that speak and listen, and ids that look like models. */
export const VOICE_MODELS: readonly ModelFacts[] = [
  model('grok-voice-latest', { ...REALTIME, reasoningEfforts: ['high', 'none'] }),
  model('grok-voice-think-fast-2.0', { ...REALTIME, reasoningEfforts: ['high', 'none'] }),
  model('grok-voice-think-fast-1.0', { ...REALTIME, status: 'deprecated', successor: 'grok-voice-think-fast-2.0', sources: ['models.dev', 'reports'] }),
  model('grok-voice-fast-1.0', { ...REALTIME, status: 'deprecated', successor: 'grok-voice-latest', asOf: '2026-06-16', sources: ['reports'] }),
  model('grok-voice-3.0', { ...REALTIME, status: 'other', endpoints: null, asOf: '2026-10-05', sources: ['docs-limits'] }),
  model('grok-voice-transcribe-2.0', LISTENS),
  model('grok-voice-transcribe-1.0', LISTENS),
  model('grok-stt', LISTENS),
  model('grok-transcribe', { ...LISTENS, endpoints: ['/v1/realtime'], asOf: '2026-08-23', sources: ['pydantic-ai'] }),
  model('grok-tts', { kind: 'text-to-speech', endpoints: ['/v1/tts'], asOf: '2026-07-02', sources: ['models.dev'] }),
  // Serves Grok CLI logins only; named in their quota errors.
  model('grok-4.5-build-free', { status: 'other', reasoning: true, asOf: '2026-08', sources: ['reports'] }),
  // The example id of the OpenAPI document; the live list of embedding models is empty.
  model('v1', { kind: 'embedding', status: 'other', endpoints: ['/v1/embeddings'], asOf: '2026-09-18', sources: ['spec', 'routes-2026-09'] }),
  // What the server looks for when a request names no model.
  model('latest', { kind: 'placeholder', status: 'other', asOf: '2026-09-12', sources: ['spec', 'live-2026-09'] }),
];
