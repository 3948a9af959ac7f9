import { invalid, json, type Answer } from '../answer';
import { isSet, itemsOf, membersOf, type Json, type JsonObject } from '../json/value';
import type { Served } from './model';

/** Refuses live search in any mode, also when it is switched off or among the tools: it was removed in January 2026. */
export function checkLiveSearch(body: JsonObject): Answer | null {
  const isTool = itemsOf(body.tools).some((tool) => membersOf(tool).type === 'live_search');
  if (!isTool && !isSet(body.search_parameters) && !isSet(body.web_search_options)) return null;
  return json(410, {
    error: 'Live search is deprecated. Please switch to the Agent Tools API: https://docs.x.ai/docs/guides/tools/overview',
  });
}

/** Refuses the parameters that this model does not take, whatever their value; the message names them in camel case. */
export function checkSupport(body: JsonObject, { model, asked }: Served): Answer | null {
  const refused: readonly (readonly [field: string, named: string, takes: boolean])[] = [
    ['presence_penalty', 'presencePenalty', false],
    ['frequency_penalty', 'frequencyPenalty', false],
    ['stop', 'stop', model.takesStop],
  ];
  const hit = refused.find(([field, , takes]) => !takes && isSet(body[field]));
  return hit ? unsupported(asked, hit[1]) : null;
}

/** Refuses a reasoning effort that this model does not know, or any where the model knows none. */
export function checkEffort(effort: Json | undefined, { model, asked }: Served): Answer | null {
  if (typeof effort !== 'string') return null;
  if (model.efforts.length === 0) return unsupported(asked, 'reasoningEffort');
  if (model.efforts.includes(effort)) return null;
  return invalid(`This model does not support \`reasoning_effort\` value \`${effort}\`.`);
}

/** Checks the ranges of the sampling parameters. The wording is one SDK's fixture; no live report exists. */
export function checkSampling(body: JsonObject): Answer | null {
  const { temperature, top_p: topP } = body;
  if (typeof temperature === 'number' && (temperature < 0 || temperature > 2)) return invalidValue('temperature must be between 0 and 2');
  if (typeof topP === 'number' && (topP <= 0 || topP > 1)) return invalidValue('top_p must be between 0 and 1');
  return null;
}

/** Refuses zero and negative counts. */
export function checkPositive(body: JsonObject, ...fields: readonly string[]): Answer | null {
  for (const field of fields) {
    const value = body[field];
    if (typeof value === 'number' && value <= 0) return invalid(`Invalid request content: ${field} must be positive`);
  }
  return null;
}

export function unsupported(asked: string, parameter: string): Answer {
  return invalid(`Model ${asked} does not support parameter ${parameter}.`);
}

export function invalidValue(rule: string): Answer {
  return json(400, { error: { message: `Invalid value: ${rule}`, type: 'invalid_request_error', code: 'invalid_value' } });
}
