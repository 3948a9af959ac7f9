/** The few extension calls that the drivers make. Both browsers know them by the name `chrome`. */
interface ExtensionApi {
  readonly action: { getBadgeText(details: { tabId: number }): Promise<string> };
  readonly devtools: { readonly inspectedWindow: { readonly tabId: number } };
  readonly storage: Readonly<Record<'local' | 'session' | 'sync', { get(keys: null): Promise<object> }>>;
}

/** Exists in the pages where the functions of this file run, not where they are written. */
declare const chrome: ExtensionApi;

/** Runs in the devtools page: the badge of the inspected tab. */
export function badgeText(): Promise<string> {
  return chrome.action.getBadgeText({ tabId: chrome.devtools.inspectedWindow.tabId });
}

/** Runs in the devtools page: everything that the extension has stored, as text to be searched. */
export async function storedText(): Promise<string> {
  const areas = [chrome.storage.local, chrome.storage.session, chrome.storage.sync];
  const contents = await Promise.all(areas.map((area) => area.get(null)));
  return JSON.stringify([...contents, { ...localStorage }, { ...sessionStorage }]);
}
