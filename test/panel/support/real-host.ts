import { findStatus } from '../../../src/api/status-table';
import { explainText } from '../../../src/devtools/catalogue/explain-text';
import { exampleOf } from '../../../src/devtools/catalogue/pages';
import { searchCatalogue } from '../../../src/devtools/catalogue/search';
import type { SettingsStore } from '../../../src/devtools/settings';
import { passingSettings } from '../../../src/preview/settings';
import type { PanelHost } from '../../../src/session/host';

/** The part of a host that knows the catalogue, as the devtools page has it. */
export const KNOWING: Partial<PanelHost> = { catalogue: searchCatalogue, exampleOf, explainText, statusRow: findStatus };

/** The part of a host that holds settings, and the settings. */
export function settled(store: SettingsStore = passingSettings()): { readonly store: SettingsStore; readonly part: Partial<PanelHost> } {
  return { store, part: { settings: store.current, changeSettings: store.change, onSettingsChange: store.subscribe } };
}
