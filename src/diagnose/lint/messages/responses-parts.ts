import type { Edit } from '../../../model/edit';
import type { EntryId } from '../../../model/entry-id';
import type { Json } from '../../../model/json';
import { isObject } from '../../../model/json';
import { spelled, type Pointer } from '../../../model/pointer';
import type { Fault } from '../fault';
import { fault, holds, removal, setting } from '../found';
import { imageFaults } from './images';
import type { Part } from './walk';

const FILE_SOURCES = ['file_id', 'file_data', 'file_url'];

/** What the server says of a part that it does not know: it reads it as an empty one. */
const SAYS_EMPTY = /content block/i;

/** Judges one part of a message of the Responses API. `said` is what the server said of the request, where it said anything. */
export function responsesPartFaults({ value, pointer, role }: Part, said: string): Fault[] {
  const entryId = SAYS_EMPTY.test(said) ? 'empty-message' : 'unmatched-shape';
  switch (value['type']) {
    case 'text':
      return [chatStyle(entryId, pointer, 'text', [setting(`${pointer}/type`, role === 'assistant' ? 'output_text' : 'input_text')])];
    case 'image_url':
      return chatImage(entryId, value['image_url'], pointer);
    case 'input_image':
      return inputImage(value['image_url'], pointer);
    case 'input_file':
      return fileFaults(value, pointer);
    default:
      return [];
  }
}

function chatStyle(entryId: EntryId, pointer: Pointer, type: string, edits: readonly Edit[]): Fault {
  return fault(entryId, {
    pointer,
    values: { value: type },
    seen: holds(`${pointer}/type`, type),
    fact: 'the Responses API knows input_text, input_image and input_file',
    factSource: 'live-2026-09',
    edits,
  });
}

function urlOf(image: Json | undefined): string | null {
  if (typeof image === 'string') return image;
  const url = isObject(image) ? image['url'] : null;
  return typeof url === 'string' ? url : null;
}

function chatImage(entryId: EntryId, image: Json | undefined, pointer: Pointer): Fault[] {
  const url = urlOf(image);
  const detail = isObject(image) ? image['detail'] : undefined;
  const right = url === null ? null : { type: 'input_image', image_url: url, ...(detail !== undefined && { detail }) };
  return [chatStyle(entryId, pointer, 'image_url', right === null ? [] : [setting(pointer, right)])];
}

function inputImage(image: Json | undefined, pointer: Pointer): Fault[] {
  const at = `${pointer}/image_url`;
  if (typeof image === 'string') return imageFaults(image, at, (url) => setting(at, url));
  const url = urlOf(image);
  if (url === null) return [];
  return [
    fault('unmatched-shape', {
      pointer: at,
      values: { field: spelled(at) },
      seen: holds(at, image),
      fact: 'on the Responses API an image is a plain string',
      factSource: 'spec',
      edits: [setting(at, url)],
    }),
  ];
}

function fileFaults(value: Part['value'], pointer: Pointer): Fault[] {
  const present = FILE_SOURCES.filter((name) => typeof value[name] === 'string');
  if (present.length === 1) return [];
  const fact = { fact: 'a file has exactly one of file_id, file_data and file_url', factSource: 'spec', certainty: 'likely' } as const;
  const [first, second] = present;
  if (first === undefined || second === undefined) {
    return [fault('missing-field', { pointer, values: { field: 'file_id', parent: spelled(pointer) }, seen: `${spelled(pointer)} names no file`, ...fact })];
  }
  return [
    fault('conflicting-fields', {
      pointer: `${pointer}/${second}`,
      values: { parameter: first, field: second },
      seen: `${spelled(pointer)} has ${present.join(' and ')}`,
      ...fact,
      edits: present.slice(1).map((name) => removal(`${pointer}/${name}`)),
    }),
  ];
}
