import type { BrowserDriver } from '../../drivers/browser-driver';

/** What a walk through the panel has seen. */
export interface Walk {
  readonly rows: number;
  /** Panes of the detail: tabs, and looks of bodies. */
  readonly panes: number;
  readonly found: readonly string[];
}

/** Opens each row of the list, each tab of its detail and each look of a body in it, unfolds what is folded, and looks at the page each time. */
export function walkThroughPanel(driver: BrowserDriver): Promise<Walk> {
  return driver.run('panel', walk);
}

/** Runs in the panel. */
async function walk(): Promise<Walk> {
  const { foreign } = window;
  if (!foreign) throw new Error('nobody watches for harm');
  const found = new Set<string>();
  const pause = (ms = 12): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });
  const click = async (element: Element): Promise<void> => {
    if (element instanceof HTMLElement) element.click();
    await pause();
  };
  const look = (where: string): void => foreign().forEach((one) => found.add(`${where}: ${one}`));
  const list = document.querySelector('.list-scroll');
  if (!list) throw new Error('no list');
  const seen = new Set<string>();
  let panes = 0;
  const rowInView = (): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>('.list-scroll [data-row]:not([data-navigation])')].find((row) => !seen.has(row.dataset['row'] ?? ''));
  list.scrollTop = 0;
  await pause(50);
  for (let turns = 0; turns < 400; turns += 1) {
    // What repeats another request is drawn only when it is asked for.
    for (const more of document.querySelectorAll('.why-more[aria-expanded=false]')) await click(more);
    if (!rowInView()) await pause(80);
    const row = rowInView();
    if (!row) {
      if (list.scrollTop + list.clientHeight >= list.scrollHeight - 1) break;
      list.scrollTop += Math.max(60, list.clientHeight - 60);
      await pause(60);
      continue;
    }
    const id = row.dataset['row'] ?? '';
    seen.add(id);
    await click(row);
    for (let waited = 0; waited < 100 && !document.querySelector('[role=tab]'); waited += 1) await pause(20);
    look(`row ${id}`);
    for (const tab of document.querySelectorAll('.tab-list [role=tab]')) {
      await click(tab);
      panes += 1;
      const pane = document.querySelector('#pane');
      for (const more of pane?.querySelectorAll('summary, .fold, [role=treeitem][aria-expanded=false]') ?? []) await click(more);
      look(`row ${id}, ${tab.textContent}`);
      for (const choice of pane?.querySelectorAll('[role=radiogroup] [role=radio]') ?? []) {
        await click(choice);
        panes += 1;
        look(`row ${id}, ${tab.textContent}, ${choice.textContent}`);
      }
      for (const select of pane?.querySelectorAll('select') ?? []) {
        for (const { value, disabled } of [...select.options]) {
          if (disabled) continue;
          select.value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
          await pause();
          panes += 1;
          look(`row ${id}, ${tab.textContent}, ${value}`);
        }
      }
    }
  }
  return { rows: seen.size, panes, found: [...found].slice(0, 30) };
}
