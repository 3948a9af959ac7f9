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
    const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
    const session = root.connection()?.session(sessionId);
    if (!session) throw new Error(`No protocol session for ${url}`);
    answers.push(await visit(session));
    await root.send('Target.detachFromTarget', { sessionId });
  }
  await root.detach();
  return answers;
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
