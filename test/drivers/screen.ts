import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needProgram } from '../../scripts/browsers/find';
import { inTime } from './until';

/** A screen that nobody sees, with a keyboard: what the browser draws itself, outside of every page, can be seen and answered there. */
export interface Screen {
  /** The X display, such as `:7`. */
  readonly display: string;
  /** Presses keys of the keyboard one after the other, by their names in X, such as `Return`. */
  press(...keys: readonly string[]): void;
  /** How many pixels have a colour, given as `#rrggbb`, in the rows from the top to `bottom`. */
  countOf(colour: string, bottom: number): number;
  close(): void;
}

/** Opens a screen of 1400 × 1000 pixels. Needs Xvfb and xdotool. */
export async function openScreen(): Promise<Screen> {
  const xdotool = needProgram('xdotool');
  const folder = mkdtempSync(join(tmpdir(), 'grok-screen-'));
  // It takes a free number by itself and tells it, and draws into a file.
  const switches = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp', '-fbdir', folder];
  const server = spawn(needProgram('Xvfb'), switches, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const endWithUs = (): void => void server.kill();
  process.once('exit', endWithUs);
  const number = new Promise<string>((resolve, reject) => {
    server.stdio[3]?.on('data', (chunk) => resolve(String(chunk).trim()));
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  const display = `:${await inTime(number, 10_000, 'Xvfb')}`;
  return {
    display,
    press: (...keys) => void spawnSync(xdotool, ['key', '--delay', '80', ...keys], { env: { ...process.env, DISPLAY: display } }),
    countOf: (colour, bottom) => countIn(readFileSync(join(folder, 'Xvfb_screen0')), Number.parseInt(colour.slice(1), 16), bottom),
    close() {
      process.off('exit', endWithUs);
      server.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Counts in a picture of the X window dump format, 32 bits a pixel: its header holds numbers of 4 bytes, the pixels are little-endian. */
function countIn(dump: Buffer, colour: number, bottom: number): number {
  const [headerSize, width, lineSize, colours] = [0, 16, 48, 76].map((offset) => dump.readUInt32BE(offset));
  const start = (headerSize ?? 0) + (colours ?? 0) * 12;
  let count = 0;
  for (let y = 0; y < bottom; y += 1) {
    for (let x = 0; x < (width ?? 0); x += 1) {
      if ((dump.readUInt32LE(start + y * (lineSize ?? 0) + x * 4) & 0xffffff) === colour) count += 1;
    }
  }
  return count;
}
