/** The parts of a syntax tree (ESTree, with offsets into the source) that are looked at. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the source and what takes its place. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Sees every node of a tree, a parent before its children. */
export function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  else if (isNode(value)) {
    see(value);
    for (const child of Object.values(value)) visit(child, see);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && typeof value.type === 'string' && typeof value.start === 'number';
}

/** A member of a node that is a node itself. */
export function part(node: Node, name: string): Node | null {
  const found: unknown = Reflect.get(node, name);
  return isNode(found) ? found : null;
}

/** A member of a node that is a list of nodes. */
export function parts(node: Node, name: string): Node[] {
  const found: unknown = Reflect.get(node, name);
  return Array.isArray(found) ? found.filter(isNode) : [];
}

/** The name of a property or a variable. */
export function nameOf(property: Node): unknown {
  const key = part(property, 'key');
  return key && (Reflect.get(key, 'name') ?? Reflect.get(key, 'value'));
}

/** A source with its cuts made; they do not overlap. */
export function applied(code: string, cuts: readonly Cut[]): string {
  let done = '';
  let at = 0;
  for (const { start, end, text } of [...cuts].sort((a, b) => a.start - b.start)) {
    done += code.slice(at, start) + text;
    at = end;
  }
  return done + code.slice(at);
}
