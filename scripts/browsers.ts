// Finds the programs that the end-to-end tests need, and installs what is missing where that can be done: npm run browsers
import { findBrowser, needBrowser, needProgram, onPath } from './browsers/find';
import { canInstall, install } from './browsers/install';
import { PLACES, type BrowserName } from './browsers/places';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

try {
  const missing = BROWSERS.filter((name) => findBrowser(name) === null).map((name) => PLACES[name].aptPackage);
  // It runs the request that the panel copies.
  if (onPath('curl') === null) missing.push('curl');
  if (missing.length > 0 && canInstall()) install(missing);
  for (const program of [...BROWSERS.map(needBrowser), needProgram('curl')]) console.log(program);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
