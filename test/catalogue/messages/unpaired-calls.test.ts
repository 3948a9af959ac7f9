import { describe, expect, it } from 'vitest';
import { exchangeFromText } from '../../../src/capture/text/exchange';
import { unpairedCalls } from '../../../src/catalogue/messages/unpaired-calls';
import { diagnose } from '../../../src/diagnose/diagnose';
import { readingOf } from '../../diagnose/lint/request';

const USER = { role: 'user', content: 'What time is it?' };
const CALL = { role: 'assistant', tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'now', arguments: '{}' } }] };
const RESULT = { role: 'tool', tool_call_id: 'call_1', content: 'noon' };

function unpaired(body: object): string[] {
  return unpairedCalls(readingOf({ body })).map(({ what, pointer, id }) => `${what} ${id ?? '-'} at ${pointer}`);
}

describe('calls of tools and their results', () => {
  it.each([
    ['a pair', { messages: [USER, CALL, RESULT] }, []],
    ['a call alone', { messages: [USER, CALL, USER] }, ['call call_1 at /messages/1']],
    ['a result alone', { messages: [USER, RESULT] }, ['result call_1 at /messages/1']],
    ['a result before its call', { messages: [USER, RESULT, CALL] }, ['result call_1 at /messages/1', 'call call_1 at /messages/2']],
    ['two results of one call', { messages: [USER, CALL, RESULT, RESULT] }, ['result call_1 at /messages/3']],
    ['a result without an id', { messages: [USER, CALL, { role: 'tool', content: '' }] }, ['result - at /messages/2', 'call call_1 at /messages/1']],
    ['a pair of Responses', { input: [{ type: 'function_call', call_id: 'c', name: 'now', arguments: '{}' }, { type: 'function_call_output', call_id: 'c', output: '' }] }, []],
    ['a result alone in Responses', { input: [{ type: 'function_call_output', call_id: 'c', output: '' }] }, ['result c at /input/0']],
    ['a result of a call that a stored answer holds', { previous_response_id: 'r', input: [{ type: 'function_call_output', call_id: 'c', output: '' }] }, []],
    ['no history', { input: 'Hi' }, []],
  ])('are compared: %s', (_what, body, found) => {
    expect(unpaired(body)).toEqual(found);
  });

  it.each([
    "messages with role 'tool' must be a response to a preceeding message with 'tool_calls'",
    "An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'.",
    'No tool call found for function call output with call_id call_9.',
    'tool_call_id call_1 does not match any tool call in the previous assistant message',
    'messages[2]: tool message must follow an assistant message with tool_calls',
  ])('are told, and no role is blamed: %s', (error) => {
    const [main] = diagnose(exchangeFromText(JSON.stringify({ error }), 't'));
    expect(main?.title).toBe('Send tool calls and results in pairs');
    expect(main?.confidence).toBe('likely');
    expect(main?.cause).not.toContain('does not know');
  });

  it('leave a wrong role a wrong role', () => {
    const [main] = diagnose(exchangeFromText('{"error":"Invalid role: developer"}', 't'));
    expect(main?.title).toBe('Use the role `system` for `developer`');
  });
});
