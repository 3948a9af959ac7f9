import { chat, type LoopCase } from '../case';

const PHOTO = 'https://upload.wikimedia.org/wikipedia/commons/thumb/d/dd/Gfp-wisconsin-madison-the-nature-boardwalk.jpg/2560px.jpg';
const asked = { role: 'user', content: "What's the weather in Paris?" };

/** A tool call in the history, with arguments as given. */
function history(args: string | { readonly location: string }) {
  return [
    asked,
    { role: 'assistant', content: null, tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: args } }] },
    { role: 'tool', tool_call_id: 'call_1', content: '18 °C' },
  ];
}

/** Single faults in the messages of chat completions. */
export const MESSAGES_CASES: readonly LoopCase[] = [
  { name: 'messages as one text', body: chat({ messages: 'Hello!' }), id: 'wrong-field-type', at: '/messages' },
  { name: 'messages as texts', body: chat({ messages: ['Hello!'] }), id: 'wrong-field-type', at: '/messages/0' },
  { name: 'one message without the list', body: chat({ messages: asked }), id: 'wrong-field-type', at: '/messages' },
  { name: 'prompt in place of messages', body: { model: 'grok-4.7', prompt: 'Say this is a test', max_tokens: 7 }, id: 'missing-field', at: '/prompt' },
  { name: 'input in place of messages', body: { model: 'grok-4.7', input: 'Say this is a test' }, id: 'missing-field', at: '/input' },
  { name: 'an empty system prompt', body: chat({ messages: [{ role: 'system', content: '' }, asked] }), id: 'empty-message', at: '/messages/0' },
  {
    name: 'an empty assistant turn after a broken stream',
    body: chat({ messages: [asked, { role: 'assistant', content: '' }, { role: 'user', content: 'Hello?' }] }),
    id: 'empty-message',
    at: '/messages/1',
  },
  { name: 'a user message of null', body: chat({ messages: [{ role: 'user', content: null }, asked] }), id: 'unmatched-shape', at: '/messages/0/content' },
  { name: 'the developer role', body: chat({ messages: [{ role: 'developer', content: 'Be brief.' }, asked] }), id: 'invalid-message-role', at: '/messages/0/role' },
  { name: 'roles of LangChain', body: chat({ messages: [{ role: 'human', content: 'Hi' }] }), id: 'invalid-message-role', at: '/messages/0/role' },
  {
    name: 'the model role of Gemini',
    body: chat({ messages: [asked, { role: 'model', content: 'Which city?' }, { role: 'user', content: 'Paris' }] }),
    id: 'invalid-message-role',
    at: '/messages/1/role',
  },
  { name: 'a role with a capital', body: chat({ messages: [{ role: 'User', content: 'Hi' }] }), id: 'invalid-message-role', at: '/messages/0/role' },
  { name: 'a message without a role', body: chat({ messages: [{ content: 'Hi' }] }), id: 'missing-field', at: '/messages/0' },
  { name: 'text in place of content', body: chat({ messages: [{ role: 'user', text: 'Hi' }] }), id: 'missing-field', at: '/messages/0' },
  {
    name: 'a name on the assistant',
    body: chat({ messages: [asked, { role: 'assistant', name: 'grok', content: 'Where?' }, { role: 'user', name: 'ann', content: 'Here' }] }),
    id: 'message-name-not-allowed',
    at: '/messages/1/name',
  },
  { name: 'one part without the list', body: chat({ messages: [{ role: 'user', content: { type: 'text', text: 'Hi' } }] }), id: 'unmatched-shape', at: '/messages/0/content' },
  {
    name: 'an image address as a plain text',
    body: chat({ messages: [{ role: 'user', content: [{ type: 'text', text: "What's in this image?" }, { type: 'image_url', image_url: PHOTO }] }] }),
    id: 'unmatched-shape',
    at: '/messages/0/content/1/image_url',
  },
  {
    name: 'an image part of Anthropic',
    body: chat({
      messages: [{ role: 'user', content: [{ type: 'image', source: { type: 'base64', media_type: 'image/jpeg', data: '/9j/4AAQSkZJRg==' } }, { type: 'text', text: 'What is this?' }] }],
    }),
    id: 'unmatched-shape',
    at: '/messages/0/content/0',
  },
  { name: 'a part without a type', body: chat({ messages: [{ role: 'user', content: [{ text: 'Hi' }] }] }), id: 'unmatched-shape', at: '/messages/0/content/0' },
  { name: 'tool call arguments as an object', body: chat({ messages: history({ location: 'Paris' }) }), id: 'wrong-field-type', at: '/messages/1/tool_calls/0/function/arguments' },
  { name: 'tool call without arguments', body: chat({ messages: history('') }), id: 'invalid-tool-call-arguments', at: '/messages/1/tool_calls/0/function/arguments' },
];
