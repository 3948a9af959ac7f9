/**
 * An entry of the network log with all its values as members of its own. What webextension-polyfill hands out in browsers that need it
 * is a proxy that shows every value when asked by name and owns none, so code that looks for own members finds nothing in it.
 */
export function plainEntry(entry: object): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const key in entry) plain[key] = valueOf(entry, key);
  return plain;
}

/** One value of an object, own or not; undefined for what is no object. */
export function valueOf(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null ? Reflect.get(object, key) : undefined;
}
