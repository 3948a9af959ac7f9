import type { Report } from '../background/report';

/** The part of a `runtime` port that is used. */
export interface Line {
  readonly onMessage: { addListener(listener: () => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(report: Report): void;
}

/** A line that ends sooner was not taken up; the next attempt waits as long. */
const SHORTEST_MS = 1000;

/**
 * Holds a line to the background, which learns from its end that DevTools was closed: Chromium runs no code of a DevTools page that goes.
 * A background that is stopped drops the line, and it is taken up again; it ends for good when the extension was updated, where `connect` throws.
 * All that comes over it is the question for the report, `current`.
 */
export function holdLine(connect: () => Line, current: () => Report): void {
  const since = Date.now();
  let line: Line;
  try {
    line = connect();
  } catch {
    return;
  }
  line.onMessage.addListener(() => line.postMessage(current()));
  line.onDisconnect.addListener(() => {
    if (Date.now() - since >= SHORTEST_MS) holdLine(connect, current);
    else setTimeout(() => holdLine(connect, current), SHORTEST_MS);
  });
}
