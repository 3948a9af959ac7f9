import { ChromiumDriver } from '../../test/drivers/chromium';
import { until } from '../../test/drivers/until';
import { openStage, type Stage } from '../../test/e2e/stage';
import { servePage } from '../../test/e2e/capture/serve';
import { isDrawn, lastVerdicts, look, startProbe, takeReported } from './probe';
import { fails, sendRound } from './traffic';

/** How things stood at a moment; counts are of all sessions together. */
export interface Sample {
  readonly seconds: number;
  readonly sent: number;
  readonly reported: number;
  readonly shown: number;
  /** Rows in the list, and bytes of heap of devtools page and panel after a garbage collection. */
  readonly kept: number;
  readonly heap: number;
}

/** What a soak found. */
export interface Soaked {
  readonly samples: readonly Sample[];
  /** Turns of requests that the browser told of and the list never showed. */
  readonly lost: readonly string[];
  /** Turns of requests that were shown as failed and had succeeded, or the other way round. */
  readonly misjudged: readonly number[];
  /** Answers whose body was gone with the page that had asked for it before the browser could hand it out: what was in them cannot be told. */
  readonly unread: number;
  /** Console errors, uncaught exceptions and violations of the security policy. */
  readonly problems: readonly string[];
  /** What was done besides, and how often. */
  readonly deeds: Readonly<Record<string, number>>;
}

/** How a soak goes. */
export interface SoakPlan {
  /** How long it lasts at least. */
  readonly seconds: number;
  /** Requests in each round, and the time from one to the next. */
  readonly roundSize: number;
  readonly spacingMs: number;
  /** How many rounds pass, in turn, before DevTools is closed and opened anew; it lasts until one round after that. */
  readonly sessions: readonly number[];
}

const PATIENCE_MS = 30_000;
const LATENESS_MS = 5_000;
const SAMPLE_EVERY_MS = 5_000;

/** Uses the extension as a long day of work would, all at once, and watches that no request is lost and nothing grows. */
export async function soak(plan: SoakPlan, onSample: (sample: Sample) => void = () => undefined): Promise<Soaked> {
  const stage = await openStage('chromium', { servePage });
  const { url } = stage;
  const driver = chromiumOf(stage);
  const samples: Sample[] = [];
  const lost: string[] = [];
  const misjudged: number[] = [];
  let unread = 0;
  let goneInRound = 0;
  const problems = new Set<string>();
  const deeds: Record<string, number> = {};
  const start = performance.now();
  let [sent, reported, shown, kept] = [0, 0, 0, 0];
  const missing = new Set<string>();
  const early = new Set<string>();

  const elapsed = (): number => (performance.now() - start) / 1000;
  const did = (deed: string): void => {
    deeds[deed] = (deeds[deed] ?? 0) + 1;
  };

  /** Takes in what the browser told of and what the list has got; tells whether the list has all of it. */
  async function compare(): Promise<boolean> {
    // The list first: what arrives between the two is missed by neither.
    const looked = await look(driver);
    for (const turn of looked.arrived) if (!missing.delete(turn)) early.add(turn);
    const told = await takeReported(driver);
    for (const turn of told) if (!early.delete(turn)) missing.add(turn);
    reported += told.length;
    shown += looked.arrived.length;
    kept = looked.kept;
    return missing.size === 0;
  }

  /** The requests of the latest round whose rows tell the wrong outcome; a body that comes late may still change it. */
  async function wrong(hasNavigated: boolean): Promise<number[]> {
    const wrongs = (await lastVerdicts(driver, plan.roundSize + 1)).filter(({ turn, isFailed }) => isFailed !== fails(turn));
    const gone = wrongs.filter(({ isFailed, isWithheld }) => hasNavigated && isWithheld && !isFailed);
    goneInRound = gone.length;
    return wrongs.filter((one) => !gone.includes(one)).map(({ turn }) => turn);
  }

  /** Notes what the pages of the extension complained of; a page that ends takes it with it. */
  async function takeProblems(): Promise<void> {
    for (const problem of await driver.problems()) problems.add(problem);
  }

  async function sample(): Promise<void> {
    const now: Sample = { seconds: elapsed(), sent, reported, shown, kept, heap: await driver.heap() };
    samples.push(now);
    onSample(now);
  }

  try {
    await startProbe(driver);
    let reopened = 0;
    let isNew = true;
    let left = plan.sessions[0] ?? 1;
    for (let round = 1, sampledAt = -Infinity; elapsed() < plan.seconds || reopened === 0 || isNew; round += 1) {
      if (round % 3 === 0) {
        await driver.hidePanel();
        did('panel hidden and shown');
      }
      const fired = await sendRound(driver, sent, plan.roundSize, plan.spacingMs);
      sent += fired;
      if (round % 3 === 0) await driver.showPanel();
      if (round % 4 === 0) {
        await driver.goto(`${url}?round=${round}`);
        did('page navigated');
      }
      if (round % 5 === 0) {
        await takeProblems();
        await driver.stopBackground();
        did('service worker stopped');
      }
      await until('the list to hold what the browser told of', compare, PATIENCE_MS).catch(() => {
        lost.push(...missing);
        missing.clear();
      });
      await until('the list to tell every outcome', async () => (await wrong(round % 4 === 0)).length === 0, PATIENCE_MS).catch(async () => {
        misjudged.push(...(await wrong(round % 4 === 0)));
      });
      unread += goneInRound;
      await until('the panel to draw it', () => isDrawn(driver), PATIENCE_MS).catch(() => problems.add('The panel drew other figures than the session has.'));
      if (performance.now() - sampledAt >= SAMPLE_EVERY_MS) {
        await sample();
        sampledAt = performance.now();
      }
      left -= 1;
      isNew = left === 0;
      if (isNew) {
        reopened += 1;
        left = plan.sessions[reopened % plan.sessions.length] ?? 1;
        await takeProblems();
        await driver.closeDevTools();
        await driver.openDevTools();
        await startProbe(driver);
        early.clear();
        did('DevTools closed and opened');
      }
    }
    // The browser may be late with what it tells.
    await until('the browser to tell of all', async () => (await compare()) && reported === sent, LATENESS_MS).catch(() => undefined);
    await sample();
    await takeProblems();
    return { samples, lost, misjudged, unread, problems: [...problems], deeds };
  } finally {
    await stage.close();
  }
}

function chromiumOf({ driver }: Stage): ChromiumDriver {
  if (driver instanceof ChromiumDriver) return driver;
  throw new Error('A soak needs Chromium.');
}
