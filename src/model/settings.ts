import { IDS_BY_TOPIC, type EntryId } from './entry-id';
import type { FormatId } from './format';
import { isObject, member } from './json';

/** What the developer chose, kept over restarts. The same for the panel, the devtools page and the options page. */
export interface Settings {
  /** Whether finished requests are added to the list. */
  readonly records: boolean;
  /** Whether the list is kept when the page goes to another document. */
  readonly preservesLog: boolean;
  /** Places beside the API whose requests are read too, such as a proxy of one's own: a host, or one with the beginning of a path (`localhost:8787`, `app.example/api/grok`). */
  readonly watchedHosts: readonly string[];
  /** Whether requests that succeeded are advised on. */
  readonly advises: boolean;
  /** Advice that is not to be given. */
  readonly silenced: readonly EntryId[];
  /** Whether each error is also printed to the page's console. */
  readonly printsToConsole: boolean;
  /** The format that copies begin with; null: the one that was used last. */
  readonly copyFormat: FormatId | null;
  readonly density: Density;
}

/** What went wrong with the stored settings: some could not be read, so that the defaults hold for them; or the last change was not stored. */
export type SettingsTrouble = 'unread' | 'unsaved';

/** How much room a row of the list takes. */
export type Density = 'comfortable' | 'compact';

/** What holds until something else is chosen. */
export const DEFAULT_SETTINGS: Settings = {
  records: true,
  preservesLog: true,
  watchedHosts: [],
  advises: true,
  silenced: [],
  printsToConsole: false,
  copyFormat: null,
  density: 'comfortable',
};

/** The formats of a copy that can be sent. */
export const COPY_FORMATS: readonly FormatId[] = [
  'curl', 'curl-cmd', 'curl-powershell', 'fetch', 'fetch-browser', 'openai-js', 'openai-python', 'ai-sdk', 'xai-python',
];

const DENSITIES: readonly Density[] = ['comfortable', 'compact'];
const IDS: readonly EntryId[] = Object.values(IDS_BY_TOPIC).flat();
const MOST_HOSTS = 20;
const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)*[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?::\d{1,5})?$|^\[[\da-f:]{2,39}\](?::\d{1,5})?$/;
const PATH = /^(?:\/[^\s/?#]{1,100}){0,10}$/;

/** Reads a stored or imported value as settings. What is missing or makes no sense is as in the defaults. */
export function parseSettings(value: unknown): Settings {
  const flag = (name: 'records' | 'preservesLog' | 'advises' | 'printsToConsole'): boolean => {
    const found = member(value, name);
    return typeof found === 'boolean' ? found : DEFAULT_SETTINGS[name];
  };
  const texts = (name: 'watchedHosts' | 'silenced'): string[] => {
    const found = member(value, name);
    return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
  };
  return {
    records: flag('records'),
    preservesLog: flag('preservesLog'),
    watchedHosts: [...new Set(texts('watchedHosts').map(parseHost).filter((host) => host !== null))].slice(0, MOST_HOSTS),
    advises: flag('advises'),
    silenced: [...new Set(texts('silenced'))].flatMap((text) => IDS.filter((id) => id === text)),
    printsToConsole: flag('printsToConsole'),
    copyFormat: COPY_FORMATS.find((format) => format === member(value, 'copyFormat')) ?? null,
    density: DENSITIES.find((density) => density === member(value, 'density')) ?? DEFAULT_SETTINGS.density,
  };
}

/** Tells whether a stored value holds what `parseSettings` could make no sense of. */
export function isGarbled(value: unknown): boolean {
  if (value === undefined) return false;
  const read: object = parseSettings(value);
  const isLost = ([key, kept]: [string, unknown]): boolean => {
    const stored = member(value, key);
    return stored !== undefined && JSON.stringify(stored) !== JSON.stringify(kept);
  };
  return !isObject(value) || Object.entries(read).some(isLost);
}

/** Reads what a person types for a place to watch: a host, a host with a port, one with the beginning of a path, or an address. Null for anything else. */
export function parseHost(typed: string): string | null {
  const place = typed.trim().replace(/^[a-z]+:\/\//i, '').replace(/[?#].*$/, '').replace(/\/+$/, '');
  const slash = place.indexOf('/');
  const host = (slash < 0 ? place : place.slice(0, slash)).toLowerCase();
  const path = slash < 0 ? '' : place.slice(slash);
  return HOST.test(host) && PATH.test(path) ? `${host}${path}` : null;
}
