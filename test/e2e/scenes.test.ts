import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCENES } from '../../scripts/demo/scenes';
import { clearPanel, playScene } from '../../scripts/start/tour';
import { shownRequest } from '../drivers/panel';
import { openStage, type Stage } from './stage';

describe.each(['chromium', 'firefox'] as const)('the demo in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
    await stage.driver.showPanel();
  });
  afterAll(() => stage?.close());

  it.each(SCENES)('shows what became of "$label"', async ({ id, finding }) => {
    await clearPanel(stage.driver);
    await playScene(stage.driver, id);
    const { title, step, ...shown } = await shownRequest(stage.driver, `what became of ${id}`, (one) => (one.title !== '') === (finding !== null));
    expect(shown.finding).toBe(finding ?? '');
    expect(title !== '' && step !== '').toBe(finding !== null);
  });
});
