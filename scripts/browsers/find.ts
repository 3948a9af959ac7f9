import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { PLACES, type BrowserName } from './places';

/**
 * Finds the program file of a browser: where its environment variable points, else on the PATH, else in the usual places.
 * Gives null where there is none. A variable that points nowhere is an error, not a reason to take another browser.
 */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, files } = PLACES[name];
  const told = process.env[variable];
  if (told) {
    if (isProgram(told)) return told;
    throw new Error(`${variable} points to ${told}, which is not a program`);
  }
  return onPath(...commands) ?? files.find(isProgram) ?? null;
}

/** Finds a program on the PATH or throws the sentence that asks for it. */
export function needProgram(command: string): string {
  const found = onPath(command);
  if (found) return found;
  throw new Error(`${command} was not found. Install it.`);
}

/** The first of some programs that the PATH leads to, or null. */
export function onPath(...commands: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = process.platform === 'win32' ? commands.map((command) => `${command}.exe`) : commands;
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null;
}

/** Finds a browser or throws the sentence that says how to get one. */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const { label, variable } = PLACES[name];
  throw new Error(`${label} was not found. Install it, or set ${variable} to its program file.`);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
