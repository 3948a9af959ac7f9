import type { StorageArea } from '../summaries';

const KEY = 'heard';

/**
 * Notes that the browser has told of a request since it was started. Chromium that starts without the permission `webRequest`, and without
 * another extension that has it, takes it for granted and tells nothing until its next start: the popup should say so.
 */
export function createHeard(area: Pick<StorageArea, 'set'>): () => Promise<void> {
  let isNoted = false;
  return async () => {
    if (isNoted) return;
    isNoted = true;
    await area.set({ [KEY]: true });
  };
}

/** Tells whether anything was heard since the browser was started. */
export async function hasHeard(area: Pick<StorageArea, 'get'>): Promise<boolean> {
  return (await area.get(KEY))[KEY] === true;
}
