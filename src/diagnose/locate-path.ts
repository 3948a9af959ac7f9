import type { Json } from '../model/json';
import { isObject } from '../model/json';
import type { Pointer } from '../model/pointer';
import { pointerOf } from '../model/pointer';

/** Names as they are compared: `presencePenalty`, `presence_penalty` and `presence-penalty` are the same. */
export function normalised(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The steps of a path as servers write it: `tools[0].type`, `messages.1.content`, `/required`, `$.input[0]`, `body -> messages`. */
export function stepsOf(path: string): string[] {
  return path
    .trim()
    .replace(/^(?:\$|request|body|payload|json)(?=[.[/]|\s*->)/i, '')
    .split(/\s*->\s*|[.[\]/\s'"`]+/)
    .filter((step) => step !== '');
}

/** The member of a value that a step names, with its own name: as written, or in another spelling. */
function step(value: Json, name: string): readonly [string, Json] | null {
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    const item = /^\d+$/.test(name) ? items[Number(name)] : undefined;
    return item === undefined ? null : [name, item];
  }
  if (!isObject(value)) return null;
  const own = value[name];
  if (own !== undefined && Object.hasOwn(value, name)) return [name, own];
  const wanted = normalised(name);
  for (const [key, member] of Object.entries(value)) if (normalised(key) === wanted) return [key, member];
  return null;
}

/** How far a path leads into a document: the pointer of the last place that is there, and how many steps it took. */
export interface Followed {
  readonly pointer: Pointer;
  readonly value: Json;
  readonly steps: number;
}

/** Follows the steps of a path as far as the document goes. */
export function follow(document: Json, steps: readonly string[], root: Pointer = ''): Followed {
  let value = document;
  let pointer = root;
  let taken = 0;
  for (const name of steps) {
    const next = step(value, name);
    if (!next) break;
    pointer += pointerOf(next[0]);
    value = next[1];
    taken += 1;
  }
  return { pointer, value, steps: taken };
}
