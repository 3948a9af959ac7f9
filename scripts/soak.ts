// Uses the extension for a long time and watches it: npm run soak [-- --minutes 30] [--seconds 60] [--spacing 8] [--no-write]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildExtension } from './start/stage';
import { isSound, pageOf } from './soak/page';
import { pictureOf } from './soak/picture';
import { soak } from './soak/soak';

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seconds: { type: 'string' }, spacing: { type: 'string' }, 'no-write': { type: 'boolean', default: false } } });
const seconds = values.seconds === undefined ? Number(values.minutes ?? 30) * 60 : Number(values.seconds);
if (!(seconds > 0)) throw new Error('Say how long: --minutes 30 or --seconds 60.');

const spacingMs = Number(values.spacing ?? 8);
if (!(spacingMs >= 0)) throw new Error('Say how many milliseconds lie between two requests: --spacing 8.');

buildExtension();
const found = await soak({ seconds, roundSize: 140, spacingMs, sessions: [25, 25, 300] }, ({ seconds: at, sent, reported, shown, kept, heap }) => {
  console.log(`${Math.round(at)} s: ${sent} sent, ${reported} told by the browser, ${shown} shown, ${kept} kept, ${(heap / 1e6).toFixed(1)} MB`);
});
const page = pageOf(found);
console.log(`\n${page}`);
if (!values['no-write']) {
  writeFileSync('docs/soak.md', page);
  writeFileSync('docs/pictures/soak.svg', pictureOf(found.samples));
}
process.exitCode = isSound(found) ? 0 : 1;
