import type { SettingsStore } from '../devtools/settings';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';

/** Settings that hold until the page is left. */
export function passingSettings(start: Partial<Settings> = {}): SettingsStore {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...start };
  const listeners = new Set<() => void>();
  return {
    ready: Promise.resolve(),
    current: () => settings,
    change(part) {
      settings = { ...settings, ...part };
      listeners.forEach((listener) => listener());
    },
    trouble: () => null,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
