import type { BrowserDriver, Point } from './browser-driver';
import { until } from './until';

/** A request as the panel shows it. What it explains is '' where nothing is wrong. */
export interface ShownRequest {
  /** The accessible name: "Error 400, POST /v1/chat/completions, grok-4.7, Remove presence_penalty". */
  readonly name: string;
  readonly status: string;
  /** The catalogue id of the main finding. */
  readonly finding: string;
  readonly title: string;
  readonly cause: string;
  readonly step: string;
  /** What the buttons of its explanation read. */
  readonly buttons: readonly string[];
}

/** The requests in view. */
export function shownRequests(driver: BrowserDriver): Promise<ShownRequest[]> {
  return driver.run('panel', () => {
    const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return [...document.querySelectorAll('[role=treegrid] [role=row][aria-level="1"]:not([data-navigation])')].map((row) => {
      const why = row.parentElement?.querySelector('[role=row][aria-level="2"]');
      const cells = [...(why?.querySelectorAll('[role=gridcell]') ?? [])];
      return {
        name: row.getAttribute('aria-label') ?? '',
        status: textOf(row.querySelector('[role=gridcell]')),
        finding: row.getAttribute('data-finding') ?? '',
        title: textOf(cells[0]),
        cause: textOf(cells[2]),
        step: textOf(cells[3]),
        buttons: [...(why?.querySelectorAll('button') ?? [])].map(textOf),
      };
    });
  });
}

/** Waits until the panel shows a request that fits, and gives it. */
export function shownRequest(driver: BrowserDriver, what: string, fits: (request: ShownRequest) => boolean): Promise<ShownRequest> {
  return until(`the panel to show ${what}`, async () => {
    const shown = await shownRequests(driver);
    const found = shown.find(fits);
    if (!found) throw new Error(`the panel showed ${shown.length === 0 ? 'no request' : shown.map(({ name }) => name).join(' | ')}`);
    return found;
  });
}

/** Clicks the button of this name (its label, else its text), in the panel as a whole or within the entry whose name holds `inRow`. */
export async function clickButton(driver: BrowserDriver, name: string, inRow: string | null = null): Promise<void> {
  const at = await until(`a button "${name}" in the panel`, () => driver.run('panel', placeOfButton, name, inRow));
  await driver.click(at);
}

/** Clicks a tab of the detail; the list may have a button of the same name. */
export async function clickTab(driver: BrowserDriver, name: string): Promise<void> {
  const at = await until(`a tab "${name}" in the panel`, () => driver.run('panel', placeOfTab, name));
  await driver.click(at);
  await until(`the tab "${name}" to be shown`, () => driver.run('panel', (wanted: string) => document.querySelector('[role=tab][aria-selected="true"]')?.textContent === wanted, name));
}

/** Clicks the line of the request whose name holds `part`. */
export async function clickRow(driver: BrowserDriver, part: string): Promise<void> {
  const at = await until(`a row with "${part}" in the panel`, () => driver.run('panel', placeOfRow, part));
  await driver.click(at);
}

/** Waits for a field of the panel, has the focus go there and puts a text into it, as typing does. */
export async function typeInto(driver: BrowserDriver, selector: string, text: string): Promise<void> {
  await until(`${selector} in the panel`, () => driver.run('panel', fillField, selector, text, true));
}

/** Filters the list by a query. The focus stays where it is, so that no suggestions lie over the list. */
export async function filterBy(driver: BrowserDriver, query: string): Promise<void> {
  await until('the filter of the panel', () => driver.run('panel', fillField, '[role=combobox]', query, false));
}

function fillField(selector: string, text: string, takesFocus: boolean): boolean {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!field) return false;
  if (takesFocus) field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return true;
}

/** Opens the menu of the request whose name holds `part`. */
export async function openMenu(driver: BrowserDriver, part: string): Promise<void> {
  await until(`a row with "${part}" in the panel`, () => driver.run('panel', (wanted: string) => {
    const row = [...document.querySelectorAll('[role=row][aria-level="1"]')].find((one) => one.getAttribute('aria-label')?.includes(wanted));
    return row?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, clientX: 60, clientY: 90 })) !== undefined;
  }, part));
}

/** What the entries of the open menu read. */
export function menuEntries(driver: BrowserDriver): Promise<string[]> {
  return until('the entries of the menu', async () => {
    const entries = await driver.run('panel', () => [...document.querySelectorAll('[role=menuitem]')].map((item) => item.textContent ?? ''));
    return entries.length > 0 ? entries : null;
  });
}

/** Clicks an entry of the open menu. */
export async function pickFromMenu(driver: BrowserDriver, entry: string): Promise<void> {
  await driver.click(await until(`the entry "${entry}"`, () => driver.run('panel', placeOfEntry, entry)));
}

function placeOfEntry(entry: string): Point | null {
  const item = [...document.querySelectorAll('[role=menuitem]')].find((one) => one.textContent === entry);
  const box = item?.getBoundingClientRect();
  return box ? { x: box.x + 20, y: box.y + box.height / 2 } : null;
}

function placeOfButton(name: string, inRow: string | null): Point | null {
  const row = inRow === null ? null : [...document.querySelectorAll('[role=row]')].find((one) => one.getAttribute('aria-label')?.includes(inRow));
  if (inRow !== null && !row) return null;
  const nameOf = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  const buttons = [...(row?.parentElement ?? document).querySelectorAll('button, [role=tab], [role=button]')];
  const button = buttons.find((one) => nameOf(one) === name) ?? buttons.find((one) => nameOf(one).startsWith(name));
  if (!button) return null;
  button.scrollIntoView({ block: 'nearest' });
  const box = button.getBoundingClientRect();
  return box.width === 0 ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function placeOfTab(name: string): Point | null {
  const tab = [...document.querySelectorAll('[role=tab]')].find((one) => one.textContent === name);
  if (!tab) return null;
  tab.scrollIntoView({ block: 'nearest' });
  const box = tab.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function placeOfRow(part: string): Point | null {
  const row = [...document.querySelectorAll('[role=row][aria-level="1"]')].find((one) => one.getAttribute('aria-label')?.includes(part));
  if (!row) return null;
  row.scrollIntoView({ block: 'nearest' });
  const box = row.getBoundingClientRect();
  return box.width === 0 ? null : { x: box.x + Math.min(120, box.width / 2), y: box.y + box.height / 2 };
}
