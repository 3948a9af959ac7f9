import type { CorrectedRequest } from '../../model/corrected-request';
import type { Json } from '../../model/json';
import { isObject, lookUp, member } from '../../model/json';
import type { Rendered } from './check';
import { KEY_NAME, refused, rendered } from './check';
import type { Conversation } from './conversation';
import { conversationOf } from './conversation';
import { JAVASCRIPT, literal, stringLiteral } from './literal';

/** Members of the body and what the AI SDK calls them (ai 5 to 7, @ai-sdk/xai up to 4.0). It drops penalties and stop sequences. */
const SETTINGS: Readonly<Record<Conversation['api'], Readonly<Record<string, string>>>> = {
  chat: { temperature: 'temperature', top_p: 'topP', seed: 'seed', max_tokens: 'maxOutputTokens', max_completion_tokens: 'maxOutputTokens' },
  responses: { temperature: 'temperature', top_p: 'topP', max_output_tokens: 'maxOutputTokens' },
};

function isEffortAlone(value: Json): boolean {
  return isObject(value) && Object.keys(value).join() === 'effort';
}

/** The settings of a call by their names in the SDK; a string where a member has no such name. */
function settingsOf({ api, options }: Conversation): Map<string, Json> | string {
  const settings = new Map<string, Json>();
  const own: Record<string, Json> = {};
  for (const [name, value] of options) {
    const setting = lookUp(SETTINGS[api], name);
    if (setting !== undefined && !settings.has(setting)) settings.set(setting, value);
    else if (api === 'chat' && name === 'reasoning_effort') own['reasoningEffort'] = value;
    else if (api === 'responses' && name === 'reasoning' && isEffortAlone(value)) own['reasoningEffort'] = member(value, 'effort') ?? null;
    else if (api === 'responses' && name === 'store') own['store'] = value;
    else if (api === 'responses' && name === 'previous_response_id') own['previousResponseId'] = value;
    else return name;
  }
  if (Object.keys(own).length > 0) settings.set('providerOptions', { xai: own });
  return settings;
}

/** The request through the Vercel AI SDK, as a module for Node. Only plain conversations; anything else it would change or drop. */
export function renderAiSdk(request: CorrectedRequest): Rendered {
  const conversation = conversationOf(request, 'the AI SDK');
  if ('why' in conversation) return refused(conversation.why);
  const settings = settingsOf(conversation);
  if (typeof settings === 'string') return refused(`The AI SDK does not send ${stringLiteral(settings)} as it stands in the request.`);
  const { api, baseUrl, model, messages, streams } = conversation;
  const system = messages[0]?.role === 'system' ? messages[0].text : null;
  const turns = system === null ? messages : messages.slice(1);
  if (turns.length === 0 || turns.some(({ role }) => role === 'system')) {
    return refused('The AI SDK takes one system message, in front of the others.');
  }
  const isDefault = baseUrl === 'https://api.x.ai/v1';
  const [only] = turns;
  const members = [
    `model: xai.${api}(${stringLiteral(model)})`,
    ...(system === null ? [] : [`system: ${stringLiteral(system)}`]),
    turns.length === 1 && only?.role === 'user'
      ? `prompt: ${stringLiteral(only.text)}`
      : `messages: ${literal(turns.map(({ role, text }) => ({ role, content: text })), JAVASCRIPT, '  ')}`,
    ...[...settings].map(([name, value]) => `${name}: ${literal(value, JAVASCRIPT, '  ')}`),
  ];
  return rendered(
    [
      isDefault ? `import { xai } from "@ai-sdk/xai"; // reads ${KEY_NAME}` : 'import { createXai } from "@ai-sdk/xai";',
      `import { ${streams ? 'streamText' : 'generateText'} } from "ai";`,
      '',
      ...(isDefault ? [] : [`const xai = createXai({ apiKey: process.env.${KEY_NAME}, baseURL: ${stringLiteral(baseUrl)} });`]),
      `const result = ${streams ? 'streamText' : 'await generateText'}({`,
      ...members.map((line) => `  ${line},`),
      '});',
      ...(streams ? ['for await (const text of result.textStream) process.stdout.write(text);'] : ['console.log(result.text);']),
    ].join('\n'),
  );
}
