import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Location } from '../model/diagnosis';
import { bodyText, type Exchange } from '../model/exchange';
import { isTooDeep } from '../model/json';
import { pathOf, type Pointer } from '../model/pointer';

/** A place in the body as sent. Lines and columns count from 1; `start` and `end` are character offsets. */
export interface Place {
  readonly pointer: Pointer;
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** Where the body locations of a diagnosis are in the body as sent. Parses the body anew, so call it only for what is shown. */
export function placesOf(exchange: Exchange, locations: readonly Location[]): Place[] {
  const text = bodyText(exchange.request.body);
  const pointers = locations.flatMap((location) => (location.part === 'body' ? [location.pointer] : []));
  if (text === null || pointers.length === 0) return [];
  const { tree, firstError } = treeOf(text);
  return pointers.map((pointer) => {
    const node = tree && nodeAt(tree, pointer);
    const isSyntax = pointer === '' && firstError !== undefined;
    const start = isSyntax ? firstError.offset : (node?.offset ?? 0);
    const end = isSyntax ? firstError.offset + Math.max(1, firstError.length) : start + (node?.length ?? 0);
    return { pointer, ...positionOf(text, start), start, end };
  });
}

interface Parsed {
  readonly tree: Node | undefined;
  readonly firstError: ParseError | undefined;
}

/** A text that is nested too deep to be parsed has no tree: its places are where it begins. */
function treeOf(text: string): Parsed {
  const errors: ParseError[] = [];
  try {
    return { tree: parseTree(text, errors, { allowTrailingComma: false, disallowComments: true }), firstError: errors[0] };
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    return { tree: undefined, firstError: undefined };
  }
}

/** The member or item at a pointer; where the document has none (a missing field), the nearest part that it has. */
function nodeAt(tree: Node, pointer: Pointer): Node {
  const path: (string | number)[] = pathOf(pointer);
  for (let length = path.length; length > 0; length -= 1) {
    const node = find(tree, path.slice(0, length));
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return tree;
}

function find(tree: Node, path: readonly (string | number)[]): Node | undefined {
  let node: Node | undefined = tree;
  for (const segment of path) {
    node = node && findNodeAtLocation(node, [node.type === 'array' ? Number(segment) : segment]);
  }
  return node;
}

/** Line and column (from 1) of a character offset. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
