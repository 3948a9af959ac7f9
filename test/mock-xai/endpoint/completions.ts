import { firstOf, json, notSupported, type Answer } from '../answer';
import { findModel } from '../check/model';
import { checkPositive, checkSampling, checkSupport } from '../check/parameters';
import { distort, faultOf } from '../faults';
import { countTokens, reply } from '../generate/reply';
import { isSet, itemsOf, type Json, type JsonObject } from '../json/value';
import { completionRequest } from '../schema/text';
import { generation } from './handler';

/** "Unsupported", says the document of the API. That they are refused is taken from there, the sentence from the other endpoints. */
const UNSUPPORTED = ['best_of', 'suffix', 'logit_bias'];

/** POST /v1/completions, the legacy endpoint. */
export const createCompletion = generation({
  schema: completionRequest,
  typeFaults: 'text',
  findModel: (body) => findModel(body.model, 'chat'),
  checkArguments: (body, served) =>
    firstOf(
      () => checkUnsupported(body),
      () => checkSupport(body, served),
      () => checkSampling(body),
      () => checkPositive(body, 'max_tokens', 'n'),
    ),
  generate: (body, served) => {
    const prompt = promptOf(body.prompt);
    const fault = faultOf(served, countTokens([prompt]));
    if (fault) return fault;
    const made = reply(prompt, body.max_tokens);
    const choice = { index: 0, text: made.text, finish_reason: made.truncated ? 'length' : 'stop', logprobs: null };
    const usage = { prompt_tokens: made.promptTokens, completion_tokens: made.completionTokens, total_tokens: made.promptTokens + made.completionTokens };
    return distort(served, json(200, { id: 'cmpl-mock', object: 'text_completion', created: 1_793_000_000, model: served.served, choices: [choice], usage }));
  },
});

function promptOf(prompt: Json | undefined): string {
  return typeof prompt === 'string' ? prompt : itemsOf(prompt).map(String).join('\n');
}

function checkUnsupported(body: JsonObject): Answer | null {
  const hit = UNSUPPORTED.find((name) => isSet(body[name]));
  return hit === undefined ? null : notSupported(hit);
}
