import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAsExpected, SCENES } from '../../scripts/demo/scenes';
import { clearPanel, outcomeOf, playScene } from '../../scripts/start/tour';
import { openStage, type Stage } from './stage';

describe.each(['chromium', 'firefox'] as const)('the demo in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
    await stage.driver.showPanel();
  });
  afterAll(() => stage?.close());

  it.each(SCENES)('shows what became of "$label"', async (scene) => {
    await clearPanel(stage.driver);
    await playScene(stage.driver, scene.id);
    const { finding, title, cause, step } = await outcomeOf(stage.driver, scene);
    expect(finding).toSatisfy((found: string) => isAsExpected(scene, found));
    const told = [title, cause, step].filter((text) => text !== '');
    expect(told).toHaveLength(finding === '' ? 0 : 3);
  });
});
