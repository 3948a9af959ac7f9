import { chat, type LoopCase } from '../case';

const broken = (name: string, body: string): LoopCase => ({ name, body, id: 'malformed-json', at: '' });

/** Bodies that are nearly JSON. */
export const SYNTAX: readonly LoopCase[] = [
  broken('a comma after the last member', '{\n  "model": "grok-4.7",\n  "messages": [{"role": "user", "content": "Hi"}],\n}'),
  broken('a missing comma', '{\n  "model": "grok-4.7"\n  "messages": [{"role": "user", "content": "Hi"}]\n}'),
  broken('str() of a Python dict', "{'model': 'grok-4.7', 'messages': [{'role': 'user', 'content': \"What's new?\"}], 'stream': False, 'user': None}"),
  broken('comments', '{\n  // the newest one\n  "model": "grok-4.7", /* or grok-4.6 */\n  "messages": [{"role": "user", "content": "Hi"}]\n}'),
  broken('names without quotes', '{model: "grok-4.7", messages: [{role: "user", content: "Hi"}]}'),
  broken('typographic quotes', '{“model”: “grok-4.7”, “messages”: [{“role”: “user”, “content”: “Hi”}]}'),
  broken('a line break in a text', '{"model": "grok-4.7", "messages": [{"role": "user", "content": "Summarise:\nfirst line\nsecond line"}]}'),
  broken('undefined', '{"model": "grok-4.7", "messages": [{"role": "user", "content": "Hi"}], "user": undefined}'),
  broken('NaN', '{"model": "grok-4.7", "messages": [{"role": "user", "content": "Hi"}], "temperature": NaN}'),
  broken('a byte-order mark', '\ufeff{"model": "grok-4.7", "messages": [{"role": "user", "content": "Hi"}]}'),
  broken('half a character', '{"model": "grok-4.7", "messages": [{"role": "user", "content": "Nice \\ud83d"}]}'),
  broken('a path of Windows', '{"model": "grok-4.7", "messages": [{"role": "user", "content": "Open C:\\Users\\Public"}]}'),
  { name: 'JSON within JSON', body: JSON.stringify(JSON.stringify(chat({}))), id: 'wrong-field-type', at: '' },
];
