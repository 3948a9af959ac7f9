import { ChromiumDriver } from '../../test/drivers/chromium';
import { until } from '../../test/drivers/until';
import { openStage, type Stage } from '../../test/e2e/stage';
import { servePage } from '../../test/e2e/capture/serve';
import { isDrawn, look, startProbe, takeReported } from './probe';
import { sendRound } from './traffic';

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
  /** Console errors, uncaught exceptions and violations of the security policy. */
  readonly problems: readonly string[];
  /** What was done besides, and how often. */
  readonly deeds: Readonly<Record<string, number>>;
}

/** How long a soak lasts at least, how large its rounds are, and after how many rounds DevTools is closed and opened anew: once in any case. */
export interface SoakPlan {
  readonly seconds: number;
  readonly roundSize: number;
  readonly reopenAfter: number;
}

const PATIENCE_MS = 30_000;
const SAMPLE_EVERY_MS = 5_000;

/** Uses the extension as a long day of work would, all at once, and watches that no request is lost and nothing grows. */
export async function soak(plan: SoakPlan, onSample: (sample: Sample) => void = () => undefined): Promise<Soaked> {
  const stage = await openStage('chromium', { servePage });
  const { url } = stage;
  const driver = chromiumOf(stage);
  const samples: Sample[] = [];
  const lost: string[] = [];
  const problems: string[] = [];
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

  async function sample(): Promise<void> {
    const now: Sample = { seconds: elapsed(), sent, reported, shown, kept, heap: await driver.heap() };
    samples.push(now);
    onSample(now);
  }

  try {
    await startProbe(driver);
    for (let round = 1, sampledAt = -Infinity; elapsed() < plan.seconds || round <= plan.reopenAfter; round += 1) {
      if (round % 3 === 0) {
        await driver.hidePanel();
        did('panel hidden and shown');
      }
      const fired = await sendRound(driver, sent, plan.roundSize);
      sent += fired;
      if (round % 3 === 0) await driver.showPanel();
      if (round % 4 === 0) {
        await driver.goto(`${url}?round=${round}`);
        did('page navigated');
      }
      if (round % 5 === 0) {
        await driver.stopBackground();
        did('service worker stopped');
      }
      await until('the list to hold what the browser told of', compare, PATIENCE_MS).catch(() => {
        lost.push(...missing);
        missing.clear();
      });
      await until('the panel to draw it', () => isDrawn(driver), PATIENCE_MS).catch(() => problems.push('The panel drew other figures than the session has.'));
      if (performance.now() - sampledAt >= SAMPLE_EVERY_MS) {
        await sample();
        sampledAt = performance.now();
      }
      if (round % plan.reopenAfter === 0) {
        problems.push(...(await driver.problems()));
        await driver.closeDevTools();
        await driver.openDevTools();
        await startProbe(driver);
        early.clear();
        did('DevTools closed and opened');
      }
    }
    await sample();
    problems.push(...(await driver.problems()));
    return { samples, lost, problems, deeds };
  } finally {
    await stage.close();
  }
}

function chromiumOf({ driver }: Stage): ChromiumDriver {
  if (driver instanceof ChromiumDriver) return driver;
  throw new Error('A soak needs Chromium.');
}
