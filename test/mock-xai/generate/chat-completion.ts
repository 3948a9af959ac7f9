import { randomUUID } from 'node:crypto';
import type { Json } from '../json/value';
import type { Reply } from './reply';

const usageOf = ({ promptTokens, completionTokens }: Reply): Json => ({
  prompt_tokens: promptTokens,
  completion_tokens: completionTokens,
  total_tokens: promptTokens + completionTokens,
  prompt_tokens_details: { text_tokens: promptTokens, audio_tokens: 0, image_tokens: 0, cached_tokens: 0 },
  completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0, accepted_prediction_tokens: 0, rejected_prediction_tokens: 0 },
  num_sources_used: 0,
});

const head = (object: string, model: string): { [key: string]: Json } => ({
  id: randomUUID(),
  object,
  created: Math.floor(Date.now() / 1000),
  model,
  system_fingerprint: 'fp_mock',
});

/** A finished chat completion with `n` equal choices. */
export function chatCompletion(model: string, reply: Reply, n: number): Json {
  const message = { role: 'assistant', content: reply.text, refusal: null };
  const choices = Array.from({ length: n }, (_, index) => ({ index, message, finish_reason: reply.truncated ? 'length' : 'stop' }));
  return { ...head('chat.completion', model), choices, usage: usageOf(reply) };
}

/** How a stream is to end: as it should, with an error in its middle, or simply not. */
export type Ending = 'complete' | 'error' | 'cut';

/** The server-sent events of a streamed chat completion. */
export function chatEvents(model: string, reply: Reply, ending: Ending): string[] {
  const start = head('chat.completion.chunk', model);
  const chunk = (delta: Json, finish: string | null, usage: Json = null): string =>
    event({ ...start, choices: [{ index: 0, delta, finish_reason: finish }], ...(usage === null ? {} : { usage }) });
  const words = reply.words.map((word, index) => chunk({ content: index === 0 ? word : ` ${word}`, role: 'assistant' }, null));
  if (ending === 'cut') return words.slice(0, -1);
  if (ending === 'error') return [...words.slice(0, -1), event({ code: 'internal', error: 'Please retry your request.' })];
  return [...words, chunk({}, reply.truncated ? 'length' : 'stop', usageOf(reply)), 'data: [DONE]\n\n'];
}

function event(data: Json): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}
