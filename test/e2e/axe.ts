import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page or a frame as it stands, a line each. */
export async function violationsIn(shown: Frame | Page): Promise<string[]> {
  await shown.evaluate(AXE);
  const results: Pick<AxeResults, 'violations'> = JSON.parse(String(await shown.evaluate('axe.run(document).then((results) => JSON.stringify(results))')));
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`));
}
