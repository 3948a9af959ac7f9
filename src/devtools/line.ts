/** The part of a `runtime` port that is used. */
export interface Line {
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** A line that ends sooner was not taken up; the next attempt waits as long. */
const SHORTEST_MS = 1000;

/**
 * Holds a line to the background, which learns from its end that DevTools was closed: Chromium runs no code of a DevTools page that goes.
 * A background that is stopped drops the line, and it is taken up again; it ends for good when the extension was updated, where `connect` throws.
 */
export function holdLine(connect: () => Line): void {
  const since = Date.now();
  let line: Line;
  try {
    line = connect();
  } catch {
    return;
  }
  line.onDisconnect.addListener(() => {
    if (Date.now() - since >= SHORTEST_MS) holdLine(connect);
    else setTimeout(() => holdLine(connect), SHORTEST_MS);
  });
}
