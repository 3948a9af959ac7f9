import { readFileSync } from 'node:fs';
import { withEscapes } from '../model/hidden';
import { explain, type Explained } from './findings';
import { readOptions, type Options } from './options';
import { report } from './report';

/** Reads one input; '-' is standard input. Throws an Error with one sentence where it cannot. */
function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw new Error(`There is no file ${file}.`, { cause: error });
    if (code === 'EISDIR') throw new Error(`${file} is a folder, not a file.`, { cause: error });
    throw new Error(`${file} cannot be read (${String(code ?? error)}).`, { cause: error });
  }
}

function run(options: Options): number {
  const explained: Explained[] = options.files.map((file) => explain(file, readInput(file), options.hosts));
  const findings = explained.flatMap((one) => one.findings);
  const output = options.json ? withEscapes(JSON.stringify(findings, null, 2)) : explained.map((one) => report(one, process.stdout.isTTY)).join('\n');
  process.stdout.write(`${output.trimEnd()}\n`);
  return options.check && findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

try {
  process.exitCode = run(readOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
