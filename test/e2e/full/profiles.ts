import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { needBrowser } from '../../../scripts/browsers/find';
import { launchChromium } from '../../drivers/chromium/launch';
import { visitTargets } from '../../drivers/chromium/targets';
import { until } from '../../drivers/until';

const WATCHED = { permissions: ['webRequest'], hosts: ['https://api.x.ai/*', 'http://localhost/*'] };
const folders: string[] = [];

/** A folder for profiles that are kept, until `removeFolders` is called. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'grok-profile-'));
  folders.push(folder);
  return folder;
}

/** Removes every folder that was made. No browser may run in one any more. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * Makes a profile of Chromium in a folder in which the permission to watch the demo page was given: by an extension that had it at its
 * installation, as the browser's question is no part of any page. Gives the profile and the extension that has to be started in it.
 */
export async function profileThatMayWatch(folder: string): Promise<{ profile: string; extension: string }> {
  const extension = join(folder, 'extension');
  const profile = join(folder, 'profile');
  cpSync(resolve(process.env['EXTENSIONS'] ?? 'dist', 'chrome'), extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const manifest = readFileSync(file, 'utf8');
  const { permissions, ...rest }: { permissions: string[] } = JSON.parse(manifest);
  writeFileSync(file, JSON.stringify({ ...rest, permissions: [...permissions, ...WATCHED.permissions], host_permissions: WATCHED.hosts }));
  const seeding = await launchChromium({ executable: needBrowser('chromium'), extension, api: null, headless: true, profile });
  await until('the extension to be installed', async () => (await visitTargets(seeding.browser, '/service-worker-loader.js', async () => true)).length > 0);
  await seeding.close();
  writeFileSync(file, manifest);
  return { profile, extension };
}
