import type { Values } from '../../../catalogue/entry';
import { IMAGE_INPUT } from '../../../api/vision';
import type { Edit } from '../../../model/edit';
import { spelled, type Pointer } from '../../../model/pointer';
import type { Fault } from '../fault';
import { fault, shown } from '../found';

/** How encoded images begin, by their format. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['iVBORw0KGgo', 'image/png'],
  ['/9j/', 'image/jpeg'],
  ['UklGR', 'image/webp'],
  ['R0lGOD', 'image/gif'],
  ['Qk0', 'image/bmp'],
  ['SUkq', 'image/tiff'],
  ['PHN2Zy', 'image/svg+xml'],
];

/** Base64 carries three bytes in four characters. */
const LONGEST_BASE64 = (IMAGE_INPUT.maxBytes / 3) * 4 + 64;
/** Signature, length and name of the first block, width and height of a PNG: 24 bytes in 32 characters. */
const PNG_HEAD = 32;

function isWelcome(type: string): boolean {
  return IMAGE_INPUT.mediaTypes.some((known) => known === type) || type === 'image/x-icon' || type === 'image/vnd.microsoft.icon';
}

/** What is wrong with an image, and the values that tell of it: `type` a format, `actual` a size, `url` an address. */
function invalid(url: string, pointer: Pointer, reason: string, certainty: Fault['certainty'], values: Values = {}, edits: readonly Edit[] = []): Fault {
  return fault('invalid-image', {
    pointer,
    values: { reason, ...values },
    seen: `${spelled(pointer)} is ${shown(url)}`,
    fact: reason,
    factSource: 'docs',
    certainty,
    edits,
  });
}

/**
 * Judges the address of an image by its beginning alone; the data itself is never read.
 * `correct` makes the edit that puts another address in its place.
 */
export function imageFaults(url: string, pointer: Pointer, correct: (url: string) => Edit): Fault[] {
  const head = url.slice(0, 100);
  const data = /^data:([^;,]*)((?:;[^;,]*)*),/i.exec(head);
  if (data) return dataFaults(url, pointer, (data[1] ?? '').toLowerCase(), /;base64/i.test(data[2] ?? ''), data[0].length);
  if (/^https?:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\]|10\.|192\.168\.)/i.test(head)) {
    return [invalid(url, pointer, 'the server cannot reach an address of this machine or network', 'likely', { url: head })];
  }
  if (/^https?:\/\//i.test(head)) return [];
  if (/^(?:blob|file|content):/i.test(head)) return [invalid(url, pointer, 'the address means something in the browser only', 'exact', { url: head })];
  const type = BEGINNINGS.find(([beginning]) => url.startsWith(beginning))?.[1];
  if (type === undefined) return [];
  const edits = isWelcome(type) ? [correct(`data:${type};base64,${url}`)] : [];
  return [invalid(url, pointer, `Base64 alone is no address: it starts with data:${type};base64,`, 'exact', {}, edits)];
}

function dataFaults(url: string, pointer: Pointer, type: string, isBase64: boolean, start: number): Fault[] {
  if (type.startsWith('image/') && !isWelcome(type)) return [invalid(url, pointer, `${type} is none of JPEG, PNG and WebP`, 'exact', { type })];
  if (url.length === start) return [invalid(url, pointer, 'the data of the image is missing', 'exact')];
  if (!isBase64) return [];
  if (url.length - start > LONGEST_BASE64) return [invalid(url, pointer, 'an image may have 20 MiB', 'likely', { unit: 'MiB', limit: '20' })];
  const size = pngSize(url.slice(start, start + PNG_HEAD));
  if (!size) return [];
  const { width, height } = size;
  const tooSmall: Values = { actual: `${width}x${height}`, unit: 'pixels' };
  if (width < IMAGE_INPUT.minSide || height < IMAGE_INPUT.minSide) {
    return [invalid(url, pointer, `${width}x${height} is too small: each side needs ${IMAGE_INPUT.minSide} pixels`, 'exact', tooSmall)];
  }
  if (width * height < IMAGE_INPUT.minPixels) {
    return [invalid(url, pointer, `${width}x${height} is too small: an image needs ${IMAGE_INPUT.minPixels} pixels`, 'exact', tooSmall)];
  }
  return [];
}

/** Width and height of a PNG from its first 24 bytes; null for anything else. */
function pngSize(base64: string): { width: number; height: number } | null {
  if (!base64.startsWith('iVBORw0KGgo') || !/^[A-Za-z0-9+/]{32}$/.test(base64)) return null;
  const bytes = atob(base64);
  const number = (at: number): number => [0, 1, 2, 3].reduce((sum, offset) => sum * 256 + bytes.charCodeAt(at + offset), 0);
  return { width: number(16), height: number(20) };
}
