import { clickButton, shownRequest, shownRequests, type ShownRequest } from '../../test/drivers/panel';
import type { BrowserDriver } from '../../test/drivers/browser-driver';
import { until } from '../../test/drivers/until';
import { SCENES, type Scene } from '../demo/scenes';

/** A scene of the demo and what the panel showed of it. */
export interface Seen {
  readonly scene: Scene;
  readonly shown: ShownRequest;
}

/** Presses a button of the demo page and waits until its calls are over. */
export async function playScene(driver: BrowserDriver, id: string): Promise<void> {
  await driver.run('page', (scene: string) => {
    const button = document.querySelector<HTMLButtonElement>(`[data-scene="${scene}"]`);
    if (!button) throw new Error(`The demo page has no button for ${scene}`);
    button.dataset.state = '';
    button.click();
  }, id);
  await until(`the calls of "${id}" to end`, () => driver.run('page', (scene: string) => (
    document.querySelector<HTMLButtonElement>(`[data-scene="${scene}"]`)?.dataset.state === 'done'
  ), id));
}

/** Empties the panel's list. */
export async function clearPanel(driver: BrowserDriver): Promise<void> {
  await until('the panel to be empty', async () => {
    if ((await shownRequests(driver)).length === 0) return true;
    // Again and again: a call of the scene before may still come in.
    await clickButton(driver, 'Clear (');
    return false;
  });
}

/** Waits for the request of a scene that the panel has something to say of; any request where it should say nothing. */
export function outcomeOf(driver: BrowserDriver, { label, finding }: Scene): Promise<ShownRequest> {
  return shownRequest(driver, `what became of "${label}"`, ({ title }) => finding === null || title !== '');
}

/** Brings about every failure of the demo, one after the other, and reads what the panel shows of each. */
export async function tour(driver: BrowserDriver): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const scene of SCENES) {
    await clearPanel(driver);
    await playScene(driver, scene.id);
    seen.push({ scene, shown: await outcomeOf(driver, scene) });
  }
  return seen;
}
