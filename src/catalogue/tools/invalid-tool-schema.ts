import { isObject, member, stringMember, type Json } from '../../model/json';
import type { Pointer } from '../../model/pointer';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, listed, never } from '../words';

interface Suspect {
  readonly tool: string;
  readonly pointer: Pointer;
  readonly why: string;
}

const DEEPEST = 12;

/** What xAI's grammar is known to refuse in the schema of a function. */
function suspectIn(schema: Json | undefined, pointer: Pointer, tool: string, depth = 0): Suspect | null {
  if (depth > DEEPEST || typeof schema !== 'object' || schema === null) return null;
  if (isObject(schema)) {
    const { pattern } = schema;
    if (typeof pattern === 'string' && /\(\?[=!<]|\\[1-9]/.test(pattern)) return { tool, pointer: `${pointer}/pattern`, why: 'a pattern with a look-around or a back-reference' };
    const choices = schema['enum'];
    if (Array.isArray(choices) && choices.some((choice) => typeof choice === 'string' && choice.includes('/'))) return { tool, pointer: `${pointer}/enum`, why: 'an enum value with a slash' };
    if (depth === 0 && (schema['type'] !== 'object' || schema['anyOf'] !== undefined || schema['oneOf'] !== undefined)) return { tool, pointer, why: 'a root that is no plain object' };
  }
  const members: [string, Json][] = isObject(schema) ? Object.entries(schema) : schema.map((item, index) => [String(index), item]);
  for (const [key, value] of members) {
    const found = suspectIn(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, tool, depth + 1);
    if (found) return found;
  }
  return null;
}

/** The tools whose schema looks like what the server refuses; the one it names comes first. */
function suspectsOf(told: Told): Suspect[] {
  const tools = member(told.reading.request, 'tools');
  if (!Array.isArray(tools)) return [];
  const found = tools.flatMap((tool, index) => {
    const nested = member(tool, 'function');
    const place = nested === undefined ? `/tools/${index}/parameters` : `/tools/${index}/function/parameters`;
    const name = stringMember(nested ?? tool, 'name') ?? `tools[${index}]`;
    const schema = member(nested ?? tool, 'parameters');
    const suspect = schema === undefined ? null : suspectIn(schema, place, name);
    return suspect ? [suspect] : [];
  });
  const named = told.values['id'];
  return named ? found.toSorted((a, b) => Number(b.tool === named) - Number(a.tool === named)) : found;
}

function toolOf(told: Told): string | null {
  return told.values['id'] ?? suspectsOf(told)[0]?.tool ?? null;
}

/** What is wrong, in the words of the server or of what was found in the request. */
function reasonOf({ reading, values, isForecast }: Told): string {
  return isForecast ? (values['reason'] ?? '') : `${reading.error?.message ?? ''} ${values['reason'] ?? ''}`;
}

function isRoot(told: Told): boolean {
  return /\broot\b/.test(reasonOf(told)) && !isReference(told);
}

/** Whether the name of the tool is at fault, and not its schema. */
function isName(told: Told): boolean {
  return /\b(?:tool|function) name\b|\bthe name holds\b/i.test(reasonOf(told));
}

/** Whether a reference leads nowhere: definitions are looked for at the root of each schema. */
function isReference(told: Told): boolean {
  return /\$ref|\breference\b/.test(told.values['reason'] ?? '');
}

export const invalidToolSchema: CatalogueEntry = {
  id: 'invalid-tool-schema',
  topic: 'tools',
  name: 'Invalid tool schema',
  summary: 'The JSON schema of a function tool is refused: its root is no object, or it uses something that the grammar can not express.',
  severity: 'error',
  patterns: [
    { says: /(?:^|[ \]])(?<id>(?!tools\b)[\w-][\w.-]{0,63}): tool parameters? root (?:must be (?:an )?object(?: type)?|can not be nullable)(?: \([^)]{1,160}\))?/, seen: '2026-09' },
    { says: /\btools?\[(?<index>\d{1,4})\][\w.]{0,40}: tool parameters? root (?:must be (?:an )?object|can not be nullable)(?: type)?/, seen: '2026-11' },
    { says: /tool parameters? root (?:must be (?:an )?object|can not be nullable)(?: type)?(?: \([^)]{1,160}\))?/, seen: '2026-09' },
    { says: /invalid arguments? (?:were |was )?passed to (?:the )?model/, seen: '2026-05' },
    { says: /\[?invalid_client_tool_schema\]?/, seen: '2026-09' },
    { says: /(?:invalid|unsupported|malformed|bad) (?:json )?schema (?:for|in|of) (?:the )?(?:tool|function)s?:? ?(?<id>[\w.-]{1,128})?/, seen: '2026-08' },
    { says: /(?:tool|function)(?: (?<id>[\w.-]{1,128}))?(?: has|:| with)? (?:an? )?(?:invalid|unsupported|malformed) (?:parameters?|input|json)? ?schema/, seen: '2026-08' },
    { says: /tools?(?:\[(?<index>\d+)\])?(?:\.function)?\.parameters?\b(?!: invalid type).{0,60}(?:must be|invalid|not (?:a )?valid|not supported|unsupported)/, seen: '2026-08' },
    { says: /(?:invalid|duplicate|illegal) (?:tool|function) name|(?:tool|function) name.{0,40}(?:must match|invalid|too long|duplicate|already)/, seen: '2026-08' },
    { says: /(?:invalid|unsupported) (?:regex|regular expression|pattern) in (?:the )?(?:tool|function|schema|parameters)/, seen: '2026-08' },
    { says: /(?:function|tool) name (?<id>[\w.-]{1,128}) is (?:reserved|already|not allowed|invalid|not valid|too long)/, seen: '2026-09' },
    { says: /(?<reason>unresolvable \$ref[^.]{0,60}|(?:could not|can not|failed to|unable to) resolve (?:\$ref|reference)[^.]{0,60})/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:invalid|malformed|unsupported|bad) (?:tool|function)(?: definition| parameters?| input)? schema\b/, seen: '2026-09' },
    { says: /\btools? parameters? (?:root )?(?:must|should|has to) be (?:of )?(?:type )?(?:an? )?object/, seen: '2026-09' },
    { says: /\b(?:invalid|malformed|bad|unsupported) (?:tool|function) (?:definition|declaration|parameters?|specification)\b/, seen: '2026-09' },
    { says: /\b(?:tools?|functions?)(?:\[\d{1,4}\])?\.(?:function\.)?name\b[^.]{0,20}\b(?:must|should|has to|is (?:invalid|too long|not valid))\b/, seen: '2026-10' },
    { says: /\b(?:tool|function) names? (?:must|should|have to|has to) be (?:unique|at most|shorter|alphanumeric|non-?empty)/, seen: '2026-10' },
  ],
  codes: ['invalid_client_tool_schema', 'invalid_function_parameters'],
  statuses: [400],
  yieldsTo: ['too-many-tools', 'invalid-tool-call-arguments'],
  title: (told) => {
    const tool = toolOf(told);
    if (isName(told)) return tool ? `Rename the tool ${code(tool, 32)}` : 'Rename the tool';
    if (isReference(told)) return 'Repair the `$ref` of the schema';
    return tool ? `Correct the schema of ${code(tool, 32)}` : 'Correct the schema of a tool';
  },
  cause: (told) => {
    const tool = toolOf(told);
    const suspects = suspectsOf(told);
    if (isName(told)) return `The API does not take the name ${tool ? code(tool) : 'of a tool'}: names are unique, made of letters, digits, \`_\` and \`-\`, and some are kept for tools of xAI.`;
    if (isReference(told)) return `A \`$ref\` of a schema leads nowhere: the API says ${code(told.values['reason'] ?? '', 80)}.`;
    if (isRoot(told)) return `The parameters of ${tool ? code(tool) : 'a tool'} must be an object at their root; \`anyOf\` or \`oneOf\` there, a null, or a \`$ref\` is refused.`;
    if (suspects.length > 0) return `The schema of ${listed(suspects.slice(0, 3).map((suspect) => code(suspect.tool)))} is suspect: it has ${suspects[0]?.why ?? ''}, which the API can not turn into a grammar.`;
    return `The API can not use the schema ${tool ? `of ${code(tool)}` : 'of one of the tools'}, and does not say where it fails.`;
  },
  steps: (told) => (isName(told)
    ? ['Give the tool another name, in the definition and in the messages that call it.', 'Check that no two tools have the same name.']
    : isReference(told)
    ? ['Put the definitions (`$defs`) into the schema that refers to them, at its root.', 'Replace the `$ref` by the definition itself where it stands.', 'Read `response_format` for the same fault, where it holds a schema too.']
    : isRoot(told)
    ? ['Give the parameters `"type": "object"` with `properties`, and move `anyOf` or `oneOf` into a property.', 'Rewrite alternatives as optional properties, and check them in the tool itself.', 'Send the corrected request.']
    : ['Remove `pattern` with look-arounds, enum values with a slash, and unusual formats from the schemas.', 'Send the request with half of the tools, to find the one at fault.', 'Leave out `reasoning_effort` where the model takes none: it has led to the same message.']),
  locations: (told) => suspectsOf(told).slice(0, 5).map(({ pointer, why }) => ({ part: 'body', pointer, note: why })),
  retry: () => never('The same schema is refused again.'),
  docs: [DOCS.functions],
  examples: [
    {
      provenance: 'reported',
      source: 'NousResearch/hermes-agent#27197, 2026-05',
      status: 400,
      body: '{"code":"Client specified an invalid argument","error":"Invalid arguments passed to the model."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
      requestBody: '{"model":"grok-4.3","input":"Hi","tools":[{"type":"function","name":"crawl","parameters":{"type":"object","properties":{"domain":{"type":"string","pattern":"^(?!www).+$"}}}}]}',
    },
    {
      provenance: 'reported',
      source: 'abhigyanpatwari/GitNexus#3160, 2026-09',
      status: 400,
      body: 'invalid-argument: gitnexus_api_impact: tool parameter root must be an object type (root schema is an anyOf/oneOf union with a non-object branch)',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
    },
    {
      provenance: 'reported',
      source: 'vercel/ai#14932, 2026-05',
      status: 200,
      body: '{"sequence_number":0,"type":"error","code":null,"message":"Invalid arguments passed to the model.","param":null}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
    },
    {
      provenance: 'reported',
      source: 'public code, live capture from api.x.ai, 2026-08',
      status: 400,
      body: '{"code":"invalid-argument","error":"workmail__send_email: tool parameter root must be an object type (root schema is an anyOf/oneOf union with a non-object branch)"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
    },
    {
      provenance: 'reported',
      source: 'public code, tests of a proxy behind a reseller, 2026-10',
      status: 400,
      body: '{"error":{"message":"Failed to start sampling: [invalid_client_tool_schema] mcp__codex_app__automation_update: tool parameter root must be an object type (root schema is an anyOf/oneOf union with a non-object branch) (tid: 2026100808425178410684649237042)","type":"upstream_error","param":"400","code":"bad_response_status_code"}}',
    },
    {
      provenance: 'reported', source: 'NousResearch/hermes-agent#95003, 2026-09', status: 400, method: 'POST', url: 'https://api.x.ai/v1/responses',
      body: '{"code":"invalid-argument","error":"The function name tool_search is reserved for the tool_search tool"}',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 400, method: 'POST', url: 'https://cli-chat-proxy.grok.com/v1/responses',
      body: '{"code":"invalid-argument","error":"unresolvable $ref; key $defs not found"}',
    },
  ],
};
