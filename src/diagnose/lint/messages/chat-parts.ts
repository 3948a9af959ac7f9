import type { Json } from '../../../model/json';
import { isObject } from '../../../model/json';
import { spelled } from '../../../model/pointer';
import type { Fault } from '../fault';
import { fault, holds, setting } from '../found';
import { imageFaults } from './images';
import type { Part } from './walk';

/** Kinds of parts that chat knows (OpenAPI document, 2026-10). */
const KNOWN = new Set(['text', 'image_url', 'text_file', 'file', 'input_text', 'input_image', 'refusal']);

/** Judges one part of a chat message. */
export function chatPartFaults({ value, pointer }: Part): Fault[] {
  const type = value['type'];
  if (type === undefined) return [untyped(value, pointer)];
  if (typeof type !== 'string') return [];
  if (type === 'image_url') return imageUrlFaults(value['image_url'], pointer);
  if (type === 'text' && typeof value['text'] !== 'string') {
    return [
      fault('missing-field', {
        pointer,
        values: { field: 'text', parent: spelled(pointer) },
        seen: `${spelled(pointer)} has no text`,
        fact: 'a part of the type text has a text',
        factSource: 'spec',
      }),
    ];
  }
  return KNOWN.has(type) ? [] : [foreign(type, value, pointer)];
}

function untyped(value: Part['value'], pointer: string): Fault {
  const type = typeof value['text'] === 'string' ? 'text' : value['image_url'] !== undefined ? 'image_url' : null;
  return fault('unmatched-shape', {
    pointer,
    values: { field: spelled(pointer) },
    seen: `${spelled(pointer)} has no type`,
    fact: 'every part of a content has a type',
    factSource: 'spec',
    edits: type === null ? [] : [setting(`${pointer}/type`, type)],
  });
}

function imageUrlFaults(image: Json | undefined, pointer: string): Fault[] {
  const at = `${pointer}/image_url`;
  if (typeof image === 'string') {
    const shape = fault('unmatched-shape', {
      pointer: at,
      values: { field: spelled(at) },
      seen: holds(at, image),
      fact: 'on chat an image is an object with a url: {"url": "…"}',
      factSource: 'spec',
      edits: [setting(at, { url: image })],
    });
    return [shape, ...imageFaults(image, at, (url) => setting(at, { url }))];
  }
  const url = isObject(image) ? image['url'] : undefined;
  if (typeof url === 'string') return imageFaults(url, `${at}/url`, (right) => setting(`${at}/url`, right));
  return [
    fault('missing-field', {
      pointer: at,
      values: { field: 'url', parent: spelled(at) },
      seen: holds(`${at}/url`, url),
      fact: 'an image has a url',
      factSource: 'spec',
    }),
  ];
}

/** The data URL of an image as Anthropic's API writes it; null for anything else. */
function anthropicImage(value: Part['value']): string | null {
  const source = value['source'];
  if (!isObject(source)) return null;
  const { data, media_type: type, url } = source;
  if (typeof data === 'string' && typeof type === 'string') return `data:${type};base64,${data}`;
  return typeof url === 'string' ? url : null;
}

function foreign(type: string, value: Part['value'], pointer: string): Fault {
  const url = type === 'image' ? anthropicImage(value) : null;
  const text = type === 'output_text' && typeof value['text'] === 'string' ? value['text'] : null;
  const right = url !== null ? { type: 'image_url', image_url: { url } } : text !== null ? { type: 'text', text } : null;
  return fault('unmatched-shape', {
    pointer,
    values: { field: spelled(pointer), value: type },
    seen: holds(`${pointer}/type`, type),
    fact: 'chat knows the parts text, image_url and file',
    factSource: 'spec',
    certainty: 'likely',
    edits: right === null ? [] : [setting(pointer, right)],
  });
}
