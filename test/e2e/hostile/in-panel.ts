import { expect, it } from 'vitest';
import { clickButton, filterBy, shownRequests } from '../../drivers/panel';
import { until } from '../../drivers/until';
import { chooseFile } from '../choose-file';
import type { Stage } from '../stage';
import { harOf } from './har';
import { foreignIn, harmDone, watchForHarm } from './harm';
import { MARK } from './texts';
import { walkThroughPanel } from './walk';
import type { Json } from '../../../src/model/json';

/** Drops a HAR file of hostile entries into the panel, looks at everything in it, and goes back to the live list. Gives how many rows were walked. */
export async function expectNoHarmFrom({ driver, mock }: Stage, entries: readonly Json[]): Promise<number> {
  await watchForHarm(driver, 'panel');
  await watchForHarm(driver, 'devtools');
  await dropFile(driver, 'hostile.har', harOf(entries));
  const walked = await walkThroughPanel(driver);
  expect(walked.found).toEqual([]);
  expect(walked.panes).toBeGreaterThan(walked.rows * 4);
  expect(await harmDone(driver, 'panel')).toEqual([]);
  expect(await harmDone(driver, 'devtools')).toEqual([]);
  expect(await foreignIn(driver, 'panel')).toEqual([]);
  expect(mock.received.filter(({ path, query }) => path.includes(MARK) || query.includes(MARK))).toEqual([]);
  // The panel still does its work.
  await filterBy(driver, 'status:400');
  await until('the filter', async () => {
    const shown = await shownRequests(driver);
    return shown.length > 0 && shown.every(({ status }) => status === '400');
  });
  await filterBy(driver, '');
  await clickButton(driver, 'Back to live');
  await until('the live list', async () => !(await isFileShown(driver)));
  return walked.rows;
}

/** A test of hostile content on a stage that is open anyway. */
export function hostileTests(stageOf: () => Stage, entries: () => readonly Json[]): void {
  it('show a file full of hostile content as text, and nothing of it acts', async () => {
    expect(await expectNoHarmFrom(stageOf(), entries())).toBeGreaterThan(6);
  });
}

async function dropFile(driver: Stage['driver'], name: string, text: string): Promise<void> {
  await chooseFile(driver, 'panel', name, text);
  await until('the file', () => isFileShown(driver));
}

function isFileShown(driver: Stage['driver']): Promise<boolean> {
  return driver.run('panel', () => [...document.querySelectorAll('.notice button')].some(({ textContent }) => textContent === 'Back to live') && document.querySelector('progress') === null);
}
