import type { Browser, CDPSession } from 'puppeteer-core';

/** Around each page in a tab there is one more target of the same address, which is asked nothing. */
const TAB = 'tab';

/**
 * Visits every target (tab, frame, worker) of the extension whose URL holds `urlPart`, with a protocol session of its own.
 * Gives what each visit gave.
 */
export async function visitTargets<T>(browser: Browser, urlPart: string, visit: (session: CDPSession) => Promise<T>): Promise<T[]> {
  const root = await browser.target().createCDPSession();
  const { targetInfos } = await root.send('Target.getTargets', { filter: [{}] });
  const answers: T[] = [];
  for (const { targetId, url } of targetInfos.filter((target) => isOurs(target.url) && target.url.includes(urlPart) && target.type !== TAB)) {
    const attached = await root.send('Target.attachToTarget', { targetId, flatten: true }).catch(() => null);
    // It has gone since the list was made.
    if (attached === null) continue;
    const { sessionId } = attached;
    const session = root.connection()?.session(sessionId);
    if (!session) throw new Error(`No protocol session for ${url}`);
    answers.push(await visit(session));
    await root.send('Target.detachFromTarget', { sessionId });
  }
  await root.detach();
  return answers;
}

/** A protocol session with the first target of the extension whose URL holds `urlPart`, to be kept; null where there is none. */
export async function attachTo(browser: Browser, urlPart: string): Promise<CDPSession | null> {
  const root = await browser.target().createCDPSession();
  const { targetInfos } = await root.send('Target.getTargets', { filter: [{}] });
  const target = targetInfos.find(({ type, url }) => type !== TAB && isOurs(url) && url.includes(urlPart));
  if (!target) return null;
  const { sessionId } = await root.send('Target.attachToTarget', { targetId: target.targetId, flatten: true });
  return root.connection()?.session(sessionId) ?? null;
}

/** Evaluates an expression as if a person had just clicked; gives what its promise gives. */
export async function evaluateIn(session: CDPSession, expression: string): Promise<unknown> {
  const { result } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
  return result.value;
}

/** Closes every service worker of the extension, as the browser does with an idle one. */
export async function closeWorkers(browser: Browser): Promise<void> {
  const root = await browser.target().createCDPSession();
  const { targetInfos } = await root.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  for (const { targetId } of targetInfos.filter(({ url }) => isOurs(url))) await root.send('Target.closeTarget', { targetId });
  await root.detach();
}

function isOurs(url: string): boolean {
  return url.startsWith('chrome-extension://');
}
