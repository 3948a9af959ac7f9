import type { Plugin } from 'vite';

const POLYFILL = 'webextension-polyfill';
const NATIVE = '\0native-browser';

/** In Firefox the polyfill hands out the browser's own object and nothing else: there that object stands in its place. */
export function nativeBrowser(): Plugin {
  return {
    name: 'native-browser',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === POLYFILL ? NATIVE : null),
    load: (id) => (id === NATIVE ? 'export default globalThis.browser;' : null),
  };
}
