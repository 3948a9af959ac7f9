import { t } from '../words/t';

/** Distances between ticks, in seconds. */
const STEPS = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600, 7_200, 14_400, 43_200, 86_400];
const LEAST_PX = 78;
/** What a letter of a label takes, and what there is beside the scale. */
const LETTER_PX = 6;
const PAD_PX = 12;
const NO_BREAK = '\u00a0';

/** A mark on the scale of time. */
export interface Tick {
  /** Its place in percent. */
  readonly at: number;
  readonly label: string;
}

/** The ticks of a span of milliseconds on a width of pixels: at round numbers, with room for their labels. */
export function ticksOf(spanMs: number, width: number): Tick[] {
  const seconds = spanMs / 1000;
  const most = Math.max(1, Math.floor(width / LEAST_PX));
  const step = STEPS.find((one) => seconds / one <= most) ?? Math.ceil(seconds / most / 86_400) * 86_400;
  const ticks: Tick[] = [];
  for (let at = 0; at <= seconds; at += step) {
    const label = labelOf(at);
    const room = width * (1 - at / seconds) + PAD_PX;
    if (at === 0 || label.length * LETTER_PX <= room) ticks.push({ at: (at / seconds) * 100, label });
  }
  return ticks;
}

function labelOf(seconds: number): string {
  if (seconds < 120) return t('seconds', String(seconds) + NO_BREAK);
  if (seconds < 7_200) return t('minutes', String(Math.round(seconds / 6) / 10) + NO_BREAK);
  return t('hours', String(Math.round(seconds / 360) / 10) + NO_BREAK);
}
