import { HI, pretty, refused, untyped, type RequestCase } from '../case';

/** Bodies that are no JSON. */
const good = '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]}';
const broken = (what: string): string => `Failed to parse the request body as JSON: ${what}`;

export const SYNTAX: readonly RequestCase[] = [
  {
    name: 'a trailing comma',
    body: '{\n  "model": "grok-4.7",\n  "messages": [\n    {"role": "user", "content": "Hi"},\n  ]\n}',
    status: 400, answer: broken('trailing comma at line 5 column 3'),
    expected: { id: 'malformed-json', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['comma'] },
  },
  {
    name: 'a Python dict',
    body: "{'model': 'grok-4.7', 'messages': [{'role': 'user', 'content': \"It's me\"}], 'stream': False, 'stop': None}",
    status: 400, answer: broken('key must be a string at line 1 column 2'),
    expected: { id: 'malformed-json', fix: { has: { '/model': 'grok-4.7', '/messages/0/content': "It's me", '/stream': false } }, says: ['quotes'] },
  },
  {
    name: 'comments in the body',
    body: '{\n  // the newest one\n  "model": "grok-4.7",\n  /* one turn */ "messages": [{"role": "user", "content": "See http://x.ai // not a comment"}]\n}',
    status: 400, answer: broken('key must be a string at line 2 column 3'),
    expected: { id: 'malformed-json', fix: { json: { model: 'grok-4.7', messages: [{ role: 'user', content: 'See http://x.ai // not a comment' }] } }, says: ['comment'] },
  },
  {
    name: 'a line break within a text',
    body: '{"model":"grok-4.7","messages":[{"role":"user","content":"First line\nsecond line"}]}',
    status: 400, answer: broken('control character (\\u0000-\\u001F) found while parsing a string at line 2 column 0'),
    expected: { id: 'malformed-json', fix: { json: { model: 'grok-4.7', messages: [{ role: 'user', content: 'First line\nsecond line' }] } }, says: ['line'] },
  },
  {
    name: 'NaN and undefined',
    body: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}],"temperature":NaN,"max_tokens":undefined}',
    status: 400, answer: broken('expected value at line 1 column 79'),
    expected: { id: 'malformed-json', fix: { has: { '/model': 'grok-4.7' } }, says: ['NaN'] },
  },
  {
    name: 'keys without quotes',
    body: '{model:"grok-4.7",messages:[{role:"user",content:"Hi"}]}',
    status: 400, answer: broken('key must be a string at line 1 column 2'),
    expected: { id: 'malformed-json', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['quotes'] },
  },
  {
    name: 'the last brace is missing',
    body: good.slice(0, -1),
    status: 400, answer: broken('EOF while parsing an object at line 1 column 63'),
    expected: { id: 'malformed-json', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['end'] },
  },
  {
    name: 'a comma is missing between members',
    body: '{\n  "model": "grok-4.7"\n  "messages": [{"role": "user", "content": "Hi"}]\n}',
    status: 400, answer: broken('expected `,` or `}` at line 3 column 3'),
    expected: { id: 'malformed-json', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['comma'] },
  },
  {
    name: 'a byte order mark in front',
    body: `\uFEFF${good}`,
    status: 400, answer: broken('expected value at line 1 column 1'),
    expected: { id: 'malformed-json', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['byte order mark'] },
  },
  {
    name: 'an object that was never stringified',
    body: '[object Object]',
    status: 400, answer: broken('expected value at line 1 column 2'),
    expected: { id: 'malformed-json', fix: null, says: ['JSON.stringify'] },
  },
  {
    name: 'curly quotes from a blog post',
    body: '{“model”: “grok-4.7”, “messages”: [{“role”: “user”, “content”: “Hi”}]}',
    status: 400, answer: broken('key must be a string at line 1 column 2'),
    expected: { id: 'malformed-json', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['quotes'] },
  },
  {
    name: 'a stray bracket, and a penalty behind it',
    body: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]],"presence_penalty":1}',
    status: 400, answer: broken('expected `,` or `}` at line 1 column 64'),
    expected: { id: 'malformed-json', says: ['`]`'] },
  },
  {
    name: 'a trailing comma and a penalty',
    body: '{"model":"grok-4.6","messages":[{"role":"user","content":"Hi"}],"presence_penalty":0,}',
    status: 400, answer: broken('trailing comma at line 1 column 86'),
    expected: { id: 'malformed-json', fix: { json: { model: 'grok-4.6', messages: HI } }, also: ['/presence_penalty'], says: ['comma'] },
  },
  {
    name: 'a windows path with lone backslashes',
    body: '{"model":"grok-4.7","messages":[{"role":"user","content":"open C:\\Users\\ann"}]}',
    status: 400, answer: broken('invalid escape at line 1 column 68'),
    expected: { id: 'malformed-json', says: ['backslash'] },
  },
  {
    name: 'Windows line ends before the fault',
    body: pretty({ model: 'grok-4.3', messages: HI, presence_penalty: 1 }).replaceAll('\n', '\r\n'),
    status: 400, answer: refused('Model grok-4.3 does not support parameter presencePenalty.'),
    expected: { id: 'unsupported-parameter', pointer: '/presence_penalty', at: '"presence_penalty"', fix: { lacks: ['/presence_penalty'] }, says: ['presence_penalty'] },
  },
  {
    name: 'one minified line of 64 KiB with the fault far right',
    body: JSON.stringify({ model: 'grok-4.7', messages: Array.from({ length: 200 }, (_, at) => ({ role: at % 2 ? 'assistant' : 'user', content: `Turn ${at}: ${'é🚀x '.repeat(60)}` })).slice(0, 199), stop: ['###'] }),
    status: 400, answer: refused('Model grok-4.7 does not support parameter stop.'),
    expected: { id: 'unsupported-parameter', pointer: '/stop', at: '"stop"', fix: { lacks: ['/stop'], has: { '/model': 'grok-4.7' } }, says: ['stop'] },
  },
  {
    name: 'the model twice',
    body: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}],"model":"grok-4.3"}',
    status: 422, answer: untyped('duplicate field `model` at line 1 column 71'),
    expected: { id: ['conflicting-fields', 'malformed-json', 'unmatched-shape', 'wrong-field-type', 'http-422'], says: ['model'] },
  },
  {
    name: 'no content type',
    headers: { 'content-type': '' },
    body: good,
    status: 415, answer: 'Expected request with `Content-Type: application/json`',
    expected: { id: 'missing-content-type', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['application/json'] },
  },
  {
    name: 'text/plain from a fetch with a text body',
    headers: { 'content-type': 'text/plain;charset=UTF-8' },
    body: good,
    status: 415, answer: 'Expected request with `Content-Type: application/json`',
    expected: { id: 'missing-content-type', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['text/plain', 'application/json'] },
  },
  {
    name: 'a form',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'model=grok-4.7&prompt=Say+hi',
    status: 415, answer: 'Expected request with `Content-Type: application/json`',
    expected: { id: 'missing-content-type', says: ['application/json'] },
  },
  {
    name: 'curl -d without a header',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: good,
    status: 415, answer: 'Expected request with `Content-Type: application/json`',
    expected: { id: 'missing-content-type', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['application/json'] },
  },
  {
    name: 'no body',
    headers: { 'content-type': '' },
    status: 415, answer: '',
    expected: { id: ['missing-content-type', 'http-415'], fix: null, says: ['body'] },
  },
];
