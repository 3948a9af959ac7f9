import { bodyText, type Exchange } from '../model/exchange';
import { isObject, member, parseJson, stringMember, type Json } from '../model/json';
import type { LearnedModel } from '../model/knowledge';

/** What a successful answer of one of the model lists teaches: ids, aliases, accepted reasoning efforts. Empty for any other exchange. */
export function learnModels({ request, response }: Exchange): LearnedModel[] {
  if (request.method !== 'GET' || response.status !== 200 || !/\/(?:language-|image-generation-|video-generation-)?models\/?$/.test(request.path)) return [];
  const body = parseJson(bodyText(response.body) ?? '');
  const list = member(body, 'data') ?? member(body, 'models');
  return Array.isArray(list) ? list.slice(0, 1000).flatMap(readModel) : [];
}

function readModel(value: Json): LearnedModel[] {
  const id = stringMember(value, 'id');
  if (id === null || !isObject(value)) return [];
  const efforts = member(member(value, 'capabilities'), 'reasoning_effort');
  return [{ id, aliases: strings(member(value, 'aliases')) ?? [], reasoningEfforts: strings(efforts) }];
}

function strings(value: Json | undefined): string[] | null {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : null;
}
