import { parseArgs } from 'node:util';

/** What `npm start` was asked to do. */
export type StartOptions =
  /** Show the demo in a window, or go through it without one. */
  | { readonly kind: 'demo'; readonly headless: boolean }
  /** Open the developer's own page against the real API. */
  | { readonly kind: 'page'; readonly url: string };

/** Reads the command line; throws a sentence where it makes no sense. */
export function readOptions(args: readonly string[], hasDisplay: boolean): StartOptions {
  const { values, positionals } = parseArgs({ args: [...args], options: { headless: { type: 'boolean', default: false } }, allowPositionals: true });
  const [page, ...more] = positionals;
  if (more.length > 0) throw new Error(`Name one page, not ${positionals.length}.`);
  if (page === undefined) return { kind: 'demo', headless: values.headless || !hasDisplay };
  const url = URL.canParse(page) ? new URL(page) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) throw new Error(`${page} is not the address of a page: begin it with http:// or https://.`);
  if (values.headless || !hasDisplay) throw new Error('A page of your own needs a window: run this where there is a display, without --headless.');
  return { kind: 'page', url: url.href };
}

/** Tells whether windows can be shown. Only Linux runs without a display. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
