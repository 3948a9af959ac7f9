import type { JsonObject } from '../../model/json';
import { member, stringMember } from '../../model/json';
import { lastUserContent, textOf } from './content';
import { compact, objectsOf } from './members';

/** The URL of the first image in a content, in the shape of chat or of Responses. */
function imageOf(content: ReturnType<typeof lastUserContent>): string | null {
  for (const part of objectsOf(content)) {
    const image = member(part, 'image_url');
    const url = typeof image === 'string' ? image : stringMember(image, 'url');
    if (url !== null) return url;
  }
  return null;
}

/** A chat body as `/v1/videos/generations` takes it: prompt and first frame come from the last message of the user. Null without a prompt. */
export function chatToVideos(body: JsonObject): JsonObject | null {
  const content = lastUserContent(body);
  const prompt = stringMember(body, 'prompt') ?? textOf(content);
  if (prompt === null || prompt.trim() === '') return null;
  const url = imageOf(content);
  return compact({
    model: member(body, 'model'),
    prompt,
    image: url === null ? member(body, 'image') : { url },
    duration: member(body, 'duration'),
    aspect_ratio: member(body, 'aspect_ratio'),
    resolution: member(body, 'resolution'),
  });
}
