import { parseReport, type Report } from './report';

const NAME = /^devtools:(\d+)$/;

/** The name of the line that the devtools page of a tab holds open: nothing but its end tells that DevTools was closed. */
export function lineName(tabId: number): string {
  return `devtools:${tabId}`;
}

/** The tab to whose devtools page a line leads; null for other connections. */
export function tabOfLine(name: string): number | null {
  const tabId = NAME.exec(name)?.[1];
  return tabId === undefined ? null : Number(tabId);
}

/** The part of a `runtime` port that is used. */
export interface Line {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void; removeListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
}

/** The lines that are open now. A background that was stopped knows none until the devtools pages take theirs up again. */
export interface Lines {
  /** `onEnd` hears when the line has ended. */
  add(tabId: number, line: Line, onEnd: () => void): void;
  /**
   * Asks the devtools page of a tab for its report over its line; the promise gives null where the line ends meanwhile, and there is no
   * promise where there is no line. In a private window of Chromium nothing else reaches the devtools page.
   */
  ask(tabId: number): Promise<Report | null> | null;
}

/** Makes the keeper of the lines. */
export function createLines(): Lines {
  const lines = new Map<number, Line>();
  return {
    add(tabId, line, onEnd) {
      lines.set(tabId, line);
      line.onDisconnect.addListener(() => {
        if (lines.get(tabId) === line) lines.delete(tabId);
        onEnd();
      });
    },
    ask(tabId) {
      const line = lines.get(tabId);
      if (line === undefined) return null;
      return new Promise((resolve) => {
        const answered = (message: unknown): void => {
          line.onMessage.removeListener(answered);
          resolve(parseReport(message));
        };
        line.onMessage.addListener(answered);
        line.onDisconnect.addListener(() => resolve(null));
        try {
          line.postMessage({ kind: 'report-wanted', tabId });
        } catch {
          // It has just ended, and the browser has not said so yet.
          resolve(null);
        }
      });
    },
  };
}
