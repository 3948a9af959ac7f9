import { afterAll, beforeAll, describe, it } from 'vitest';
import { ensureScreen } from '../../../scripts/browsers/screen';
import { openScreen, type Screen } from '../../drivers/screen';
import { until } from '../../drivers/until';
import { GOOD_KEY } from '../../mock-xai/special';
import { callFromPage, openStage, type Stage } from '../stage';

/** The grounds of the three forms of the icon. */
const FORMS = { grey: '#70757d', blue: '#1f4fb8', red: '#c5221f' } as const;
/** Where the toolbar ends, in pixels from the top of the window. */
const TOOLBAR = 100;
/** The ground of the icon is at least so many pixels. */
const SEEN = 40;

const hasScreen = ensureScreen();
if (!hasScreen) console.warn('The icon of Chromium is not tested: it needs Xvfb and xdotool. Install them (Debian: apt-get install xvfb xdotool).');

/** Chromium tells nobody which icon it shows: it is looked for among the pixels of a screen. */
describe.skipIf(!hasScreen)('the icon in the toolbar of chromium', () => {
  let screen: Screen;
  let stage: Stage;
  beforeAll(async () => {
    screen = await openScreen();
    stage = await openStage('chromium', { display: screen.display });
  });
  afterAll(async () => {
    await stage?.close();
    screen?.close();
  });

  const shows = (wanted: keyof typeof FORMS): Promise<boolean> => until(`the icon to be ${wanted}`, () => {
    const seen = Object.entries(FORMS).map(([form, ground]) => ({ form, pixels: screen.countOf(ground, TOOLBAR) }));
    if (seen.some(({ form, pixels }) => (form === wanted) !== (pixels >= SEEN))) throw new Error(JSON.stringify(seen));
    return true;
  });

  it('is blue while nothing failed, red once something did, and grey while nothing is counted', async () => {
    const { driver } = stage;
    await shows('blue');
    await callFromPage(driver, { key: GOOD_KEY });
    await shows('blue');
    await driver.closeDevTools();
    await shows('grey');
    await driver.openDevTools();
    await shows('blue');
    await callFromPage(driver, { key: GOOD_KEY, body: { presence_penalty: 0.5 } });
    await shows('red');
    await driver.closeDevTools();
    await shows('grey');
  });
});
