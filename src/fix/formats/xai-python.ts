import type { CorrectedRequest } from '../../model/corrected-request';
import type { Json } from '../../model/json';
import { lookUp, member } from '../../model/json';
import type { Rendered } from './check';
import { KEY_NAME, refused, rendered } from './check';
import type { Conversation } from './conversation';
import { conversationOf } from './conversation';
import { literal, PYTHON, pythonLiteral } from './literal';

/** Members of the body and the parameters of `client.chat.create` (xai-sdk 1.x) that say the same. */
const PARAMETERS: Readonly<Record<Conversation['api'], Readonly<Record<string, string>>>> = {
  chat: {
    temperature: 'temperature', top_p: 'top_p', seed: 'seed', max_tokens: 'max_tokens', max_completion_tokens: 'max_tokens', user: 'user',
    logprobs: 'logprobs', top_logprobs: 'top_logprobs', reasoning_effort: 'reasoning_effort', stop: 'stop',
    frequency_penalty: 'frequency_penalty', presence_penalty: 'presence_penalty', parallel_tool_calls: 'parallel_tool_calls',
  },
  responses: {
    temperature: 'temperature', top_p: 'top_p', max_output_tokens: 'max_tokens', user: 'user', store: 'store_messages',
    previous_response_id: 'previous_response_id', parallel_tool_calls: 'parallel_tool_calls',
  },
};

/** Efforts that every 1.x release of the SDK knows; it raises an error for others. */
const KNOWN_EFFORTS: readonly (Json | undefined)[] = ['low', 'high'];

/** The parameters of the call, or why there are none. */
function parametersOf({ api, options }: Conversation): Map<string, Json> | string {
  const parameters = new Map<string, Json>();
  // The API stores a response unless told otherwise, the SDK does not.
  if (api === 'responses' && !options.has('store')) parameters.set('store_messages', true);
  for (const [name, value] of options) {
    const isEffort = name === 'reasoning_effort' || (name === 'reasoning' && api === 'responses');
    const effort = name === 'reasoning' ? member(value, 'effort') : value;
    if (isEffort && !KNOWN_EFFORTS.includes(effort)) return 'The xAI SDK does not know this reasoning effort in all of its releases.';
    const parameter = isEffort ? 'reasoning_effort' : lookUp(PARAMETERS[api], name);
    const isList = name !== 'stop' || Array.isArray(value);
    if (parameter === undefined || parameters.has(parameter) || !isList) return `The snippet for the xAI SDK cannot say ${pythonLiteral(name)}.`;
    parameters.set(parameter, isEffort && effort !== undefined ? effort : value);
  }
  return parameters;
}

/** The request through xAI's own SDK for Python (gRPC: the same question by another road). Plain conversations only. */
export function renderXaiPython(request: CorrectedRequest): Rendered {
  const conversation = conversationOf(request, 'the xAI SDK');
  if ('why' in conversation) return refused(conversation.why);
  const parameters = parametersOf(conversation);
  if (typeof parameters === 'string') return refused(parameters);
  const { baseUrl, model, messages, streams } = conversation;
  const host = new URL(baseUrl).host;
  if (!/(?:^|\.)api\.x\.ai$/.test(host)) return refused('The xAI SDK speaks gRPC, which only hosts of xAI answer.');
  const roles = [...new Set(messages.map(({ role }) => role))].sort();
  return rendered(
    [
      'import os',
      'from xai_sdk import Client',
      `from xai_sdk.chat import ${roles.join(', ')}`,
      '',
      `client = Client(api_key=os.environ["${KEY_NAME}"]${host === 'api.x.ai' ? '' : `, api_host=${pythonLiteral(host)}`}, timeout=3600)`,
      'chat = client.chat.create(',
      `    model=${pythonLiteral(model)},`,
      '    messages=[',
      ...messages.map(({ role, text }) => `        ${role}(${pythonLiteral(text)}),`),
      '    ],',
      ...[...parameters].map(([name, value]) => `    ${name}=${literal(value, PYTHON, '    ')},`),
      ')',
      ...(streams ? ['for _, chunk in chat.stream():', '    print(chunk.content, end="", flush=True)'] : ['print(chat.sample().content)']),
    ].join('\n'),
  );
}
