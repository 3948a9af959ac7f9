import type { Header } from '../../model/exchange';
import { isObject, type JsonObject } from '../../model/json';

/** Readers for entries of unknown make: whatever is missing or of the wrong type reads as null, never throws. */

export function objectAt(value: unknown, key: string): JsonObject {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
}

export function stringAt(value: unknown, key: string): string | null {
  const found = isObject(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : null;
}

/** A number that a browser means: not the -1 that HAR uses for "not applicable", and none that is larger than anything it could count. */
export function numberAt(value: unknown, key: string): number | null {
  const found = isObject(value) ? value[key] : undefined;
  const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
  return typeof number === 'number' && number >= 0 && number <= Number.MAX_SAFE_INTEGER ? number : null;
}

export function listAt(value: unknown, key: string): readonly unknown[] {
  const found = isObject(value) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
}

/** The headers of a HAR request or response; names lower-case, HTTP/2's pseudo headers left out. */
export function headersOf(message: unknown): Header[] {
  const headers: Header[] = [];
  for (const item of listAt(message, 'headers')) {
    const name = stringAt(item, 'name')?.toLowerCase() ?? '';
    const value = stringAt(item, 'value');
    if (name !== '' && !name.startsWith(':') && value !== null) headers.push({ name, value });
  }
  return headers;
}

/** The media type without its parameters, lower-case; '' where there is none or the browser only says it does not know. */
export function mediaType(raw: string | null): string {
  const type = (raw ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return type === 'x-unknown' || type === 'application/x-unknown-content-type' ? '' : type;
}

/** Whether Firefox wrote an entry: Chromium adds the type of the resource, other tools tell nothing of the connection's security. */
export function isFromFirefox(entry: unknown): boolean {
  return stringAt(entry, '_securityState') !== null && stringAt(entry, '_resourceType') === null;
}
