// Writes src/catalogue/index.ts from the files that stand in its folders: npm run catalogue
import { existsSync, writeFileSync } from 'node:fs';
import { IDS_BY_TOPIC, TOPICS } from '../src/model/entry-id';

const INDEX = 'src/catalogue/index.ts';

/** `model-not-found` → `modelNotFound`, the name an entry's file exports. */
function exportName(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const entries = TOPICS.flatMap((topic) =>
  IDS_BY_TOPIC[topic].map((id) => ({ name: exportName(id), path: `./${topic}/${id}` })),
).filter(({ path }) => existsSync(`src/catalogue/${path}.ts`));

writeFileSync(INDEX, `// Written by \`npm run catalogue\`: one import for each entry's file.
import type { CatalogueEntry } from './entry';
${entries.map(({ name, path }) => `import { ${name} } from '${path}';`).join('\n')}

/** All entries, in the order of their topics. */
export const CATALOGUE: readonly CatalogueEntry[] = [
${entries.map(({ name }) => `  ${name},`).join('\n')}
];

const BY_ID = new Map(CATALOGUE.map((entry) => [entry.id, entry]));

/** The entry of an id. Every id has one: the tests see to it. */
export function entryOf(id: CatalogueEntry['id']): CatalogueEntry {
  const entry = BY_ID.get(id);
  if (!entry) throw new Error(\`The catalogue has no entry "\${id}"\`);
  return entry;
}
`);
console.log(`${INDEX}: ${entries.length} entries`);
