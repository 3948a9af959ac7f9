import { member } from '../model/json';

/** What the developer chose, kept over restarts. */
export interface Settings {
  /** Whether finished requests are added to the list. */
  readonly records: boolean;
  /** Whether the list is kept when the page goes to another document. */
  readonly preservesLog: boolean;
}

/** What holds until something else is chosen: the same as in the Network panel. */
export const DEFAULT_SETTINGS: Settings = { records: true, preservesLog: false };

/** The part of a `storage` area that is used. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The settings of this DevTools window. */
export interface SettingsStore {
  /** Settles when the stored settings are read; until then the defaults hold. */
  readonly ready: Promise<void>;
  current(): Settings;
  /** Takes effect at once and is stored for windows opened later. */
  change(part: Partial<Settings>): void;
}

const KEY = 'settings';

/** Reads the stored settings. Unreadable ones count as the defaults; a change made before they are read wins over them. */
export function openSettings(area: SettingsArea): SettingsStore {
  let stored = DEFAULT_SETTINGS;
  let chosen: Partial<Settings> = {};
  const ready = area.get(KEY).then((items) => { stored = parseSettings(items[KEY]); }, () => undefined);
  const current = (): Settings => ({ ...stored, ...chosen });
  return {
    ready,
    current,
    change(part) {
      chosen = { ...chosen, ...part };
      void ready.then(() => area.set({ [KEY]: current() })).catch(() => undefined);
    },
  };
}

function parseSettings(value: unknown): Settings {
  const flag = (name: keyof Settings): boolean => {
    const found = member(value, name);
    return typeof found === 'boolean' ? found : DEFAULT_SETTINGS[name];
  };
  return { records: flag('records'), preservesLog: flag('preservesLog') };
}
