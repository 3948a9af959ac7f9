// Builds the extension: npm run build [-- chrome|firefox]
import { build } from 'vite';

const TARGETS = ['chrome', 'firefox'];
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !TARGETS.includes(name));
if (unknown !== undefined) {
  console.error(`No such browser: ${unknown}. Name chrome, firefox or none for both.`);
  process.exit(2);
}
for (const target of wanted.length > 0 ? wanted : TARGETS) {
  process.env.TARGET = target;
  await build({ logLevel: 'warn' });
}
