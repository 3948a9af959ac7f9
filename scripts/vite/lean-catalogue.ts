import type { Plugin } from 'vite';

/** The files of the catalogue's entries: one folder for each topic. */
const ENTRY = /\/src\/catalogue\/[a-z]+\/[\w-]+\.ts$/;

/** What is read of every example when the extension runs: the nearest known wording is sought among the bodies, and the catalogue lists them. */
const KEPT = ['status', 'body', 'transportCode'];

/** What nothing reads of an example when the extension runs. The one that the catalogue tells the remedy by keeps all else. */
const UNREAD = ['provenance', 'source'];

/** When a wording was seen: for those who keep the catalogue. */
const UNREAD_OF_PATTERN = 'seen';

/** The parts of a syntax tree (ESTree, with offsets into the source) that are looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the source and what takes its place. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Leaves out of the built extension what only the tests and the written catalogue read of the examples: where they come from, and of all
 * but one the requests that led to them. A third of the engine is that.
 */
export function leanCatalogue(): Plugin {
  return {
    name: 'lean-catalogue',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!ENTRY.test(id.replaceAll('\\', '/')) || !code.includes('examples:')) return null;
      const cuts = exampleCuts(code, this.parse(code, { lang: 'ts' }));
      return cuts.length === 0 ? null : { code: applied(code, cuts), map: null };
    },
  };
}

/** What is to be cut out of an entry's source. */
export function exampleCuts(code: string, tree: unknown): Cut[] {
  const cuts: Cut[] = [];
  visit(tree, (node) => {
    if (node.type !== 'Property') return;
    const list = part(node, 'value');
    if (list?.type !== 'ArrayExpression') return;
    if (nameOf(node) === 'patterns') cuts.push(...patternCuts(code, parts(list, 'elements')));
    if (nameOf(node) !== 'examples') return;
    const examples = parts(list, 'elements');
    const told = examples.find((example) => hasMember(example, 'requestBody')) ?? examples[0];
    for (const example of examples) {
      if (example.type !== 'ObjectExpression') continue;
      const kept = parts(example, 'properties').filter((property) => {
        const name = String(nameOf(property));
        return example === told ? !UNREAD.includes(name) : KEPT.includes(name);
      });
      cuts.push(rewritten(code, example, kept));
    }
  });
  return cuts;
}

function patternCuts(code: string, patterns: readonly Node[]): Cut[] {
  return patterns
    .filter(({ type }) => type === 'ObjectExpression')
    .map((pattern) => rewritten(code, pattern, parts(pattern, 'properties').filter((property) => nameOf(property) !== UNREAD_OF_PATTERN)));
}

/** An object with some of its properties. */
function rewritten(code: string, { start, end }: Node, kept: readonly Node[]): Cut {
  return { start, end, text: `{ ${kept.map((property) => code.slice(property.start, property.end)).join(', ')} }` };
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

function hasMember(example: Node, name: string): boolean {
  return example.type === 'ObjectExpression' && parts(example, 'properties').some((property) => nameOf(property) === name);
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  else if (isNode(value)) {
    see(value);
    for (const child of Object.values(value)) visit(child, see);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && typeof value.type === 'string' && typeof value.start === 'number';
}

function part(node: Node, name: string): Node | null {
  const found: unknown = Reflect.get(node, name);
  return isNode(found) ? found : null;
}

function parts(node: Node, name: string): Node[] {
  const found: unknown = Reflect.get(node, name);
  return Array.isArray(found) ? found.filter(isNode) : [];
}

function nameOf(property: Node): unknown {
  const key = part(property, 'key');
  return key && (Reflect.get(key, 'name') ?? Reflect.get(key, 'value'));
}
