import type { Settings } from '../model/settings';

/** Where the panel keeps the format of its last copy; the devtools page and the panel share this storage. */
const FORMAT_KEY = 'format';

/** Lets a panel that is opened from now on begin with the chosen copy format. */
export function offerFormat(storage: Pick<Storage, 'setItem'>, { copyFormat }: Settings): void {
  if (copyFormat === null) return;
  try {
    storage.setItem(FORMAT_KEY, copyFormat);
  } catch {
    // Storage is refused: the panel begins with its own default.
  }
}
