// The whole check: types, lint, unit and corpus tests, builds, the lint of the Firefox build, end-to-end tests. npm test
import { runStep, runVitest, type Outcome } from './test/steps';
import { summaryOf } from './test/summary';

const outcomes: Outcome[] = [
  runStep('Types', 'npm', 'run', '--silent', 'types'),
  runStep('Lint', 'npm', 'run', '--silent', 'lint'),
  runVitest('Unit tests'),
];
const build = runStep('Builds', 'npm', 'run', '--silent', 'build');
outcomes.push(build);
if (build.failed === 0) {
  outcomes.push(
    runStep('Lint of the Firefox build', 'npm', 'run', '--silent', 'lint:firefox'),
    runStep('Browsers', 'npm', 'run', '--silent', 'browsers'),
    runVitest('End-to-end tests', '--config', 'test/e2e/vitest.config.ts'),
  );
} else {
  outcomes.push({ name: 'End-to-end tests', passed: 0, failed: 1, seconds: 0, why: 'there is no build to test' });
}
console.log(summaryOf(outcomes));
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
