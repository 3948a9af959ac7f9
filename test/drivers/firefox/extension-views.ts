import type { Json } from '../../../src/model/json';
import type { Place } from '../browser-driver';
import type { Marionette } from './marionette';

/** The id that the manifest gives the extension. */
export const ADDON_ID = 'grok-devtools@grok-devtools.example';

/** Privileged code: defines `browserOf(place)`, which gives the element that shows the inspected page or a page of the extension. */
const FIND_BROWSER = `
  const extension = WebExtensionPolicy.getByID(${JSON.stringify(ADDON_ID)}).extension;
  const views = { panel: 'devtools_panel', devtools: 'devtools_page', background: 'background', popup: 'popup', options: 'tab' };
  const browserOf = (place) => {
    if (place === 'page') return gBrowser.selectedBrowser;
    const view = [...extension.views].find((one) => one.viewType === views[place] && one.active !== false);
    if (!view) throw new Error('There is no ' + place + ' of the extension');
    return view.xulBrowser;
  };
`;

/** Runs privileged code that may use `extension` and `browserOf(place)`. */
export function runWithViews(marionette: Marionette, body: string, ...args: readonly Json[]): Promise<unknown> {
  return marionette.runPrivileged(FIND_BROWSER + body, ...args);
}

/** Evaluates an expression inside a page, with the rights of that page, and gives what its promise gives. */
export function evaluateIn(marionette: Marionette, place: Place, expression: string): Promise<unknown> {
  return runWithViews(marionette, `
    const actor = browserOf(args[0]).browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
    return await actor.executeScript(args[1], [], { async: true, timeout: 25000, sandboxName: null, newSandbox: true });
  `, place, `const done = arguments[arguments.length - 1]; (${expression}).then(done);`);
}
