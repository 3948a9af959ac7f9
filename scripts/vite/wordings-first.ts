import type { Plugin } from 'vite';
import { applied, isNode, nameOf, part, parts, visit, type Node } from './syntax.ts';

/** What an entry of the catalogue is recognised by. */
const LISTS = ['patterns', 'examples'];

/**
 * Puts the patterns of all entries beside each other, and their examples, before the code that the entries are made of. Deflate looks back
 * 32 KB and has one set of codes for a stretch: 2 % of the engine are saved where like stands beside like.
 */
export function wordingsFirst(): Plugin {
  return {
    name: 'wordings-first',
    apply: 'build',
    renderChunk(code, { moduleIds }) {
      if (!moduleIds.some((id) => /\/src\/catalogue\/index\.ts$/.test(id.replaceAll('\\', '/')))) return null;
      return { code: gathered(code, this.parse(code)), map: null };
    },
  };
}

/** The source with the constant lists of all entries at its beginning, behind the imports. */
export function gathered(code: string, tree: unknown): string {
  const lists: { name: string; node: Node }[] = [];
  visit(tree, (node) => {
    const value = node.type === 'Property' ? part(node, 'value') : null;
    const name = String(nameOf(node));
    if (value?.type === 'ArrayExpression' && LISTS.includes(name) && isConstant(value)) lists.push({ name, node: value });
  });
  const nameAt = (at: number): string => `wordings$${at}`;
  const declared = lists
    .map(({ name, node }, at) => ({ name, text: `const ${nameAt(at)} = ${code.slice(node.start, node.end)};\n` }))
    .sort((a, b) => LISTS.indexOf(a.name) - LISTS.indexOf(b.name))
    .map(({ text }) => text)
    .join('');
  const start = importsEnd(tree);
  return applied(code, [{ start, end: start, text: `\n${declared}` }, ...lists.map(({ node }, at) => ({ start: node.start, end: node.end, text: nameAt(at) }))]);
}

/** Whether a value is written out and needs nothing around it. */
function isConstant(value: Node | null): boolean {
  switch (value?.type) {
    case 'Literal': return true;
    case 'UnaryExpression': return isConstant(part(value, 'argument'));
    case 'TemplateLiteral': return parts(value, 'expressions').length === 0;
    case 'ArrayExpression': return parts(value, 'elements').every(isConstant);
    case 'ObjectExpression': return parts(value, 'properties').every((property) => Reflect.get(property, 'computed') === false && isConstant(part(property, 'value')));
    default: return false;
  }
}

function importsEnd(tree: unknown): number {
  const body: unknown = isNode(tree) ? Reflect.get(tree, 'body') : [];
  const imports = Array.isArray(body) ? body.filter(isNode).filter(({ type }) => type === 'ImportDeclaration') : [];
  return imports.at(-1)?.end ?? 0;
}
