const HI = { role: 'user', content: 'Hi' };
const parameters = {
  type: 'object',
  properties: Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`p${index}`, { type: 'string', description: 'd'.repeat(40), enum: ['a', 'b'] }])),
};

/** Requests of about 64 KiB in the shapes that developers send, each refused for its `presence_penalty`. */
export const LARGE_REQUESTS: Readonly<Record<string, object>> = {
  'one long text': { messages: [{ role: 'user', content: 'lorem ipsum '.repeat(5_400) }] },
  'a long history': { messages: Array.from({ length: 300 }, (_, index) => ({ role: index % 2 ? 'assistant' : 'user', content: 'hello world '.repeat(15) })) },
  'many short messages': { messages: Array.from({ length: 1_900 }, () => HI) },
  'many tools': { messages: [HI], tools: Array.from({ length: 70 }, (_, index) => ({ type: 'function', function: { name: `f${index}`, parameters } })) },
  'one large image': { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: `data:image/jpeg;base64,${'/9j/'.repeat(16_000)}` } }] }] },
};
