import { isObject, member, parseJson, type JsonObject } from './json';
import { parseSettings, type Settings } from './settings';

/** The version of the format; a file with a higher one holds what this version does not know. */
const FORMAT = 1;

/** No file of settings has more bytes: 20 places of 1,300 characters, and little else. */
export const MOST_BYTES = 100_000;

/** What a file turned out to be. */
export type SettingsFile =
  /** What it does not name stays as it is. */
  | { readonly kind: 'settings'; readonly settings: Partial<Settings> }
  | { readonly kind: 'too-long' | 'no-json' | 'other-file' | 'newer' }
  /** One of its settings has a value that none can have. */
  | { readonly kind: 'odd-value'; readonly name: keyof Settings };

const NAMES: readonly (keyof Settings)[] = [
  'records', 'preservesLog', 'watchedHosts', 'advises', 'silenced', 'printsToConsole', 'copyFormat', 'density',
];

/** The settings as a file: JSON that a person can read. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ grokDevtools: FORMAT, settings }, null, 2)}\n`;
}

/** Reads a file that `settingsFile` made, perhaps changed by hand. It is taken as a whole or not at all. */
export function readSettingsFile(text: string): SettingsFile {
  if (text.length > MOST_BYTES) return { kind: 'too-long' };
  const file = parseJson(text);
  if (file === undefined) return { kind: 'no-json' };
  const format = member(file, 'grokDevtools');
  if (typeof format === 'number' && format > FORMAT) return { kind: 'newer' };
  const settings = member(file, 'settings');
  if (format !== FORMAT || !isObject(settings)) return { kind: 'other-file' };
  return settingsIn(settings);
}

function settingsIn(given: JsonObject): SettingsFile {
  const read = parseSettings(given);
  const named = NAMES.filter((name) => Object.hasOwn(given, name));
  const odd = named.find((name) => !isTaken(read[name], given[name]));
  if (odd !== undefined) return { kind: 'odd-value', name: odd };
  return { kind: 'settings', settings: Object.fromEntries(named.map((name) => [name, read[name]])) };
}

/** Whether all of a value was understood: of lists, each item once. */
function isTaken(read: Settings[keyof Settings], given: unknown): boolean {
  return Array.isArray(read) ? Array.isArray(given) && new Set(given).size === read.length : read === given;
}
