import { findServerTool, TOOL_NAMES_OF_OTHERS } from '../../../api/server-tools';
import type { Edit } from '../../../model/edit';
import type { Json, JsonObject } from '../../../model/json';
import { isObject } from '../../../model/json';
import { spelled, type Pointer } from '../../../model/pointer';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault, holds, setting, shown } from '../found';
import { functionFaults } from './function';

/** Judges the tools of a chat: functions of the client, nested in `function`. */
export function chatToolFaults({ body, template }: LintContext): Fault[] {
  const tools = body?.['tools'];
  if (template !== '/v1/chat/completions' || !Array.isArray(tools)) return [];
  const found: Fault[] = [];
  tools.forEach((tool: Json, index) => found.push(...judge(tool, `/tools/${index}`)));
  return found;
}

function judge(tool: Json, pointer: Pointer): Fault[] {
  if (!isObject(tool)) return [notAnObject(tool, pointer)];
  const { type, function: details } = tool;
  if (type === 'live_search') return [liveSearch(pointer)];
  if (typeof type === 'string' && type !== 'function') return [otherType(type, pointer)];
  if (isObject(details)) {
    const own = functionFaults(details, `${pointer}/function`, 'chat');
    return type === 'function' ? own : [missing('type', pointer, [setting(`${pointer}/type`, 'function')]), ...own];
  }
  const nested = nestedFunction(tool);
  const edits = nested === null ? [] : [setting(pointer, { type: 'function', function: nested })];
  const own = isObject(tool['parameters']) ? functionFaults(tool, pointer, 'responses') : [];
  return [missing(type === undefined && nested === null ? 'type' : 'function', pointer, edits), ...own];
}

/** The function of a tool that is written flat, as on the Responses API or at Anthropic. */
function nestedFunction(tool: JsonObject): JsonObject | null {
  const { name, description, parameters, input_schema: schema } = tool;
  if (typeof name !== 'string') return null;
  const shape = parameters ?? schema;
  return { name, ...(description !== undefined && { description }), ...(shape !== undefined && { parameters: shape }) };
}

function missing(field: string, pointer: Pointer, edits: readonly Edit[]): Fault {
  return fault('missing-field', {
    pointer,
    values: { field, parent: spelled(pointer) },
    seen: `${spelled(pointer)} has no ${field}`,
    fact: 'on chat a tool is {"type": "function", "function": {…}}',
    factSource: 'spec',
    edits,
  });
}

function notAnObject(tool: Json, pointer: Pointer): Fault {
  const isServerTool = typeof tool === 'string' && findServerTool(TOOL_NAMES_OF_OTHERS.get(tool) ?? tool) !== null;
  return fault('wrong-field-type', {
    pointer,
    values: { field: spelled(pointer), type: 'an object', found: shown(tool) },
    seen: holds(pointer, tool),
    ...(isServerTool && { fact: `${shown(tool)} is a tool of the Responses API`, factSource: 'spec' as const, edits: [setting(pointer, { type: tool })] }),
  });
}

function liveSearch(pointer: Pointer): Fault {
  return fault('live-search-removed', {
    pointer,
    values: { parameter: spelled(pointer), value: 'live_search' },
    seen: holds(`${pointer}/type`, 'live_search'),
    fact: 'live search was removed in January 2026',
    factSource: 'reports',
    certainty: 'likely',
    edits: [{ kind: 'convert', conversion: 'live-search-to-responses' }],
  });
}

function otherType(type: string, pointer: Pointer): Fault {
  const isServerTool = findServerTool(TOOL_NAMES_OF_OTHERS.get(type) ?? type) !== null;
  return fault('unknown-variant', {
    pointer: `${pointer}/type`,
    values: { value: type, allowed: 'function, live_search', field: spelled(`${pointer}/type`) },
    seen: holds(`${pointer}/type`, type),
    fact: isServerTool ? 'tools that run at xAI exist on /v1/responses alone' : 'chat knows tools of the type function',
    factSource: 'reports',
    edits: isServerTool ? [{ kind: 'convert', conversion: 'chat-to-responses' }] : [],
  });
}
