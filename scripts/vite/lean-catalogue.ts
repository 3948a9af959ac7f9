import type { Plugin } from 'vite';
import { applied, nameOf, part, parts, visit, type Cut, type Node } from './syntax.ts';

/** The files of the catalogue's entries: one folder for each topic. */
const ENTRY = /\/src\/catalogue\/[a-z]+\/[\w-]+\.ts$/;

/** What is read of every example when the extension runs: the nearest known wording is sought among the bodies, and the catalogue lists them. */
const KEPT = ['status', 'body', 'transportCode'];

/** What nothing reads of an example when the extension runs. The one that the catalogue tells the remedy by keeps all else. */
const UNREAD = ['provenance', 'source'];

/** When a wording was seen: for those who keep the catalogue. */
const UNREAD_OF_PATTERN = 'seen';

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
      if (!ENTRY.test(id.replaceAll('\\', '/')) || !/provenance:|seen:/.test(code)) return null;
      const cuts = exampleCuts(code, this.parse(code, { lang: 'ts' }));
      return cuts.length === 0 ? null : { code: applied(code, cuts), map: null };
    },
  };
}

/** What is to be cut out of the source of an entry, or of a list of its examples. */
export function exampleCuts(code: string, tree: unknown): Cut[] {
  const cuts: Cut[] = [];
  visit(tree, (node) => {
    // A long list of examples may stand in a file of its own.
    const list = part(node, node.type === 'VariableDeclarator' ? 'init' : 'value');
    if (list?.type !== 'ArrayExpression') return;
    const items = parts(list, 'elements');
    if (nameOf(node) === 'patterns') cuts.push(...patternCuts(code, items));
    else if (items.some((item) => hasMember(item, 'provenance'))) cuts.push(...listCuts(code, items));
  });
  return cuts;
}

function listCuts(code: string, examples: readonly Node[]): Cut[] {
  const told = examples.find((example) => hasMember(example, 'requestBody')) ?? examples[0];
  return examples.filter(({ type }) => type === 'ObjectExpression').map((example) => {
    const kept = parts(example, 'properties').filter((property) => {
      const name = String(nameOf(property));
      return example === told ? !UNREAD.includes(name) : KEPT.includes(name);
    });
    return rewritten(code, example, kept);
  });
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

function hasMember(example: Node, name: string): boolean {
  return example.type === 'ObjectExpression' && parts(example, 'properties').some((property) => nameOf(property) === name);
}
