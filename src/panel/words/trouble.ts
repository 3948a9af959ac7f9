import type { SettingsTrouble } from '../../model/settings';

/** The sentence that tells what went wrong with the stored settings. */
export const TROUBLE = { unread: 'settingsUnread', unsaved: 'settingsUnsaved' } as const satisfies Record<SettingsTrouble, string>;
