import type { BrowserDriver, Place } from '../../drivers/browser-driver';
import { HIDDEN, MARK } from './texts';

declare global {
  interface Window {
    /** What was seen in a page since `watchForHarm`: broken policies, errors, dialogs. */
    harm?: string[];
    /** What in the page was made from data that it shows. */
    foreign?: () => string[];
  }
}

/** Notes from now on whatever breaks the security policy of a page, throws in it, or opens a dialog; and lets it be inspected. */
export async function watchForHarm(driver: BrowserDriver, place: Place): Promise<void> {
  await driver.run(place, (mark: string, hidden: string) => {
    if (window.harm) return;
    const harm: string[] = [];
    window.harm = harm;
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => harm.push(`policy: ${violatedDirective} ${blockedURI}`));
    addEventListener('error', ({ message }) => harm.push(`error: ${message}`));
    addEventListener('unhandledrejection', ({ reason }) => harm.push(`rejection: ${String(reason)}`));
    for (const name of ['alert', 'confirm', 'prompt', 'open'] as const) Reflect.set(window, name, () => harm.push(`dialog: ${name}`));
    // Of scripts and links only those of the extension are allowed.
    window.foreign = () => {
      const found: string[] = [];
      const own = location.origin;
      const made = 'img, iframe, frame, object, embed, base, form, audio, video, math, foreignObject, meta[http-equiv], style:empty';
      for (const element of document.querySelectorAll(made)) found.push(`element: ${element.outerHTML.slice(0, 120)}`);
      for (const script of document.querySelectorAll('script')) if (!script.src.startsWith(own) || script.textContent !== '') found.push(`script: ${script.outerHTML.slice(0, 120)}`);
      for (const link of document.querySelectorAll('link')) if (!link.href.startsWith(own)) found.push(`link: ${link.href}`);
      for (const anchor of document.querySelectorAll('a[href]')) {
        const href = anchor.getAttribute('href') ?? '';
        if (!/^https:\/\/(?:(?:docs|console|status)\.x\.ai|developer\.mozilla\.org)(?:\/|$)/.test(href) || href.includes(mark)) found.push(`address: ${href.slice(0, 120)}`);
      }
      const odd = new RegExp(hidden);
      for (const element of document.querySelectorAll('*')) {
        for (const { name, value } of element.attributes) {
          if (/^on/i.test(name)) found.push(`handler: ${name}`);
          if (value.includes(mark) && !/^(?:title|aria-label|value|data-row|data-finding|id|aria-describedby)$/.test(name)) found.push(`attribute: ${name}=${value.slice(0, 80)}`);
          if (/^(?:title|aria-label)$/.test(name) && odd.test(value)) found.push(`hidden in ${name}: ${JSON.stringify(value.slice(0, 120))}`);
        }
      }
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.nodeValue ?? '';
        if (odd.test(text) && !(node.parentElement instanceof HTMLTextAreaElement)) found.push(`hidden: ${JSON.stringify(text.slice(0, 120))}`);
      }
      return [...new Set(found)].slice(0, 20);
    };
  }, MARK, HIDDEN);
}

/** What was noted in a page, and whether hostile code has run in it. */
export function harmDone(driver: BrowserDriver, place: Place): Promise<string[]> {
  return driver.run(place, (mark: string) => [
    ...(window.harm ?? ['nobody has watched']),
    ...(Reflect.has(window, mark) ? ['hostile code has run'] : []),
    ...(Reflect.has({}, 'polluted') ? ['the prototype of objects is polluted'] : []),
  ], MARK);
}

/** Elements of a page that were made from data, attributes that act, and hidden characters that are drawn as themselves. */
export function foreignIn(driver: BrowserDriver, place: Place): Promise<string[]> {
  return driver.run(place, () => window.foreign?.() ?? ['nobody has watched']);
}
