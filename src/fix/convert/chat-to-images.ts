import type { JsonObject } from '../../model/json';
import { member, stringMember } from '../../model/json';
import { lastUserContent, textOf } from './content';
import { compact } from './members';

/** A chat body as `/v1/images/generations` takes it: the last words of the user are the prompt. Null where there are none. */
export function chatToImages(body: JsonObject): JsonObject | null {
  const prompt = stringMember(body, 'prompt') ?? textOf(lastUserContent(body));
  if (prompt === null || prompt.trim() === '') return null;
  const format = stringMember(body, 'response_format') ?? undefined;
  return compact({
    model: member(body, 'model'),
    prompt,
    n: member(body, 'n'),
    aspect_ratio: member(body, 'aspect_ratio'),
    resolution: member(body, 'resolution'),
    response_format: format,
    user: member(body, 'user'),
  });
}
