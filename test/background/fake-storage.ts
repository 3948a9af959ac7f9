import type { StorageArea } from '../../src/background/summaries';

/** A storage area in memory that, like a browser's, copies what it is given and answers later. */
export function fakeStorage(): StorageArea & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    async get(key) {
      await Promise.resolve();
      if (key === null) return Object.fromEntries([...items].map(([each, text]) => [each, JSON.parse(text)]));
      const text = items.get(key);
      return text === undefined ? {} : { [key]: JSON.parse(text) };
    },
    async set(changes) {
      await Promise.resolve();
      for (const [key, value] of Object.entries(changes)) items.set(key, JSON.stringify(value));
    },
    async remove(key) {
      await Promise.resolve();
      items.delete(key);
    },
  };
}
