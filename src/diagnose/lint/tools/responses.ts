import { findServerTool, TOOL_NAMES_OF_OTHERS, type ServerToolFacts } from '../../../api/server-tools';
import type { Json, JsonObject } from '../../../model/json';
import { isObject } from '../../../model/json';
import { spelled, type Pointer } from '../../../model/pointer';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault, holds, removal, setting, shown } from '../found';
import { functionFaults } from './function';

/** Judges the tools of a response: functions written flat, and tools that run at xAI. */
export function responsesToolFaults({ body, template }: LintContext): Fault[] {
  const tools = body?.['tools'];
  if (template !== '/v1/responses' || !Array.isArray(tools)) return [];
  const found: Fault[] = [];
  tools.forEach((tool: Json, index) => found.push(...judge(tool, `/tools/${index}`)));
  return found;
}

function judge(tool: Json, pointer: Pointer): Fault[] {
  if (!isObject(tool)) {
    return [fault('wrong-field-type', { pointer, values: { field: spelled(pointer), type: 'an object', found: shown(tool) }, seen: holds(pointer, tool) })];
  }
  const { type, function: details } = tool;
  if (isObject(details)) return [nested(details, pointer), ...functionFaults(details, `${pointer}/function`, 'responses')];
  if (type === 'function') return functionFaults(tool, pointer, 'responses');
  if (typeof type !== 'string') return [];
  const other = TOOL_NAMES_OF_OTHERS.get(type);
  const facts = findServerTool(other ?? type);
  // A type that is not known may be newer than the facts.
  const own = facts ? serverToolFaults(tool, facts, pointer) : [];
  return other === undefined ? own : [renamedType(type, other, pointer), ...own];
}

function nested(details: JsonObject, pointer: Pointer): Fault {
  return fault('unmatched-shape', {
    pointer,
    values: { field: spelled(pointer) },
    seen: `${spelled(pointer)} nests the function in function`,
    fact: 'on the Responses API a function is written flat: {"type": "function", "name": …, "parameters": …}',
    factSource: 'spec',
    edits: [setting(pointer, { type: 'function', ...details })],
  });
}

function renamedType(type: string, right: string, pointer: Pointer): Fault {
  return fault('unknown-variant', {
    pointer: `${pointer}/type`,
    values: { value: type, allowed: right, meant: right, field: spelled(`${pointer}/type`) },
    seen: holds(`${pointer}/type`, type),
    fact: `the API calls it ${right}`,
    factSource: 'spec',
    certainty: 'likely',
    edits: [setting(`${pointer}/type`, right)],
  });
}

function isSet(value: Json | undefined): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

function serverToolFaults(tool: JsonObject, facts: ServerToolFacts, pointer: Pointer): Fault[] {
  const found: Fault[] = [];
  for (const name of [...facts.refuses, ...facts.mayRefuse]) {
    if (tool[name] === undefined || tool[name] === null) continue;
    found.push(
      fault('unsupported-parameter', {
        pointer: `${pointer}/${name}`,
        values: { parameter: name },
        seen: holds(`${pointer}/${name}`, tool[name]),
        fact: `${facts.type} refuses ${name}`,
        factSource: 'spec',
        certainty: facts.mayRefuse.includes(name) ? 'likely' : 'exact',
        edits: [removal(`${pointer}/${name}`)],
      }),
    );
  }
  for (const name of facts.requires) {
    if (tool[name] !== undefined) continue;
    found.push(
      fault('missing-field', {
        pointer,
        values: { field: name, parent: spelled(pointer) },
        seen: `${spelled(pointer)} has no ${name}`,
        fact: `${facts.type} cannot do without ${name}`,
        factSource: 'spec',
        certainty: 'likely',
      }),
    );
  }
  for (const [one, other] of facts.excludes) {
    if (!isSet(tool[one]) || !isSet(tool[other])) continue;
    found.push(
      fault('conflicting-fields', {
        pointer: `${pointer}/${other}`,
        values: { parameter: one, field: other },
        seen: `${spelled(pointer)} has ${one} and ${other}`,
        fact: `${one} and ${other} exclude each other`,
        factSource: 'spec',
        edits: [removal(`${pointer}/${other}`)],
      }),
    );
  }
  for (const [name, most] of Object.entries(facts.maxItems)) {
    const list = tool[name];
    if (!Array.isArray(list) || list.length <= most) continue;
    found.push(
      fault('invalid-parameter-value', {
        pointer: `${pointer}/${name}`,
        values: { parameter: spelled(`${pointer}/${name}`), value: `${list.length} items`, allowed: `at most ${most} items` },
        seen: `${spelled(`${pointer}/${name}`)} has ${list.length} items`,
        fact: `${name} takes ${most} items at most`,
        factSource: 'spec',
      }),
    );
  }
  return found;
}
