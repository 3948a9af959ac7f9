import { findBrowser, needBrowser, needProgram, onPath } from './find';
import { canInstall, install } from './install';
import { PLACES, type BrowserName } from './places';

/** What has to be on the machine. curl runs the request that the panel copies. */
export type Needed = BrowserName | 'curl';

/**
 * Gives the program files of what is needed. What is missing is installed where that can be done without asking anybody;
 * elsewhere this throws the sentence that says how to get it.
 */
export function ensure(...needed: readonly Needed[]): string[] {
  const missing = needed.flatMap((name) => {
    if (name === 'curl') return onPath('curl') === null ? ['curl'] : [];
    return findBrowser(name) === null ? [PLACES[name].aptPackage] : [];
  });
  if (missing.length > 0 && canInstall()) install(missing);
  return needed.map((name) => (name === 'curl' ? needProgram('curl') : needBrowser(name)));
}
