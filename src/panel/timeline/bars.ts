import type { RequestRow, Row } from '../../session/row';
import type { TimeRange } from '../store/view';
import { placePins, type Pin } from './pins';

/** Lines to draw, as path data by their look; and the pins over them. Bounded by the width, however many requests there are. */
export interface Bars {
  readonly paths: ReadonlyMap<Look, string>;
  readonly pins: readonly Pin[];
}

/** How a request is drawn. A stream shows the wait for its answer darker. */
export type Look = (typeof LOOKS)[number];

/** In the order in which they are drawn, one over the other. */
export const LOOKS = ['bar', 'body', 'wait', 'info', 'warning', 'error'] as const;

/** No screen is wider. */
const MOST_PX = 65_536;
const LANES = 3;
const FIRST_LANE_PX = 19.5;
const LANE_PX = 5;
const LEAST_PX = 3;
/** The part of a stream that is drawn as waiting: the list's rows do not tell the first byte. */
const WAIT_SHARE = 0.3;

/** Lays the requests out on a width of pixels. */
export function barsOf(rows: readonly Row[], span: TimeRange, width: number): Bars {
  const paths = new Map<Look, string>();
  const drawn = new Set<number>();
  const toothed = new Set<number>();
  const ends = Array.from({ length: LANES }, () => -Infinity);
  const marks: Pin[] = [];
  const scale = width / (span.to - span.from);
  const draw = (look: Look, data: string): void => void paths.set(look, (paths.get(look) ?? '') + data);
  const line = (look: Look, from: number, to: number, lane: number): void => {
    const [x, end] = [Math.round(from), Math.round(Math.max(to, from + LEAST_PX))];
    // Requests that fall on the same pixels are one line.
    const key = ((LOOKS.indexOf(look) * LANES + lane) * MOST_PX + x) * MOST_PX + end;
    if (drawn.has(key)) return;
    drawn.add(key);
    draw(look, `M${x} ${FIRST_LANE_PX + lane * LANE_PX}H${end}`);
  };
  const tooth = (at: number, top: number): void => {
    const x = Math.round(at);
    if (!toothed.has(x)) draw('error', `M${x} ${top}V30`);
    toothed.add(x);
  };

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
  const { pins, teeth } = placePins(marks);
  for (const { x } of pins.filter(({ severity }) => severity === 'error')) tooth(x, 22);
  // Errors too close for a pin of their own are the teeth of a comb.
  for (const { x } of teeth) tooth(x, 24);
  return { paths, pins };
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
