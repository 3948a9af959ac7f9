// Measures the engine: npm run bench
import { benchEngine } from './bench/engine';
import { tableOf } from './bench/measure';

console.log(tableOf(benchEngine()));
