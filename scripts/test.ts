// The whole check: types, lint, unit and corpus tests, builds, the lint of the Firefox build, end-to-end tests. npm test
import { runStep, runVitest, type Outcome } from './test/steps';
import { summaryOf } from './test/summary';

const outcomes: Outcome[] = [
  ...(await Promise.all([runStep('Types', 'npm', 'run', '--silent', 'types'), runStep('Lint', 'npm', 'run', '--silent', 'lint')])),
  await runVitest('Unit tests'),
];
const build = await runStep('Builds', 'npm', 'run', '--silent', 'build');
outcomes.push(build);
if (build.failed === 0) {
  outcomes.push(
    await runStep('Lint of the Firefox build', 'npm', 'run', '--silent', 'lint:firefox'),
    await runStep('Browsers', 'npm', 'run', '--silent', 'browsers'),
    await runVitest('End-to-end tests', '--config', 'test/e2e/vitest.config.ts'),
  );
} else {
  outcomes.push({ name: 'End-to-end tests', passed: 0, failed: 1, seconds: 0, why: 'there is no build to test' });
}
console.log(summaryOf(outcomes));
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
