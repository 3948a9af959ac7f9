import type { Json } from '../../model/json';
import { isObject, member, stringMember } from '../../model/json';
import type { LearnedModel } from '../../model/knowledge';

/**
 * What an answer of `/v1/models` or `/v1/language-models` (or of one model below them) teaches about models.
 * Takes the parsed answer; gives [] for anything else.
 */
export function learnModels(response: Json): LearnedModel[] {
  const list = member(response, 'data') ?? member(response, 'models') ?? (stringMember(response, 'object') === 'model' ? [response] : []);
  return Array.isArray(list) ? list.flatMap(learnModel) : [];
}

function strings(value: Json | undefined): string[] | null {
  return Array.isArray(value) ? value.filter((item: Json) => typeof item === 'string') : null;
}

function learnModel(value: Json): LearnedModel[] {
  const id = stringMember(value, 'id');
  if (id === null) return [];
  const capabilities = member(value, 'capabilities');
  // Capabilities without efforts: the parameter is refused. No capabilities at all: the answer does not tell.
  const reasoningEfforts = isObject(capabilities) ? (strings(capabilities['reasoning_effort']) ?? []) : null;
  return [{ id, aliases: strings(member(value, 'aliases')) ?? [], reasoningEfforts }];
}
