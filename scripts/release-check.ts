// Says what is missing for a release, and fails where something is: npm run release:check (after npm run package)
import { missingFor } from './release/checks';
import { gatherRelease } from './release/gather';

const release = gatherRelease();
const missing = missingFor(release);
for (const sentence of missing) console.error(`- ${sentence}`);
console.log(missing.length === 0 ? `Version ${release.version} is ready to be released.` : `Version ${release.version} is not ready: ${missing.length} missing.`);
process.exitCode = missing.length === 0 ? 0 : 1;
