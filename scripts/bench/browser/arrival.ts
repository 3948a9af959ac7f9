import type { CDPSession } from 'puppeteer-core';

/** Waits until a row with some texts stands in a frame that was drawn; gives that moment, in milliseconds since the epoch. */
export async function drawnAt(session: CDPSession, texts: readonly string[], withinMs: number): Promise<number> {
  const expression = `(${String(waitForRow)})(${JSON.stringify(texts)}, ${withinMs})`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, { timeout: withinMs * 2 });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  if (typeof result.value !== 'number') throw new Error(`"${texts.join('", "')}" was not drawn within ${withinMs / 1000} s.`);
  return result.value;
}

/** Runs in a panel: looks in every frame, also into shadow roots. What it costs is the same for every panel. */
function waitForRow(texts: readonly string[], withinMs: number): Promise<number | null> {
  const holds = (root: Document | ShadowRoot): boolean => {
    const rows = root.querySelectorAll('[role=row], tr');
    for (let at = rows.length - 1; at >= 0; at -= 1) {
      const read = rows[at]?.textContent ?? '';
      if (texts.every((text) => read.includes(text))) return true;
    }
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot && holds(element.shadowRoot)) return true;
    return false;
  };
  return new Promise((resolve) => {
    const end = performance.now() + withinMs;
    const look = (): void => {
      // The frame in which it is found has not been drawn yet: the next one tells that it has.
      if (holds(document)) requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
      else if (performance.now() > end) resolve(null);
      else requestAnimationFrame(look);
    };
    look();
  });
}
