import { hostileText } from './hostile';
import { textsToStartFrom } from './material';
import type { Made } from './mutate';
import type { Random } from './random';

const TEXTS = textsToStartFrom();

/** Words of a model: what it says about errors is no error. */
function words(random: Random): string {
  return random.once(2) ? random.pick(TEXTS).slice(0, 4000) : hostileText(random);
}

function chatAnswer(random: Random): Made {
  const message = { role: 'assistant', content: words(random), refusal: null, ...(random.once(3) && { reasoning_content: words(random) }) };
  return {
    id: random.text(20), object: 'chat.completion', created: 1, model: 'grok-4.3', choices: [{ index: 0, message, finish_reason: 'stop' }],
    usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
  };
}

function responsesAnswer(random: Random): Made {
  return {
    id: random.text(20), object: 'response', created_at: 1, model: 'grok-4.3', status: 'completed', error: null, incomplete_details: null,
    output: [{ type: 'message', role: 'assistant', status: 'completed', content: [{ type: 'output_text', text: words(random), annotations: [] }] }],
    usage: { input_tokens: 1, output_tokens: 2, total_tokens: 3 },
  };
}

function streamAnswer(random: Random): string {
  const chunk = (delta: Made, reason: string | null): string =>
    `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'grok-4.3', choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`;
  return `${chunk({ role: 'assistant', content: words(random) }, null)}${chunk({ content: words(random) }, null)}${chunk({}, 'stop')}data: [DONE]\n\n`;
}

/** A request that was answered with a plain completion, whatever its words say. */
export function plainCompletion(random: Random): Made {
  const isChat = random.once(2);
  const isStream = isChat && random.once(3);
  const body = isStream ? streamAnswer(random) : JSON.stringify(isChat ? chatAnswer(random) : responsesAnswer(random));
  const type = isStream ? 'text/event-stream' : 'application/json';
  const asked = isChat ? { model: 'grok-4.3', messages: [{ role: 'user', content: words(random) }], ...(isStream && { stream: true }) } : { model: 'grok-4.3', input: words(random) };
  return {
    _resourceType: 'fetch', startedDateTime: '2026-11-22T10:00:00.000Z', time: 100,
    request: {
      method: 'POST', url: `https://api.x.ai/v1/${isChat ? 'chat/completions' : 'responses'}`,
      headers: [{ name: 'authorization', value: `Bearer xai-${random.text(80)}` }, { name: 'content-type', value: 'application/json' }, { name: 'content-length', value: '1' }, { name: 'x-note', value: words(random).slice(0, 100) }],
      postData: { mimeType: 'application/json', text: JSON.stringify(asked) },
    },
    response: {
      status: 200, headers: [{ name: 'content-type', value: type }, { name: 'access-control-allow-origin', value: '*' }],
      content: { mimeType: type, size: body.length, text: body },
    },
  };
}
