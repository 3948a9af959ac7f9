import { firstOf, type Answer } from '../answer';
import { membersOf, type JsonObject } from '../json/value';
import { checkMessages } from './messages';
import type { Served } from './model';
import { checkEffort, checkLiveSearch, checkPositive, checkSampling, checkSupport } from './parameters';
import { checkOutputSchema } from './output-schema';
import { checkToolChoice, checkToolCount, checkToolSchemas } from './tools';

/** Checks the arguments of POST /v1/chat/completions, once the body, the model and the key are accepted. */
export function checkChatArguments(body: JsonObject, served: Served): Answer | null {
  return firstOf(
    () => checkLiveSearch(body),
    () => checkMessages(body),
    () => checkToolCount(body),
    () => checkToolSchemas(body, (tool) => membersOf(tool.function)),
    () => checkToolChoice(body),
    () => checkOutputSchema(membersOf(membersOf(body.response_format).json_schema).schema),
    () => checkSupport(body, served),
    () => checkEffort(body.reasoning_effort, served),
    () => checkSampling(body),
    () => checkPositive(body, 'max_tokens', 'max_completion_tokens', 'n'),
  );
}
