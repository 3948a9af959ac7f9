import type { Json } from '../../../model/json';
import { isObject, member } from '../../../model/json';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault, holds, removal, setting } from '../found';

const POINTER = '/tool_choice';
const WORDS = ['auto', 'none', 'required'];

/** Judges the choice of a tool, and how many there are. */
export function toolChoiceFaults({ body, template }: LintContext): Fault[] {
  if (!body || (template !== '/v1/chat/completions' && template !== '/v1/responses')) return [];
  const { tools, tool_choice: choice } = body;
  const isChat = template === '/v1/chat/completions';
  const found: Fault[] = [];
  if (Array.isArray(tools) && tools.length > MOST) found.push(tooMany(tools.length));
  if (choice === undefined || choice === null) return found;
  if (tools === undefined || tools === null || (Array.isArray(tools) && tools.length === 0)) found.push(withoutTools(choice, isChat));
  else if (typeof choice === 'string') found.push(...wordFaults(choice, isChat));
  else if (isObject(choice)) found.push(...shapeFaults(choice, tools, isChat));
  return found;
}

/** Most tools of one request (OpenAPI document, 2026-10). */
const MOST = 350;

function tooMany(actual: number): Fault {
  return fault('too-many-tools', {
    pointer: '/tools',
    values: { limit: String(MOST), actual: String(actual) },
    seen: `tools holds ${actual}`,
    fact: `a request takes ${MOST} tools at most`,
    factSource: 'spec',
  });
}

function withoutTools(choice: Json, isChat: boolean): Fault {
  return fault('tool-choice-without-tools', {
    pointer: POINTER,
    values: { parameter: 'tool_choice' },
    seen: `${holds(POINTER, choice)}, and there are no tools`,
    fact: 'a choice of tools needs tools',
    factSource: 'reports',
    certainty: isChat && choice !== 'none' ? 'exact' : 'likely',
    edits: [removal(POINTER)],
  });
}

function wordFaults(choice: string, isChat: boolean): Fault[] {
  if (!isChat || WORDS.includes(choice)) return [];
  return [
    fault('ignored-parameter', {
      pointer: POINTER,
      values: { parameter: 'tool_choice', value: choice, allowed: WORDS.join(', '), reason: `\`${choice.slice(0, 30)}\` counts as \`auto\`` },
      seen: holds(POINTER, choice),
      fact: 'a word that the API does not know counts as auto',
      factSource: 'live-2026-09',
      severity: 'warning',
      certainty: 'likely',
      edits: choice === 'any' ? [setting(POINTER, 'required')] : [removal(POINTER)],
    }),
  ];
}

/** Kinds of choices that Anthropic's API writes as objects, and the word for each; null for the choice of one tool. */
const OTHER_SHAPES: ReadonlyMap<string, string | null> = new Map([['auto', 'auto'], ['any', 'required'], ['required', 'required'], ['none', 'none'], ['tool', null]]);

function ofAnthropic(choice: Json, type: string, isChat: boolean): Fault {
  const name = member(choice, 'name');
  const chosen: Json | null = typeof name !== 'string' ? null : isChat ? { type: 'function', function: { name } } : { type: 'function', name };
  const right = OTHER_SHAPES.get(type) ?? chosen;
  return fault('unmatched-shape', {
    pointer: POINTER,
    values: { field: 'tool_choice', value: type, type: 'ToolChoice' },
    seen: holds(`${POINTER}/type`, type),
    fact: 'a choice is `auto`, `none`, `required` or the function to call',
    factSource: 'spec',
    certainty: 'likely',
    edits: right === null ? [] : [setting(POINTER, right)],
  });
}

function shapeFaults(choice: Json, tools: Json, isChat: boolean): Fault[] {
  const type = member(choice, 'type');
  if (typeof type === 'string' && OTHER_SHAPES.has(type)) return [ofAnthropic(choice, type, isChat)];
  if (type !== 'function') return [];
  const nestedName = member(member(choice, 'function'), 'name');
  const flatName = member(choice, 'name');
  const name = nestedName ?? flatName;
  if (typeof name !== 'string') return [];
  if ((isChat ? nestedName : flatName) === undefined) {
    const right: Json = isChat ? { type: 'function', function: { name } } : { type: 'function', name };
    return [
      fault('unmatched-shape', {
        pointer: POINTER,
        values: { field: 'tool_choice', type: 'ToolChoice' },
        seen: isChat ? 'tool_choice has its name outside of function' : 'tool_choice nests its name in function',
        fact: `here it is written ${JSON.stringify(right)}`,
        factSource: 'spec',
        certainty: 'likely',
        edits: [setting(POINTER, right)],
      }),
    ];
  }
  const names = Array.isArray(tools) ? tools.map((tool: Json) => member(member(tool, 'function'), 'name') ?? member(tool, 'name')) : [];
  if (names.includes(name)) return [];
  const at = isChat ? '/tool_choice/function/name' : '/tool_choice/name';
  return [
    fault('invalid-parameter-value', {
      pointer: at,
      values: { parameter: 'tool_choice', value: name, allowed: `one of ${names.filter((known) => typeof known === 'string').slice(0, 8).join(', ')}` },
      seen: `${holds(at, name)}, and no tool has this name`,
      certainty: 'likely',
    }),
  ];
}
