// Finds the programs that the end-to-end tests need, and installs what is missing where that can be done: npm run browsers
import { ensure } from './browsers/ensure';

try {
  for (const program of ensure('chromium', 'firefox', 'curl')) console.log(program);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
