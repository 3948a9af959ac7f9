import type { Report } from './report';
import { parseReport } from './report';

/** Asks the devtools page of a tab for its report; gives null where DevTools is closed there. `send` is that of `runtime`. */
export async function askDevTools(send: (message: unknown) => Promise<unknown>, tabId: number): Promise<Report | null> {
  try {
    // Where no page listens, sending is refused; where others do, nobody answers.
    return parseReport(await send({ kind: 'report-wanted', tabId }));
  } catch {
    return null;
  }
}
