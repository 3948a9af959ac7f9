import { bytes, json, type Answer } from '../answer';
import { readBody } from '../check/body';
import { checkCredentials } from '../check/credentials';
import { speechRequest } from '../schema/speech';
import { guarded, type Handler } from './handler';

/** 48 bytes in the place of a sound. */
const SOUND = Buffer.alloc(48, 0xff);
const VOICES = ['ara', 'eve'];

/** POST /v1/tts. It has no model, and refuses with `{error}` alone. */
export const createSpeech: Handler = (call) => {
  const read = readBody(call, speechRequest, 'json');
  if ('refusal' in read) return read.refusal;
  return checkCredentials(call) ?? checkSpeed(read.body.speed) ?? bytes(200, 'audio/mpeg', SOUND);
};

/** GET /v1/tts/voices. */
export const listVoices = guarded(() => json(200, { voices: VOICES.map((id) => ({ voice_id: id })) }));

function checkSpeed(speed: unknown): Answer | null {
  return typeof speed === 'number' && (speed < 0.7 || speed > 1.5) ? json(400, { error: 'speed must be between 0.7 and 1.5' }) : null;
}
