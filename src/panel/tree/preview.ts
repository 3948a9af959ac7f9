import type { JsonIndex } from './json-index';
import { keyOf } from './node-places';

const MOST_MEMBERS = 4;
const MOST_CHARACTERS = 90;
const LONGEST = 32;

/** The first values of an object or a list on one line: `role: "user", content: "Why …", …`. '' for an empty one. */
export function previewOf(index: JsonIndex, node: number): string {
  const parts: string[] = [];
  let characters = 0;
  let child = node + 1;
  for (; child < index.next(node) && parts.length < MOST_MEMBERS && characters < MOST_CHARACTERS; child = index.next(child)) {
    const key = keyOf(index, child);
    // The first object of a list stands for all of them.
    const value = key === null && parts.length === 0 && index.kindOf(child) === 'object' ? `{${previewOf(index, child)}}` : shortValue(index, child);
    const part = key === null ? value : `${key.length > LONGEST ? `${key.slice(0, LONGEST)}…` : key}: ${value}`;
    parts.push(part);
    characters += part.length;
  }
  if (child < index.next(node)) parts.push('…');
  return parts.join(', ');
}

function shortValue(index: JsonIndex, node: number): string {
  const kind = index.kindOf(node);
  if (kind === 'object') return index.size(node) === 0 ? '{}' : '{…}';
  if (kind === 'list') return index.size(node) === 0 ? '[]' : '[…]';
  const [from, to] = [index.start(node), index.end(node)];
  if (to - from <= LONGEST) return index.text.slice(from, to);
  return kind === 'string' ? `${index.text.slice(from, from + LONGEST)}…"` : `${index.text.slice(from, from + LONGEST)}…`;
}
