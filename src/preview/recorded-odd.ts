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
