import type { Edit } from '../../model/edit';
import { isObject, member, parseJson, stringMember, type Json } from '../../model/json';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, never } from '../words';

interface Call {
  readonly pointer: string;
  readonly id: string | null;
  readonly args: Json | undefined;
}

/** The tool calls in the history, of both APIs. */
function callsOf(told: Told): Call[] {
  const messages = member(told.reading.request, 'messages');
  const input = member(told.reading.request, 'input');
  const calls: Call[] = [];
  for (const [index, message] of (Array.isArray(messages) ? messages : []).entries()) {
    const list = member(message, 'tool_calls');
    for (const [at, call] of (Array.isArray(list) ? list : []).entries()) {
      const args = member(member(call, 'function'), 'arguments');
      calls.push({ pointer: `/messages/${index}/tool_calls/${at}/function/arguments`, id: stringMember(call, 'id'), args });
    }
  }
  for (const [index, item] of (Array.isArray(input) ? input : []).entries()) {
    if (member(item, 'type') === 'function_call') calls.push({ pointer: `/input/${index}/arguments`, id: stringMember(item, 'call_id'), args: member(item, 'arguments') });
  }
  return calls;
}

function isBroken({ args }: Call): boolean {
  return typeof args !== 'string' || !isObject(parseJson(args));
}

/** The call at fault: named by the message, else the first one that is broken. */
function brokenCall(told: Told): Call | null {
  const broken = callsOf(told).filter(isBroken);
  return broken.find(({ id }) => id === told.values['id']) ?? broken[0] ?? null;
}

function editsFor(told: Told): Edit[] {
  return callsOf(told).filter(isBroken).flatMap(({ pointer, args }): Edit[] => {
    if (args === '' || args === undefined || args === null) return [{ kind: 'set-value', pointer, value: '{}' }];
    return isObject(args) ? [{ kind: 'set-value', pointer, value: JSON.stringify(args) }] : [];
  });
}

export const invalidToolCallArguments: CatalogueEntry = {
  id: 'invalid-tool-call-arguments',
  topic: 'messages',
  name: 'Invalid tool call arguments',
  summary: 'A tool call in the history has arguments that are no JSON object in a string.',
  severity: 'error',
  patterns: [
    { says: /arguments (?:to|of|for|in) (?:a |the )?(?:tool|function)[ _]?calls?(?: with id (?<id>\S{1,100}))? (?:are|is) not (?:a )?valid json(?: string)?(?:\. parsing error: (?<reason>.{1,120}))?/, seen: '2025-02' },
    { says: /expected (?:a )?json object for (?:the )?(?:tool|function)(?:[ _]call)? arguments(?:, got (?<found>.{1,60}))?/, seen: '2026-08' },
    { says: /(?:invalid|malformed|bad) (?:json (?:in|for) )?(?:tool|function)[ _]call arguments/, seen: '2026-01' },
    { says: /\b(?:tool|function)[ _]?calls?\b[^.]{0,40}\barguments\b[^.]{0,30}(?:valid json|json string|json object|parse|decode|empty)/, seen: '2026-01' },
    { says: /(?:failed|unable|could not|can not)(?: to)? (?:parse|decode|deserialize|read) (?:the )?(?:tool|function)(?:[ _]call)? arguments/, seen: '2026-01' },
    { says: /\b(?:tool|function)[ _]?calls?(?:\[\d{1,4}\])?(?: \S{1,60})?[ .](?:function\.)?arguments? (?:is|are|must be|should be|was|were) (?:not )?(?:a |an )?(?:valid |invalid )?(?:json|string)/, seen: '2026-09' },
    { says: /\barguments of (?:the |a )?(?:tool|function)[ _]?call (?:\S{1,60} )?(?:is|are|must be) (?:not )?(?:a )?valid json/, seen: '2026-09' },
    { says: /\b(?:function|tool)\.arguments? (?:is|are|must be) (?:not )?(?:a |an )?(?:valid )?(?:json|string)/, seen: '2026-09' },
    { says: /\b(?:tool|function)(?:[ _]calls?)?(?:\[\d{1,4}\])?[ .](?:function\.)?arguments?:? (?:must|should|has to|have to) be (?:a |an )?(?:valid )?(?:json|object|string)/, seen: '2026-09' },
    { says: /\b(?:tool_calls|function)[\w.[\]]{0,30}\.arguments: (?:expected|invalid(?! type)|not|must)[^.]{0,40}/, seen: '2026-09' },
    { says: /\b(?:invalid|malformed|bad|unparsable) (?:json )?(?:tool|function)(?:[ _]calls?)? (?:arguments?|args)(?: json)?\b/, seen: '2026-10' },
  ],
  statuses: [400],
  title: () => 'Send tool call arguments as JSON text',
  cause: (told) => {
    const call = brokenCall(told);
    const id = told.values['id'] ?? call?.id ?? null;
    const sent = call ? (typeof call.args === 'string' ? (call.args === '' ? 'an empty text' : code(call.args)) : call.args === undefined || call.args === null ? 'nothing' : 'an object instead of a text') : null;
    return `The tool call ${id ? code(id) : 'in the history'} has arguments that are no JSON object in a string${sent ? `: the request holds ${sent}` : ''}.`;
  },
  steps: () => [
    'Send `"{}"` as the arguments of a call without arguments.',
    'Send back the `arguments` string as the model gave it, or make it with `JSON.stringify`.',
    'Drop calls that were cut off while streaming, together with their results.',
  ],
  edits: editsFor,
  retry: () => never('The same history is refused again.'),
  docs: [DOCS.functions],
  examples: [
    {
      provenance: 'reported',
      source: 'spiceai/spiceai#4734, 2025-02',
      status: 400,
      body: '{"code":"Client specified an invalid argument","error":"The arguments to a tool_call with ID \'initial_list_datasets\' are not a valid JSON string. Parsing error: Error(\\"EOF while parsing a value\\", line: 1, column: 0)"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-2-1212","messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"","tool_calls":[{"id":"initial_list_datasets","type":"function","function":{"name":"list_datasets","arguments":""}}]}]}',
    },
    {
      provenance: 'reported',
      source: 'public code, fixes in proxies for Grok, 2026-08',
      status: 400,
      body: '{"code":"invalid-argument","error":"expected JSON object for tool arguments"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
      requestBody: '{"model":"grok-4.5","input":[{"type":"function_call","call_id":"call_1","name":"list","arguments":""},{"type":"function_call_output","call_id":"call_1","output":"[]"}]}',
    },
  ],
};
