import { spawn } from 'node:child_process';
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

/** Runs a command. Its output goes to the terminal when it ends, so that steps may run beside each other. */
export async function runStep(name: string, command: string, ...args: readonly string[]): Promise<Outcome> {
  const { isDone, seconds } = await run(name, command, args, 'pipe');
  return { name, passed: isDone ? 1 : 0, failed: isDone ? 0 : 1, seconds };
}

/** Runs vitest and counts its tests; its output goes to the terminal as it comes. A file that cannot be loaded has no tests to count: then the run itself has failed. */
export async function runVitest(name: string, ...args: readonly string[]): Promise<Outcome> {
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { isDone, seconds } = await run(name, process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...args, ...reporters], 'inherit');
  const report = parseReport();
  if (report === null) return { name, passed: 0, failed: 1, seconds, why: 'vitest left no report' };
  const { passed, failed } = report;
  return { name, passed, failed: failed === 0 && !isDone ? 1 : failed, seconds };
}

interface Run {
  readonly isDone: boolean;
  readonly seconds: number;
}

function run(name: string, command: string, args: readonly string[], output: 'inherit' | 'pipe'): Promise<Run> {
  const heading = `\n── ${name}\n`;
  if (output === 'inherit') process.stdout.write(heading);
  const start = Date.now();
  const child = spawn(command, args, { stdio: ['ignore', output, output], shell: process.platform === 'win32' });
  const kept: Buffer[] = [];
  child.stdout?.on('data', (data: Buffer) => kept.push(data));
  child.stderr?.on('data', (data: Buffer) => kept.push(data));
  // A command that cannot be started ends too.
  child.on('error', ({ message }) => kept.push(Buffer.from(`${message}\n`)));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      process.stdout.write((output === 'pipe' ? heading : '') + Buffer.concat(kept).toString('utf8'));
      resolve({ isDone: status === 0, seconds: (Date.now() - start) / 1000 });
    });
  });
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
