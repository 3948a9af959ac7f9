import type { RequestRow, Row } from '../../session/row';
import type { TimeRange } from '../store/view';
import { placePins, type Pin } from './pins';
import { createRuns, type Runs } from './runs';

/** Lines to draw, as path data by their look; and the pins over them. Bounded by the width, however many requests there are. */
export interface Bars {
  readonly paths: ReadonlyMap<Look, string>;
  readonly pins: readonly Pin[];
}

/** How a request is drawn. A stream shows the wait for its answer darker; errors under pins have stems, those without are the teeth of a comb. */
export type Look = (typeof LOOKS)[number];

/** In the order in which they are drawn, one over the other. */
export const LOOKS = ['bar', 'body', 'wait', 'info', 'warning', 'comb', 'stem'] as const;

/** A line of a look, in whole pixels. */
type Draw = (look: Look, from: number, to: number, lane: number) => void;

const LANES = 3;
const FIRST_LANE_PX = 19.5;
const LANE_PX = 5;
const LEAST_PX = 3;
/** The middle of the comb, which is as high as a tooth. */
const COMB_PX = 27;
/** The part of a stream that is drawn as waiting: the list's rows do not tell the first byte. */
const WAIT_SHARE = 0.3;

/** Lays the requests out on a width of pixels. */
export function barsOf(rows: readonly Row[], span: TimeRange, width: number): Bars {
  const runs = LOOKS.map(() => Array.from({ length: LANES }, createRuns));
  const { pins, teeth } = placePins(drawRows(rows, span, width / (span.to - span.from), (look, from, to, lane) => runs[LOOKS.indexOf(look)]?.[lane]?.add(from, to)));
  const paths = new Map(LOOKS.map((look, at) => [look, (runs[at] ?? []).map((lane, number) => lane.path(FIRST_LANE_PX + number * LANE_PX)).join('')]));
  paths.set('comb', combOf(teeth).path(COMB_PX));
  paths.set('stem', pins.filter(({ severity }) => severity === 'error').map(({ x }) => `M${Math.round(x)} 22V30`).join(''));
  return { paths, pins };
}

/** Draws the lines of requests; gives what is to be marked. */
function drawRows(rows: readonly Row[], span: TimeRange, scale: number, draw: Draw): readonly Pin[] {
  const ends = Array.from({ length: LANES }, () => -Infinity);
  const marks: Pin[] = [];
  const line: Draw = (look, from, to, lane) => draw(look, Math.round(from), Math.round(Math.max(to, from + LEAST_PX)), lane);
  for (const row of rows) {
    if (row.kind !== 'request' || row.startedAt === 0) continue;
    const from = (row.startedAt - span.from) * scale;
    const to = from + (row.durationMs ?? 0) * scale;
    const isShort = to - from < LEAST_PX * 2;
    const severity = severityOf(row);
    // What took long failed at its end.
    if (severity !== null) marks.push({ id: row.id, x: isShort || severity === 'warning' ? from : to, severity });
    if (severity === 'error' && isShort) continue;
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? LANES - 1 : free;
    ends[lane] = Math.max(to, from + LEAST_PX) + 1;
    const look = lookOf(row);
    if (look === 'body') line('wait', from, from + (to - from) * WAIT_SHARE, lane);
    line(look, look === 'body' ? from + (to - from) * WAIT_SHARE : from, to, lane);
  }
  return marks;
}

/** Errors too close for a pin of their own, each two pixels wide. */
function combOf(teeth: readonly Pin[]): Runs {
  const comb = createRuns();
  for (const { x } of teeth) comb.add(Math.round(x) - 1, Math.round(x) + 1);
  return comb;
}

function lookOf(row: RequestRow): Look {
  if (row.isStream) return 'body';
  const severity = row.problem?.severity;
  return severity === undefined || severity === 'error' ? 'bar' : severity;
}

function severityOf(row: RequestRow): Pin['severity'] | null {
  if (row.isFailed) return 'error';
  return row.problem?.severity === 'warning' ? 'warning' : null;
}
