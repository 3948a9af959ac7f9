import type { Location } from '../../model/diagnosis';
import type { Choice } from '../../model/edit';
import { isList, member } from '../../model/json';
import { spelled } from '../../model/pointer';
import type { Pattern, Told } from '../entry';
import { code } from '../words';
import { unpairedCalls } from './unpaired-calls';

/** How servers with the same interface say that a call of a tool and its result do not stand where they belong. No report names xAI itself. */
export const ORDER_PATTERNS: readonly Pattern[] = [
  { says: /(?<order>\bmessages? with (?:the )?role:? (?:tool|function) (?:must|has to|should|needs to)(?: only)? (?:be a response to|follow|come after|respond to)[^.]{0,80})/, seen: '2026-05', certainty: 'likely' },
  { says: /(?<order>\btool[ _](?:call[ _])?(?:messages?|results?|outputs?|responses?) (?:must|has to|have to|should|needs? to) (?:follow|come after|be preceded by|respond to|be a response to|match)[^.]{0,80})/, seen: '2026-05', certainty: 'likely' },
  { says: /(?<order>\bno (?:matching )?(?:tool|function)[ _](?:call|output) (?:was )?found for (?:the )?(?:function|tool)[ _](?:call|output|result)[^.]{0,60})/, seen: '2026-05', certainty: 'likely' },
  { says: /(?<order>\bmessages? with tool[ _]calls (?:must|has to|should|needs to) be followed by tool[ _](?:messages|results|responses)[^.]{0,80})/, seen: '2026-07', certainty: 'likely' },
  { says: /(?<order>\btool[ _](?:call[ _]id|message|result|output|response)\b[^.]{0,40} (?:does not match|without(?: a)?(?: matching| preceding)?|has no(?: matching)?|matches no|not found in) (?:any |the )?(?:previous |preceding )?(?:tool[ _]calls?|assistant message)[^.]{0,40})/, seen: '2026-05', certainty: 'likely' },
];

export const ORDER_STEPS: readonly string[] = [
  'Put the result of each call behind the message that makes the call, before the next turn.',
  'Give each result the id of its call: `tool_call_id` in chat, `call_id` in Responses.',
  'Drop results of which the call is gone, and answer or drop calls that have no result.',
];

/** Whether the words are about calls and their results, not about the name of a role. */
export function isAboutOrder({ values, reading }: Told): boolean {
  return values['order'] !== undefined || (values['value'] === undefined && /\btool[ _]calls?\b|\bfunction call/i.test(reading.error?.message ?? ''));
}

/** What stands alone in the history: the first of it by name, where the request shows it. */
export function orderCause({ reading }: Told): string {
  const [first] = unpairedCalls(reading);
  if (!first) return 'The history holds a call of a tool without its result, or a result without its call before it.';
  const place = code(spelled(first.pointer));
  const name = first.id ? ` ${code(first.id, 40)}` : '';
  return first.what === 'result' ? `${place} is the result of a call${name} that nothing before it makes.` : `${place} holds a call${name} of a tool, and no result of it follows.`;
}

/** Places of what stands alone, as many as can be looked at. */
export function orderLocations(told: Told): Location[] {
  if (!isAboutOrder(told)) return [];
  return unpairedCalls(told.reading).slice(0, 10).map(({ what, pointer }) => ({ part: 'body', pointer, note: what === 'call' ? 'a call without a result' : 'a result without a call' }));
}

function turnsIn({ reading: { request } }: Told): number {
  const turns = ['messages', 'input'].map((name) => member(request, name)).find(isList);
  return turns?.length ?? 0;
}

/** The way out that keeps the most: results that answer nothing go. A call cannot go without changing what the model said. */
export function withoutLonelyResults(told: Told): Choice[] {
  const results = isAboutOrder(told) ? unpairedCalls(told.reading).filter(({ what }) => what === 'result') : [];
  const [first, next] = results;
  // A conversation that holds nothing else is not to be emptied.
  if (!first || results.length === turnsIn(told)) return [];
  const label = next ? `Remove the ${results.length} results without a call` : `Remove ${code(spelled(first.pointer))}`;
  return [{ label, edits: results.map(({ pointer }) => ({ kind: 'remove-value', pointer })) }];
}
