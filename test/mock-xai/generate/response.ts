import { randomUUID } from 'node:crypto';
import type { Json, JsonObject } from '../json/value';
import type { Ending } from './chat-completion';
import type { Reply } from './reply';

/** A stored response of the Responses API in one moment of its life. */
export interface ResponseParts {
  id: string;
  itemId: string;
  createdAt: number;
  model: string;
  request: JsonObject;
  reply: Reply;
}

export function newResponse(model: string, request: JsonObject, reply: Reply): ResponseParts {
  return { id: randomUUID(), itemId: `msg_${randomUUID()}`, createdAt: Math.floor(Date.now() / 1000), model, request, reply };
}

/** The finished response, complete or cut by its token limit. */
export function finishedResponse(parts: ResponseParts): Json {
  const { reply } = parts;
  return {
    ...frame(parts),
    status: reply.truncated ? 'incomplete' : 'completed',
    incomplete_details: reply.truncated ? { reason: 'max_output_tokens' } : null,
    output: [message(parts)],
    usage: {
      input_tokens: reply.promptTokens,
      output_tokens: reply.completionTokens,
      total_tokens: reply.promptTokens + reply.completionTokens,
    },
  };
}

/** The server-sent events of a streamed response; live, no `[DONE]` follows the last one. */
export function responseEvents(parts: ResponseParts, ending: Ending): string[] {
  let sequence = 0;
  const event = (type: string, data: JsonObject): string =>
    `event: ${type}\ndata: ${JSON.stringify({ sequence_number: sequence++, type, ...data })}\n\n`;
  const running = { ...frame(parts), status: 'in_progress', output: [], usage: null };
  const place = { item_id: parts.itemId, output_index: 0, content_index: 0 };
  const events = [
    event('response.created', { response: running }),
    event('response.in_progress', { response: running }),
    event('response.output_item.added', { output_index: 0, item: { ...message(parts), status: 'in_progress', content: [] } }),
    event('response.content_part.added', { ...place, part: part('') }),
    ...parts.reply.words.map((word, index) => event('response.output_text.delta', { ...place, delta: index === 0 ? word : ` ${word}` })),
  ];
  if (ending === 'cut') return events;
  if (ending === 'error') {
    return [...events, event('error', { code: '503', message: 'The model is currently at capacity due to high demand.', param: null })];
  }
  return [
    ...events,
    event('response.output_text.done', { ...place, text: parts.reply.text }),
    event('response.content_part.done', { ...place, part: part(parts.reply.text) }),
    event('response.output_item.done', { output_index: 0, item: message(parts) }),
    event(parts.reply.truncated ? 'response.incomplete' : 'response.completed', { response: finishedResponse(parts) }),
  ];
}

function frame({ id, createdAt, model, request }: ResponseParts): { [key: string]: Json } {
  return {
    id,
    object: 'response',
    created_at: createdAt,
    model,
    error: null,
    incomplete_details: null,
    previous_response_id: request.previous_response_id ?? null,
    store: request.store ?? true,
    tools: request.tools ?? [],
  };
}

function message({ itemId, reply }: ResponseParts): { [key: string]: Json } {
  return { type: 'message', id: itemId, role: 'assistant', status: 'completed', content: [part(reply.text)] };
}

function part(text: string): Json {
  return { type: 'output_text', text, annotations: [], logprobs: null };
}
