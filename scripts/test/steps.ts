import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { parseJson, member } from '../../src/model/json';

/** How a step of the check went. A step that is no test run counts as one test. */
export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** What there is to say where the output of the step does not say it. */
  readonly why?: string;
}

const REPORT = 'node_modules/.cache/vitest-report.json';

/** Runs a command; its output goes to the terminal. */
export function runStep(name: string, command: string, ...args: readonly string[]): Outcome {
  const { isDone, seconds } = run(name, command, args);
  return { name, passed: isDone ? 1 : 0, failed: isDone ? 0 : 1, seconds };
}

/** Runs vitest and counts its tests. A file that cannot be loaded has no tests to count: then the run itself has failed. */
export function runVitest(name: string, ...args: readonly string[]): Outcome {
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { isDone, seconds } = run(name, process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...args, ...reporters]);
  const report = parseReport();
  if (report === null) return { name, passed: 0, failed: 1, seconds, why: 'vitest left no report' };
  const { passed, failed } = report;
  return { name, passed, failed: failed === 0 && !isDone ? 1 : failed, seconds };
}

function run(name: string, command: string, args: readonly string[]): { isDone: boolean; seconds: number } {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (error) console.error(error.message);
  return { isDone: status === 0, seconds: (Date.now() - start) / 1000 };
}

function parseReport(): { passed: number; failed: number } | null {
  try {
    const report = parseJson(readFileSync(REPORT, 'utf8'));
    const passed = member(report, 'numPassedTests');
    const failed = member(report, 'numFailedTests');
    return typeof passed === 'number' && typeof failed === 'number' ? { passed, failed } : null;
  } catch {
    return null;
  }
}
