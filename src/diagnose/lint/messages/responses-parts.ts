import type { Edit } from '../../../model/edit';
import type { Json } from '../../../model/json';
import { isObject } from '../../../model/json';
import type { Pointer } from '../../../model/pointer';
import type { Fault } from '../fault';
import { fault, holds, removal, setting, spelled } from '../found';
import { imageFaults } from './images';
import type { Part } from './walk';

const FILE_SOURCES = ['file_id', 'file_data', 'file_url'];

/** Judges one part of a message of the Responses API. */
export function responsesPartFaults({ value, pointer, role }: Part): Fault[] {
  switch (value['type']) {
    case 'text':
      return [chatStyle(pointer, 'text', [setting(`${pointer}/type`, role === 'assistant' ? 'output_text' : 'input_text')])];
    case 'image_url':
      return chatImage(value['image_url'], pointer);
    case 'input_image':
      return inputImage(value['image_url'], pointer);
    case 'input_file':
      return fileFaults(value, pointer);
    default:
      return [];
  }
}

function chatStyle(pointer: Pointer, type: string, edits: readonly Edit[]): Fault {
  return fault('unmatched-shape', {
    pointer,
    values: { field: spelled(pointer), type: 'ModelInput', value: type },
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

function chatImage(image: Json | undefined, pointer: Pointer): Fault[] {
  const url = urlOf(image);
  const detail = isObject(image) ? image['detail'] : undefined;
  const right = url === null ? null : { type: 'input_image', image_url: url, ...(detail !== undefined && { detail }) };
  return [chatStyle(pointer, 'image_url', right === null ? [] : [setting(pointer, right)])];
}

function inputImage(image: Json | undefined, pointer: Pointer): Fault[] {
  const at = `${pointer}/image_url`;
  if (typeof image === 'string') return imageFaults(image, at, (url) => setting(at, url));
  const url = urlOf(image);
  if (url === null) return [];
  return [
    fault('unmatched-shape', {
      pointer: at,
      values: { field: spelled(at), type: 'ModelInput' },
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
