import { readFileSync } from 'node:fs';

/** The version of the project. It stands in package.json alone; the build puts it into the manifest. */
export function projectVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  return version;
}

/** Where `npm run package` leaves the package of a browser. */
export function packagePath(target: 'chrome' | 'firefox'): string {
  return `artifacts/grok-devtools-${projectVersion()}-${target}.zip`;
}
