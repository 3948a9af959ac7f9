import { writeFileSync } from 'node:fs';
import { packageFiles } from '../../../scripts/package/files';
import { zip } from '../../../scripts/package/zip';
import type { LaunchOptions } from '../browser-driver';
import { ADDON_ID } from './extension-views';
import type { Marionette } from './marionette';

/** Installs the extension in a folder: until Firefox ends, or for good in a profile that is kept, where it may be already. */
export async function installExtension(marionette: Marionette, folder: string, { profile, mayBePrivate = false }: LaunchOptions): Promise<void> {
  if (profile === undefined) {
    await marionette.send('Addon:Install', { path: folder, temporary: true, allowPrivateBrowsing: mayBePrivate });
    return;
  }
  const isThere = await marionette.runPrivileged(`
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    return Boolean(await AddonManager.getAddonByID(args[0]));
  `, ADDON_ID);
  if (isThere === true) return;
  const path = `${profile}.xpi`;
  // Files as they are: making them small takes seconds.
  writeFileSync(path, zip(packageFiles(folder), (content) => content));
  await marionette.send('Addon:Install', { path, temporary: false, allowPrivateBrowsing: mayBePrivate });
}
