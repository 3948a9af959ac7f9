import { describe, expect, it } from 'vitest';
import { chatFaults, corrected, HI, lint, RESPONSES, responsesFaults } from './request';

const CALL = { id: 'call_1', type: 'function', function: { name: 'f', arguments: '{}' } };
const TINY = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function chatBody(messages: unknown, more: object = {}): unknown {
  return JSON.parse(String(corrected({ body: { model: 'grok-4.7', messages, ...more } })?.body)).messages;
}

describe('messages of a chat', () => {
  it.each([
    ['none at all', [], ['empty-message /messages']],
    ['an empty system message', [{ role: 'system', content: '' }, ...HI], ['empty-message /messages/0']],
    ['an empty user message', [{ role: 'user', content: '' }], ['empty-message /messages/0']],
    ['an empty list', [...HI, { role: 'assistant', content: [] }, ...HI], ['empty-message /messages/1']],
    ['a list of empty texts', [{ role: 'user', content: [{ type: 'text', text: '' }] }], ['empty-message /messages/0']],
    ['no content', [{ role: 'user' }], ['missing-field /messages/0']],
    ['a user who said null', [{ role: 'user', content: null }, ...HI], ['unmatched-shape /messages/0/content']],
    ['a text in place of the content', [{ role: 'user', text: 'Hi' }], ['missing-field /messages/0']],
    ['an assistant that said null', [...HI, { role: 'assistant', content: null }, ...HI], ['empty-message /messages/1 ?']],
    ['an assistant that called a tool', [...HI, { role: 'assistant', content: '', tool_calls: [CALL] }, { role: 'tool', tool_call_id: 'call_1', content: '' }], []],
    ['a message that is a text', ['Hi'], ['wrong-field-type /messages/0']],
    ['a content that is an object', [{ role: 'user', content: { type: 'text', text: 'Hi' } }], ['unmatched-shape /messages/0/content']],
    ['no role', [{ content: 'Hi' }], ['missing-field /messages/0']],
    ['the role of OpenAI', [{ role: 'developer', content: 'x' }, ...HI], ['invalid-message-role /messages/0/role ?']],
    ['a role of others', [{ role: 'human', content: 'x' }], ['invalid-message-role /messages/0/role']],
    ['a role in capitals', [{ role: 'User', content: 'x' }], ['invalid-message-role /messages/0/role']],
    ['a name on the assistant', [...HI, { role: 'assistant', content: 'x', name: 'bob' }], ['message-name-not-allowed /messages/1/name ?']],
    ['arguments that are an object', [...HI, { role: 'assistant', tool_calls: [{ ...CALL, function: { name: 'f', arguments: { a: 1 } } }] }, { role: 'tool', tool_call_id: 'call_1', content: 'x' }], ['wrong-field-type /messages/1/tool_calls/0/function/arguments']],
    ['arguments that are empty', [...HI, { role: 'assistant', tool_calls: [{ ...CALL, function: { name: 'f', arguments: '' } }] }, { role: 'tool', tool_call_id: 'call_1', content: 'x' }], ['invalid-tool-call-arguments /messages/1/tool_calls/0/function/arguments']],
    ['arguments that are no JSON', [...HI, { role: 'assistant', tool_calls: [{ ...CALL, function: { name: 'f', arguments: "{'a':1}" } }] }, { role: 'tool', tool_call_id: 'call_1', content: 'x' }], ['invalid-tool-call-arguments /messages/1/tool_calls/0/function/arguments']],
    ['a result without its call', [...HI, { role: 'assistant', tool_calls: [CALL] }, { role: 'tool', content: 'x' }], ['missing-field /messages/2']],
    ['an image that is a text', [{ role: 'user', content: [{ type: 'image_url', image_url: 'https://a.b/c.png' }] }], ['unmatched-shape /messages/0/content/0/image_url']],
    ['an image without an address', [{ role: 'user', content: [{ type: 'image_url', image_url: { detail: 'low' } }] }], ['missing-field /messages/0/content/0/image_url']],
    ['a part without a type', [{ role: 'user', content: [{ text: 'Hi' }] }], ['unmatched-shape /messages/0/content/0']],
    ['a text without a text', [{ role: 'user', content: [{ type: 'text', content: 'Hi' }] }], ['missing-field /messages/0/content/0']],
    ['sound', [{ role: 'user', content: [{ type: 'input_audio', input_audio: {} }] }], ['unmatched-shape /messages/0/content/0 ?']],
    ['faults in several messages', [{ role: 'system', content: '' }, { role: 'bot', content: 'x' }, { role: 'user', content: '' }], ['empty-message /messages/0', 'invalid-message-role /messages/1/role', 'empty-message /messages/2']],
  ])('%s', (_, messages, expected) => {
    expect(chatFaults({ messages })).toEqual(expected);
  });

  it.each([
    ['an empty message goes', [{ role: 'system', content: '' }, ...HI], HI],
    ['two empty messages go', [{ role: 'system', content: '' }, ...HI, { role: 'assistant', content: [] }, ...HI], [...HI, ...HI]],
    ['a text becomes a message', ['Hi'], HI],
    ['a text becomes the content', [{ role: 'user', text: 'Hi' }], HI],
    ['a message without a role is one of the user', [{ content: 'Hi' }], [{ content: 'Hi', role: 'user' }]],
    ['a part becomes a list of parts', [{ role: 'user', content: { type: 'text', text: 'Hi' } }], [{ role: 'user', content: [{ type: 'text', text: 'Hi' }] }]],
    ['developer becomes system', [{ role: 'developer', content: 'x' }, ...HI], [{ role: 'system', content: 'x' }, ...HI]],
    ['model becomes assistant', [...HI, { role: 'model', content: 'x' }], [...HI, { role: 'assistant', content: 'x' }]],
    ['the name goes', [...HI, { role: 'assistant', content: 'x', name: 'bob' }], [...HI, { role: 'assistant', content: 'x' }]],
    ['the address is wrapped', [{ role: 'user', content: [{ type: 'image_url', image_url: 'https://a.b/c.png' }] }], [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://a.b/c.png' } }] }]],
    [
      'an image of Anthropic is rewritten',
      [{ role: 'user', content: [{ type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AAAA' } }] }],
      [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } }] }],
    ],
    [
      'arguments become a text',
      [...HI, { role: 'assistant', tool_calls: [{ ...CALL, function: { name: 'f', arguments: { a: 1 } } }] }, { role: 'tool', tool_call_id: 'call_1', content: 'x' }],
      [...HI, { role: 'assistant', tool_calls: [{ ...CALL, function: { name: 'f', arguments: '{"a":1}' } }] }, { role: 'tool', tool_call_id: 'call_1', content: 'x' }],
    ],
    [
      'the result names the only call',
      [...HI, { role: 'assistant', tool_calls: [CALL] }, { role: 'tool', content: 'x' }],
      [...HI, { role: 'assistant', tool_calls: [CALL] }, { role: 'tool', content: 'x', tool_call_id: 'call_1' }],
    ],
  ])('%s', (_, messages, right) => {
    expect(chatBody(messages)).toEqual(right);
  });

  it('suspects more of them where the server says that one is empty', () => {
    const messages = [...HI, { role: 'assistant', content: '', tool_calls: [CALL] }, { role: 'tool', tool_call_id: 'call_1', content: '' }, { role: 'user', content: ' \n' }];
    const answer = '{"code":"invalid-argument","error":"Invalid request content: Each message must have at least one content element."}';
    const found = lint({ body: { model: 'grok-4.7', messages }, status: 400, answer });
    expect(found.map(({ entryId, pointer, certainty }) => [entryId, pointer, certainty])).toEqual([1, 2, 3].map((index) => ['empty-message', `/messages/${index}`, 'likely']));
    expect(found[1]?.edits).toEqual([{ kind: 'set-value', pointer: '/messages/2/content', value: '(no output)' }]);
    expect(lint({ body: { model: 'grok-4.7', messages } })).toEqual([]);
    expect(lint({ body: { model: 'grok-4.7', messages: [{ role: 'system', content: '' }, ...messages] }, status: 400, answer })).toHaveLength(1);
  });

  it('leaves the last words of the user to the user', () => {
    expect(lint({ body: { model: 'grok-4.7', messages: [...HI, { role: 'user', content: '' }] } })[0]?.edits).toEqual([]);
  });
});

describe('images', () => {
  const image = (url: string) => chatFaults({ messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url } }] }] });
  const AT = '/messages/0/content/0/image_url/url';

  it.each([
    ['a GIF', 'data:image/gif;base64,R0lGODdhAQAB', [`invalid-image ${AT}`]],
    ['a TIFF', 'data:image/tiff;base64,SUkqAAgA', [`invalid-image ${AT}`]],
    ['one pixel', `data:image/png;base64,${TINY}`, [`invalid-image ${AT}`]],
    ['no data', 'data:image/png;base64,', [`invalid-image ${AT}`]],
    ['an address of the browser', 'blob:https://app.example/1-2', [`invalid-image ${AT}`]],
    ['an address of this machine', 'http://localhost:3000/a.png', [`invalid-image ${AT} ?`]],
    ['data without an address', TINY, [`invalid-image ${AT}`]],
    ['a JPEG', 'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD', []],
    ['a WebP on the web', 'https://example.com/cat.webp', []],
    ['a wider PNG', `data:image/png;base64,${btoa('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\x01\0')}`, []],
    ['a PNG of 16 by 16', `data:image/png;base64,${btoa('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10')}`, [`invalid-image ${AT}`]],
  ])('%s', (_, url, expected) => {
    expect(image(url)).toEqual(expected);
  });

  it('gets the address that its data lacks', () => {
    const jpeg = '/9j/4AAQSkZJRgABAQAAAQABAAD';
    const [found] = lint({ body: { model: 'grok-4.7', messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: jpeg } }] }] } });
    expect(found?.edits).toEqual([{ kind: 'set-value', pointer: AT, value: `data:image/jpeg;base64,${jpeg}` }]);
  });
});

describe('input of a response', () => {
  it.each([
    ['nothing', '', ['empty-message /input ?']],
    ['an empty list', [], ['empty-message /input ?']],
    ['parts of chat', [{ role: 'user', content: [{ type: 'text', text: 'Hi' }, { type: 'image_url', image_url: { url: 'https://a.b/c.png' } }] }], ['unmatched-shape /input/0/content/0', 'unmatched-shape /input/0/content/1']],
    ['an image that is an object', [{ role: 'user', content: [{ type: 'input_image', image_url: { url: 'https://a.b/c.png' } }] }], ['unmatched-shape /input/0/content/0/image_url']],
    ['a file without a source', [{ role: 'user', content: [{ type: 'input_file', filename: 'a.pdf' }] }], ['missing-field /input/0/content/0 ?']],
    ['a file with two sources', [{ role: 'user', content: [{ type: 'input_file', file_id: 'f', file_url: 'https://a.b' }] }], ['conflicting-fields /input/0/content/0/file_url ?']],
    ['a thought with a null', [{ role: 'user', content: 'Hi' }, { type: 'reasoning', id: 'r', summary: [], content: null }], ['unmatched-shape /input/1/content']],
    ['an item of another client', [{ type: 'additional_tools', tools: [] }, { role: 'user', content: 'Hi' }], ['unmatched-shape /input/0']],
    ['a call with an object', [{ type: 'function_call', call_id: 'c', name: 'f', arguments: {} }], ['wrong-field-type /input/0/arguments']],
    ['an output without its call', [{ type: 'function_call_output', output: 'x' }], ['unmatched-shape /input/0']],
    ['a role of others', [{ role: 'ai', content: 'Hi' }], ['invalid-message-role /input/0/role']],
    ['an empty message', [{ role: 'system', content: '' }, { role: 'user', content: 'Hi' }], ['empty-message /input/0 ?']],
    ['a text in the list', ['Hi'], ['unmatched-shape /input/0']],
  ])('%s', (_, input, expected) => {
    expect(responsesFaults({ input })).toEqual(expected);
  });

  it('turns calls of custom tools into calls of functions, where the API has no shape for an item', () => {
    const input = [
      ...HI,
      { type: 'custom_tool_call', call_id: 'c', name: 'apply_patch', input: '*** Begin' }, { type: 'custom_tool_call_output', call_id: 'c', output: 'done' },
      { type: 'custom_tool_call', call_id: 'xs', name: 'x_keyword_search', input: '{}' },
    ];
    expect(responsesFaults({ input })).toEqual([]);
    const sent = { url: RESPONSES, status: 422, body: { model: 'grok-4.7', input } };
    const refused = (message: string) => corrected({ ...sent, answer: JSON.stringify({ error: message }) })?.body;
    expect(refused('Internal error')).toBeUndefined();
    const right = refused('Failed to deserialize the JSON body into the target type: data did not match any variant of untagged enum ModelInput');
    expect(JSON.parse(String(right)).input).toEqual([
      ...HI, { type: 'function_call', call_id: 'c', name: 'apply_patch', arguments: '{"input":"*** Begin"}' }, { type: 'function_call_output', call_id: 'c', output: 'done' },
    ]);
  });

  it('takes the turns of chat apart', () => {
    const input = [
      ...HI,
      { role: 'assistant', content: null, tool_calls: [CALL] },
      { role: 'tool', tool_call_id: 'call_1', content: '18' },
      { role: 'assistant', content: 'And', tool_calls: [{ ...CALL, id: 'call_2' }, { ...CALL, id: 'call_3' }] },
      { role: 'tool', tool_call_id: 'call_2', content: [{ type: 'text', text: 'x' }] },
    ];
    expect(responsesFaults({ input })).toEqual([1, 2, 3, 4].map((index) => `unmatched-shape /input/${index}`));
    const call = (id: string) => ({ type: 'function_call', call_id: id, name: 'f', arguments: '{}' });
    const simple = corrected({ url: RESPONSES, body: { model: 'grok-4.7', input: input.slice(0, 3) } })?.body;
    expect(JSON.parse(String(simple)).input).toEqual([...HI, call('call_1'), { type: 'function_call_output', call_id: 'call_1', output: '18' }]);
    const whole = corrected({ url: RESPONSES, body: { model: 'grok-4.7', input } })?.body;
    expect(JSON.parse(String(whole)).input).toEqual([
      ...HI, call('call_1'), { type: 'function_call_output', call_id: 'call_1', output: '18' },
      { role: 'assistant', content: 'And' }, call('call_2'), call('call_3'),
      { type: 'function_call_output', call_id: 'call_2', output: '[{"type":"text","text":"x"}]' },
    ]);
  });

  it('goes by the name that the server gives to a part it does not know', () => {
    const body = { model: 'grok-4.7', input: [{ role: 'user', content: [{ type: 'text', text: 'Hi' }] }] };
    const answer = '{"code":"invalid-argument","error":"Empty content block"}';
    expect(lint({ url: RESPONSES, body, status: 400, answer })).toMatchObject([{ entryId: 'empty-message', pointer: '/input/0/content/0', edits: [{ value: 'input_text' }] }]);
  });

  it('is rewritten part by part', () => {
    const input = [
      { role: 'user', content: [{ type: 'text', text: 'Hi' }, { type: 'image_url', image_url: { url: 'https://a.b/c.png', detail: 'low' } }, { type: 'input_image', image_url: { url: 'https://a.b/d.png' } }] },
      { role: 'assistant', content: [{ type: 'text', text: 'Yes' }] },
      { type: 'reasoning', id: 'r', summary: [], content: null },
      'And?',
    ];
    const body = corrected({ url: RESPONSES, body: { model: 'grok-4.7', input } })?.body;
    expect(JSON.parse(String(body)).input).toEqual([
      {
        role: 'user',
        content: [{ type: 'input_text', text: 'Hi' }, { type: 'input_image', image_url: 'https://a.b/c.png', detail: 'low' }, { type: 'input_image', image_url: 'https://a.b/d.png' }],
      },
      { role: 'assistant', content: [{ type: 'output_text', text: 'Yes' }] },
      { type: 'reasoning', id: 'r', summary: [] },
      { role: 'user', content: 'And?' },
    ]);
  });
});
