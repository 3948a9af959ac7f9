import { any, float, string, struct } from './types';

/** The body of POST /v1/tts. */
export const speechRequest = struct('SpeechRequest', { text: string, language: string }, { voice_id: string, speed: float, output_format: any });
