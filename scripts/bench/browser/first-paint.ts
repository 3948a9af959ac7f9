import { showGrokPanel } from '../../../test/drivers/chromium/devtools';
import { until } from '../../../test/drivers/until';
import { percentile } from '../table';
import { fire } from './load';
import { openSetting } from './setting';
import { settled, threadOf } from './thread';

/** When the panel is first seen, in milliseconds: after its document was asked for, and after its tab was chosen. */
export interface FirstPaint {
  readonly recorded: number;
  readonly fromDocumentMs: number;
  readonly fromChoiceMs: number;
}

const TIMES = 3;

/** Shows the panel for the first time, with some requests recorded before; the middle of three times, each in a browser of its own. */
export async function measureFirstPaint(recorded: number): Promise<FirstPaint> {
  const found: FirstPaint[] = [];
  for (let time = 0; time < TIMES; time += 1) found.push(await once(recorded));
  return {
    recorded,
    fromDocumentMs: percentile(found.map(({ fromDocumentMs }) => fromDocumentMs), 0.5),
    fromChoiceMs: percentile(found.map(({ fromChoiceMs }) => fromChoiceMs), 0.5),
  };
}

async function once(recorded: number): Promise<FirstPaint> {
  const setting = await openSetting('grok', false);
  try {
    if (!setting.devtools) throw new Error('DevTools is not open.');
    if (recorded > 0) await fire(setting.page, 0, recorded);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    // Requests that DevTools has yet to hand over would be measured too.
    await settled(await threadOf(setting, 'devtools://'));
    await settled(await threadOf(setting, '/devtools.html'));
    const chosenAt = Date.now();
    const frame = await showGrokPanel(setting.devtools);
    const { origin, paint } = await until('the first paint of the panel', () => frame.evaluate(() => {
      const [entry] = performance.getEntriesByName('first-contentful-paint');
      return entry ? { origin: performance.timeOrigin, paint: entry.startTime } : null;
    }));
    return { recorded, fromDocumentMs: paint, fromChoiceMs: origin + paint - chosenAt };
  } finally {
    await setting.close();
  }
}
