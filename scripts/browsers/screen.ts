import { onPath } from './find';
import { canInstall, install } from './install';

/** The programs that make a screen with a keyboard where there is none, and their packages in Debian and Ubuntu. */
const PACKAGES = { Xvfb: 'xvfb', xdotool: 'xdotool' };

/** Tells whether there are the programs for a screen, and installs what is missing where that can be done without asking anybody. */
export function ensureScreen(): boolean {
  const missing = (): string[] => Object.entries(PACKAGES).filter(([program]) => onPath(program) === null).map(([, name]) => name);
  if (missing().length > 0 && canInstall()) install(missing());
  return missing().length === 0;
}
