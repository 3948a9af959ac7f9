import { findParameter, parametersOf } from '../../../api/parameters';
import type { Edit } from '../../../model/edit';
import type { Json, JsonObject } from '../../../model/json';
import { isObject, member } from '../../../model/json';
import { pointerOf } from '../../../model/pointer';
import { suggest } from '../../suggest';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault, holds, removal, renaming, setting } from '../found';
import { itemsOf } from '../messages/walk';

const CHAT = '/v1/chat/completions';

/** What other endpoints call a parameter that chat has under another name. */
const NAMES_ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['max_output_tokens', 'max_completion_tokens'],
  ['max_new_tokens', 'max_completion_tokens'],
  ['stop_sequences', 'stop'],
]);

/** Shorter names are too near to each other to guess. */
const LONG_ENOUGH = 6;

function snake(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/g, '$1_$2').replace(/[-\s]+/g, '_').toLowerCase();
}

/** The parameter that an unknown name was meant to be; null where it is not plain. */
function meantName(template: string, name: string): string | null {
  const spelling = snake(name);
  if (spelling !== name && findParameter(template, spelling)) return spelling;
  const elsewhere = template === CHAT ? NAMES_ELSEWHERE.get(spelling) : undefined;
  if (elsewhere !== undefined) return elsewhere;
  if (name.length < LONG_ENOUGH) return null;
  const near = suggest(name, parametersOf(template).map((facts) => facts.name));
  // Two letters apart are a slip in long names only: `min_tokens` is not `max_tokens`.
  return near !== null && isSlip(name, near) ? near : null;
}

/** One letter too many, too few, wrong, or two changed places. */
function isSlip(name: string, known: string): boolean {
  if (Math.abs(name.length - known.length) > 1) return false;
  let start = 0;
  while (start < name.length && name[start] === known[start]) start += 1;
  let end = 0;
  while (end < Math.min(name.length, known.length) - start && name[name.length - 1 - end] === known[known.length - 1 - end]) end += 1;
  const wrong = name.slice(start, name.length - end);
  const right = known.slice(start, known.length - end);
  if (wrong.length <= 1 && right.length <= 1) return true;
  return wrong.length === 2 && right.length === 2 && wrong[0] === right[1] && wrong[1] === right[0];
}

function ignored(context: LintContext, name: string, value: Json, edits: readonly Edit[], certainty: Fault['certainty'], instead: string): Fault {
  const pointer = pointerOf(name);
  const model = context.model.target;
  return fault('ignored-parameter', {
    pointer,
    values: { parameter: name, successor: instead, reason: `this endpoint knows \`${instead}\``, endpoint: context.template, ...(model !== null && { model }) },
    seen: holds(pointer, value),
    fact: `${context.template} knows ${instead}, not ${name}`,
    factSource: 'live-2026-09',
    severity: 'warning',
    certainty,
    edits,
  });
}

/** Judges a member that the endpoint does not know. Chat takes such a member and ignores it, so what was asked for does not happen. */
export function unknownNameFault(context: LintContext, name: string, value: Json): Fault | null {
  const { template, body } = context;
  const moved = template === CHAT && body ? movedFault(context, name, value, body) : null;
  if (moved) return moved;
  const meant = meantName(template, name);
  const facts = meant === null ? null : findParameter(template, meant);
  if (meant === null || !facts) return null;
  const pointer = pointerOf(name);
  const isWelcome = facts.status !== 'refused' && facts.status !== 'removed' && !isRefusedByModel(context, meant) && hasItsCompanion(meant, body);
  const isFree = body?.[meant] === undefined;
  return ignored(context, name, value, [isWelcome && isFree ? renaming(pointer, meant) : removal(pointer)], template === CHAT ? 'exact' : 'likely', meant);
}

/** Some parameters are taken with another one only. */
function hasItsCompanion(name: string, body: JsonObject | null): boolean {
  if (name === 'tool_choice') return Array.isArray(body?.['tools']) && body['tools'].length > 0;
  return name !== 'stream_options' || body?.['stream'] === true;
}

function isRefusedByModel({ model }: LintContext, name: string): boolean {
  const facts = model.targetFacts;
  return facts !== null && (facts.refuses.includes(name) || (name === 'reasoning_effort' && facts.reasoningEfforts?.length === 0));
}

/** Members of other APIs that say something which chat says in another place. */
function movedFault(context: LintContext, name: string, value: Json, body: JsonObject): Fault | null {
  const effort = name === 'reasoning' ? member(value, 'effort') : undefined;
  if (typeof effort === 'string') {
    const isWelcome = !isRefusedByModel(context, 'reasoning_effort') && body['reasoning_effort'] === undefined;
    const edits = [removal('/reasoning'), ...(isWelcome ? [setting('/reasoning_effort', effort)] : [])];
    return ignored(context, name, value, edits, 'exact', 'reasoning_effort');
  }
  const messages = body['messages'];
  if ((name === 'system' || name === 'instructions') && typeof value === 'string' && value !== '' && Array.isArray(messages)) {
    const all: Json[] = [{ role: 'system', content: value }, ...itemsOf(messages)];
    return ignored(context, name, value, [removal(pointerOf(name)), setting('/messages', all)], 'exact', 'messages');
  }
  if (name === 'functions' && Array.isArray(value) && body['tools'] === undefined && value.every(isObject)) {
    const tools = value.map((details: Json): Json => ({ type: 'function', function: details }));
    return ignored(context, name, value, [removal('/functions'), setting('/tools', tools)], 'exact', 'tools');
  }
  if (name === 'function_call') return oldChoice(context, value, body);
  return null;
}

/** The choice of a function as it was made before tools. */
function oldChoice(context: LintContext, value: Json, body: JsonObject): Fault {
  const name = member(value, 'name');
  const right: Json | null = typeof name === 'string' ? { type: 'function', function: { name } } : typeof value === 'string' ? value : null;
  const hasFunctions = itemsOf(body['functions']).length > 0 || itemsOf(body['tools']).length > 0;
  const isWelcome = right !== null && hasFunctions && body['tool_choice'] === undefined;
  return ignored(context, 'function_call', value, [removal('/function_call'), ...(isWelcome ? [setting('/tool_choice', right)] : [])], 'exact', 'tool_choice');
}
