// Measures the engine: npm run bench. With numbers of requests, in Chromium after a build: npm run bench -- 1000 10000
import { trafficTable } from './bench/browser/table';
import { measureTraffic, type Traffic } from './bench/browser/traffic';
import { benchEngine } from './bench/engine';
import { tableOf } from './bench/measure';

const counts = process.argv.slice(2).map(Number).filter((count) => Number.isInteger(count) && count > 1);
if (counts.length === 0) {
  console.log(tableOf(benchEngine()));
} else {
  const measured: Traffic[] = [];
  for (const count of counts) for (const view of ['network', 'grok'] as const) measured.push(await measureTraffic(view, count));
  console.log(trafficTable(measured));
}
