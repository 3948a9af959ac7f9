import type { Plugin } from 'vite';
import { applied, nameOf, part, parts, visit, type Cut } from './syntax.ts';

/** The parts of the extension API that are called. The polyfill knows 26, and what it does not know it hands through. */
const USED = ['devtools', 'i18n', 'permissions', 'runtime', 'storage', 'tabs'];

/** Leaves out of the polyfill its table of what is never called. */
export function leanPolyfill(): Plugin {
  return {
    name: 'lean-polyfill',
    apply: 'build',
    transform(code, id) {
      if (!/webextension-polyfill\/dist\/browser-polyfill\.js$/.test(id.replaceAll('\\', '/'))) return null;
      return { code: applied(code, tableCuts(this.parse(code))), map: null };
    },
  };
}

/** What is to be cut out of the source of the polyfill. */
export function tableCuts(tree: unknown): Cut[] {
  const cuts: Cut[] = [];
  visit(tree, (node) => {
    const variable = node.type === 'VariableDeclarator' ? part(node, 'id') : null;
    const table = variable && Reflect.get(variable, 'name') === 'apiMetadata' ? part(node, 'init') : null;
    if (!table) return;
    const namespaces = parts(table, 'properties');
    for (const [at, namespace] of namespaces.entries()) {
      const next = namespaces[at + 1];
      if (!USED.includes(String(nameOf(namespace)))) cuts.push({ start: namespace.start, end: next?.start ?? namespace.end, text: '' });
    }
  });
  return cuts;
}
