// Written by `npm run catalogue`: one import for each entry's file.
import type { CatalogueEntry } from './entry';
import { unsupportedParameter } from './request/unsupported-parameter';

/** All entries, in the order of their topics. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  unsupportedParameter,
];

const BY_ID = new Map(CATALOGUE.map((entry) => [entry.id, entry]));

/** The entry of an id. Every id has one: the tests see to it. */
export function entryOf(id: CatalogueEntry['id']): CatalogueEntry {
  const entry = BY_ID.get(id);
  if (!entry) throw new Error(`The catalogue has no entry "${id}"`);
  return entry;
}
