import { endOfString } from '../code/tokens';
import { pointerOf, type Pointer } from '../../model/pointer';
import { parseJson } from '../../model/json';
import type { JsonIndex } from './json-index';

/** The text of a string of JSON, or of a part of one, as it reads; as it is spelled where an escape in it is none. */
export function readString(spelled: string): string {
  const value = parseJson(`"${spelled}"`);
  return typeof value === 'string' ? value : spelled;
}

/** The key of a member as it reads; null for what is none. */
export function keyOf(index: JsonIndex, node: number): string | null {
  const from = index.key(node);
  return from < 0 ? null : readString(index.text.slice(from + 1, endOfString(index.text, from) - 1));
}

/** Where a node is among those that its parent holds, counted from 0. */
export function positionOf(index: JsonIndex, node: number): number {
  let position = 0;
  for (let at = index.parent(node) + 1; at < node; at = index.next(at)) position += 1;
  return position;
}

/** The keys and positions that lead to a node. */
function stepsTo(index: JsonIndex, node: number): (string | number)[] {
  const steps: (string | number)[] = [];
  for (let at = node; at > 0; at = index.parent(at)) steps.push(keyOf(index, at) ?? positionOf(index, at));
  return steps.reverse();
}

/** The JSON Pointer of a node: `/messages/0/content`; '' for the whole. */
export function pointerTo(index: JsonIndex, node: number): Pointer {
  return pointerOf(...stepsTo(index, node));
}

/** The way to a node as code has it: `messages[0].content`; '' for the whole. */
export function pathTo(index: JsonIndex, node: number): string {
  return stepsTo(index, node).map((step, at) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^[A-Za-z_$][\w$]*$/.test(step) ? `${at === 0 ? '' : '.'}${step}` : `[${JSON.stringify(step)}]`;
  }).join('');
}
