import type { Recording } from './recorded';

/** An answer that the catalogue does not know; some of it looks like markup. */
export const UNKNOWN: Recording = {
  at: 64,
  ms: 133,
  status: 422,
  request: '{"model":"grok-4.6","messages":[{"role":"user","content":"Why is the sky blue?"}]}',
  response: '{"code":"quantum-flux","error":"The flux of <b>shard 7</b> is out of phase.","trace":"3f2b8c14"}',
};

/** A request that worked, though another model answered it. */
export const REDIRECTED: Recording = {
  at: 66,
  ms: 1_420,
  status: 200,
  request: '{"model":"grok-4-fast","messages":[{"role":"user","content":"Why is the sky blue?"}]}',
  response: '{"id":"b9a6f2c1","object":"chat.completion","model":"grok-4.3","choices":[{"index":0,"message":{"role":"assistant","content":"Scattering."},"finish_reason":"stop"}]}',
};

/** An answer with much in it: many parts, a long text, and text that looks like JSON. */
export const longAnswer = (): Recording => ({
  at: 68,
  ms: 2_410,
  status: 200,
  request: '{"model":"grok-4.6","messages":[{"role":"system","content":"Answer in one paragraph."},{"role":"user","content":"Why is the sky blue?"}],"n":3}',
  response: JSON.stringify({
    id: 'b9a6f2c2', object: 'chat.completion', model: 'grok-4.6', created: 1_764_000_000,
    choices: Array.from({ length: 240 }, (_, index) => ({
      index,
      message: { role: 'assistant', content: `Air scatters blue light more than red.\n\nThe shorter the wave, the more of it is scattered: ${'by the fourth power of the frequency, '.repeat(4)}says Rayleigh.`, refusal: null },
      finish_reason: 'stop',
    })),
    usage: { prompt_tokens: 31, completion_tokens: 9, total_tokens: 40, prompt_tokens_details: { text_tokens: 31, cached_tokens: 0 } },
    system_fingerprint: 'fp_2f6c1d', 'x-note "odd"': { nested: { '': [[], {}, [1, -2.5e3, true, false]] } },
  }),
});

/** An answer of which only the beginning is kept. */
export const bigAnswer = (): Recording => ({
  at: 69,
  ms: 9_300,
  status: 200,
  request: '{"model":"grok-imagine-image","prompt":"A blue sky","n":4,"response_format":"b64_json"}',
  path: '/v1/images/generations',
  response: JSON.stringify({
    data: Array.from({ length: 40_000 }, (_, at) => ({ index: at, revised_prompt: 'A blue sky over the sea, seen from a boat, with a single white cloud.', url: `https://imgen.x.ai/tmp/${at}.jpeg`, respect_moderation: true })),
  }),
});

const VIDEO = '/v1/videos/4f0c9a52-7a1d-4e0b-9c55-d81e6a2f4b07';
const asked = (at: number, status: number, response: string): Recording => ({ at, ms: 74, status, method: 'GET', path: VIDEO, request: null, response });

/** The polls of a video that is being made, and of one whose result was fetched before. */
export const JOBS: readonly Recording[] = [
  ...[0, 5, 10, 16, 21, 27, 33, 40].map((after, turn) => asked(68 + after, 202, `{"status":"pending","progress":${turn * 11},"model":"grok-imagine-video"}`)),
  ...[
    asked(70, 200, '{"status":"done","video":{"url":"https://vidgen.x.ai/1.mp4","duration":6}}'),
    asked(75, 404, '{"error":{"message":"No deferred video"}}'),
  ].map((one) => ({ ...one, path: VIDEO.replace('4f0c', '9d1e') })),
];
