import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from '../browser-driver';
import { inTime, until } from '../until';
import { installExtension } from './install';
import { Marionette } from './marionette';
import { userJs } from './preferences';
import { startProxy } from './proxy';

const START_MS = 30_000;
const QUIT_MS = 5_000;

/** A running Firefox. */
export interface Firefox {
  readonly marionette: Marionette;
  /** Hosts that it wanted to reach and was not let to. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/** Starts Firefox in a profile of its own and installs the extension for the time that it runs; in a kept profile, for good. */
export async function launchFirefox(options: LaunchOptions): Promise<Firefox> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'grok-firefox-'));
  mkdirSync(profile, { recursive: true });
  rmSync(portFile(profile), { force: true });
  const proxy = options.api ? await startProxy(options.api.port) : null;
  writeFileSync(join(profile, 'user.js'), userJs(proxy?.port ?? null));
  const child = startProcess(options, profile);
  const close = async (marionette: Marionette | null) => {
    await marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    await ended(child);
    marionette?.disconnect();
    proxy?.close();
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let marionette: Marionette | null = null;
  try {
    const running = await Marionette.connect(await portOf(profile));
    marionette = running;
    await running.send('WebDriver:NewSession', { acceptInsecureCerts: options.api !== null });
    if (options.extension !== null) await installExtension(running, options.extension, options);
    let closing: Promise<void> | null = null;
    return { marionette: running, refused: proxy?.refused ?? [], close: () => (closing ??= close(running)) };
  } catch (error) {
    await close(marionette);
    throw error;
  }
}

function startProcess({ executable, headless }: LaunchOptions, profile: string): ChildProcess {
  const size = { MOZ_HEADLESS_WIDTH: '1400', MOZ_HEADLESS_HEIGHT: '1000' };
  const switches = [
    ...(headless ? ['--headless'] : []), '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile,
  ];
  // A home of its own keeps the developer's Firefox out of reach.
  const child = spawn(executable, switches, { stdio: 'ignore', env: { ...process.env, ...size, HOME: profile } });
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));
  return child;
}

/** Firefox writes the port that it chose into its profile. For a moment the file is there and empty. */
function portOf(profile: string): Promise<number> {
  return until('Firefox to start', () => Number(readFileSync(portFile(profile), 'utf8')) || null, START_MS);
}

function portFile(profile: string): string {
  return join(profile, 'MarionetteActivePort');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await inTime(exit, QUIT_MS, 'the end of Firefox').catch(() => {
    child.kill('SIGKILL');
    return exit;
  });
}
