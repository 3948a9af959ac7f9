import type { Json } from './json';
import { isList, isObject } from './json';

/** A JSON Pointer (RFC 6901): '' is the whole document, '/messages/0/content' a place in it. */
export type Pointer = string;

/** Makes a pointer of path segments; numbers are array indexes. */
export function pointerOf(...path: readonly (string | number)[]): Pointer {
  return path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Takes a pointer apart into its unescaped segments. */
export function pathOf(pointer: Pointer): string[] {
  if (pointer === '') return [];
  return pointer.slice(1).split('/').map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A pointer as code spells a place: '/messages/1/content' → 'messages[1].content'. */
export function spelled(pointer: Pointer): string {
  return pathOf(pointer).reduce((path, segment) => (/^\d+$/.test(segment) ? `${path}[${segment}]` : path === '' ? segment : `${path}.${segment}`), '');
}

/** The value at a pointer, or undefined where the document has none. */
export function valueAt(document: Json | undefined, pointer: Pointer): Json | undefined {
  let value = document;
  for (const segment of pathOf(pointer)) {
    if (isList(value)) value = /^\d+$/.test(segment) ? value[Number(segment)] : undefined;
    else if (isObject(value)) value = Object.hasOwn(value, segment) ? value[segment] : undefined;
    else return undefined;
  }
  return value;
}
