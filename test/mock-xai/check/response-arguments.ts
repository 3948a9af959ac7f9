import { firstOf, invalid, notSupported, refuse, type Answer } from '../answer';
import { isSet, itemsOf, membersOf, type JsonObject } from '../json/value';
import type { State } from '../state';
import { checkInput } from './input';
import type { Served } from './model';
import { checkEffort, checkLiveSearch, checkPositive, checkSampling, checkSupport } from './parameters';
import { checkOutputSchema } from './output-schema';
import { checkToolChoice, checkToolCount, checkToolPatterns, checkToolSchemas } from './tools';

const INCLUDABLE = [
  'reasoning.encrypted_content',
  'message.output_text.logprobs',
  'web_search_call.action.sources',
  'code_interpreter_call.outputs',
  'file_search_call.results',
];

/** Options of server-side tools that the REST API refuses when they are set at all. */
const REFUSED_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  web_search: ['external_web_access', 'search_context_size', 'user_location'],
  file_search: ['filters', 'ranking_options'],
  code_interpreter: ['container'],
};

/** Lists of server-side tools of which one excludes the other, and how long each may be (OpenAPI document). */
const LISTS: Readonly<Record<string, { pair: readonly [string, string]; most: number }>> = {
  web_search: { pair: ['allowed_domains', 'excluded_domains'], most: 5 },
  x_search: { pair: ['allowed_x_handles', 'excluded_x_handles'], most: 20 },
};

/** Checks the arguments of POST /v1/responses, once the body, the model and the key are accepted. */
export function checkResponseArguments(body: JsonObject, served: Served, state: State): Answer | null {
  return firstOf(
    () => checkLiveSearch(body),
    () => checkForeign(body),
    () => checkInput(body),
    () => checkToolOptions(body),
    () => checkToolCount(body),
    () => checkToolLists(body),
    () => checkToolSchemas(body, (tool) => tool),
    () => checkToolPatterns(body),
    () => checkToolChoice(body),
    () => checkOutputSchema(membersOf(membersOf(body.text).format).schema),
    () => checkSupport({ ...body, stop: null }, served),
    () => checkEffort(membersOf(body.reasoning).effort ?? body.reasoning_effort, served),
    () => checkSampling(body),
    () => checkPositive(body, 'max_output_tokens'),
    () => checkPrevious(body, state),
  );
}

/** Arguments of neighbouring APIs. That they are refused is known, the exact sentence for the renamed ones is not. */
function checkForeign(body: JsonObject): Answer | null {
  if (body.background === true) return notSupported('background');
  if (isSet(body.instructions) && isSet(body.previous_response_id)) return notSupported('instructions and previous_response_id together');
  if (isSet(body.response_format)) return notSupported('response_format. Use text.format instead.');
  const limit = ['max_tokens', 'max_completion_tokens'].find((name) => isSet(body[name]));
  if (limit) return notSupported(`${limit}. Use max_output_tokens instead.`);
  return itemsOf(body.include).every((item) => INCLUDABLE.some((known) => known === item)) ? null : notSupported('include');
}

function checkToolOptions(body: JsonObject): Answer | null {
  for (const tool of itemsOf(body.tools).map(membersOf)) {
    const hit = REFUSED_OPTIONS[String(tool.type)]?.find((option) => isSet(tool[option]));
    if (hit) return notSupported(hit);
  }
  return null;
}

/** The rules are documented, the sentences are not. */
function checkToolLists(body: JsonObject): Answer | null {
  for (const tool of itemsOf(body.tools).map(membersOf)) {
    const rule = LISTS[String(tool.type)];
    if (!rule) continue;
    const given = rule.pair.filter((name) => itemsOf(tool[name]).length > 0);
    if (given.length > 1) return invalid(`${rule.pair[0]} and ${rule.pair[1]} cannot both be specified`);
    const long = given.find((name) => itemsOf(tool[name]).length > rule.most);
    if (long !== undefined) return invalid(`${long} can have at most ${rule.most} entries`);
  }
  return null;
}

function checkPrevious(body: JsonObject, state: State): Answer | null {
  const id = body.previous_response_id;
  if (typeof id !== 'string' || state.responses.has(id)) return null;
  return refuse(404, 'not-found', `Response with id=${id} not found`);
}
