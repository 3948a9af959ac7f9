import { isObject, member } from '../model/json';
import { DEFAULT_SETTINGS, isGarbled, parseSettings, type Settings, type SettingsTrouble } from '../model/settings';

/** The part of a `storage` area that is used. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  /** Tells of changes, those of other pages too. */
  readonly onChanged?: { addListener(listener: (changes: Record<string, unknown>) => void): void };
}

/** The settings, the same in every page of the extension. */
export interface SettingsStore {
  /** Settles when the stored settings are read; until then the defaults hold. */
  readonly ready: Promise<void>;
  current(): Settings;
  /** Takes effect at once, is stored, and reaches the other pages. */
  change(part: Partial<Settings>): void;
  /** What went wrong with the stored settings, until a change is stored. */
  trouble(): SettingsTrouble | null;
  /** Calls back after each change, whoever made it, and where one could not be stored. Gives the function that ends it. */
  subscribe(listener: () => void): () => void;
}

/** The one key under which settings are stored. */
export const SETTINGS_KEY = 'settings';

/** Reads the stored settings and follows them. Unreadable ones count as the defaults; a change made before they are read wins over them. */
export function openSettings(area: SettingsArea): SettingsStore {
  let stored = DEFAULT_SETTINGS;
  let unsaved: Partial<Settings> = {};
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  let trouble: SettingsTrouble | null = null;
  const read = async (): Promise<unknown> => (await area.get(SETTINGS_KEY))[SETTINGS_KEY];

  const ready = read().then((value) => {
    stored = parseSettings(value);
    if (isGarbled(value)) trouble = 'unread';
  }, () => { trouble = 'unread'; });
  let saving: Promise<void> = ready;
  area.onChanged?.addListener((changes) => {
    const change = changes[SETTINGS_KEY];
    if (change === undefined) return;
    stored = parseSettings(isObject(change) ? member(change, 'newValue') : undefined);
    tell();
  });

  /** Another page may have changed other settings meanwhile: only what was changed here is written over them. */
  async function save(): Promise<void> {
    const part = unsaved;
    if (Object.keys(part).length === 0) return;
    const next = { ...parseSettings(await read()), ...part };
    await area.set({ [SETTINGS_KEY]: next });
    stored = next;
    if (trouble !== null) changeTrouble(null);
    if (unsaved === part) unsaved = {};
  }

  function changeTrouble(now: SettingsTrouble | null): void {
    trouble = now;
    tell();
  }

  return {
    ready,
    current: () => ({ ...stored, ...unsaved }),
    change(part) {
      unsaved = { ...unsaved, ...part };
      tell();
      saving = saving.then(save).catch(() => changeTrouble('unsaved'));
    },
    trouble: () => trouble,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
