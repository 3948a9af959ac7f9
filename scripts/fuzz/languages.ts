import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { snippetsOf, type Snippet } from './kinds/snippets';
import { randomOf } from './random';

const PYTHON = `
import json, sys, warnings
warnings.simplefilter("ignore")
faults = []
for at, text in enumerate(json.load(open(sys.argv[1], encoding="utf-8"))):
    try:
        compile(text, "snippet", "exec")
    except Exception as error:
        faults.append([at, str(error)])
json.dump(faults, sys.stdout)
`;

/** Reads each file and runs nothing (`-n`); names those that are not of the shell. */
const BASH = 'for file in "$1"/*.sh; do bash -n "$file" 2>/dev/null || echo "$file"; done';

/** What Python and bash themselves say of the snippets of some seeds: what is wrong, each with its seed. One process reads all of a language. */
export function languageFaults(seeds: readonly number[]): { readonly faults: readonly string[]; readonly read: number } {
  const all = seeds.flatMap((seed) => snippetsOf(randomOf(seed)).all.map((snippet) => ({ seed, snippet })));
  const of = (...formats: readonly Snippet[0][]): typeof all => all.filter(({ snippet: [format] }) => formats.includes(format));
  const [python, shell] = [of('openai-python', 'xai-python'), of('curl')];
  const tell = ({ seed, snippet: [format, text] }: (typeof all)[number], why: string): string => `languages ${seed}: ${format}: ${why}: ${JSON.stringify(text.slice(0, 600))}`;
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const list = join(folder, 'python.json');
    writeFileSync(list, JSON.stringify(python.map(({ snippet: [, text] }) => text)));
    const found: [number, string][] = JSON.parse(execFileSync('python3', ['-c', PYTHON, list], { encoding: 'utf8' }));
    shell.forEach(({ snippet: [, text] }, at) => writeFileSync(join(folder, `${at}.sh`), text));
    const refused = shell.length === 0 ? [] : execFileSync('bash', ['-c', BASH, 'bash', folder], { encoding: 'utf8' }).split('\n').filter((file) => file !== '');
    return {
      read: python.length + shell.length,
      faults: [
        ...found.flatMap(([at, why]) => (python[at] ? [tell(python[at], why)] : [])),
        ...refused.flatMap((file) => {
          const one = shell[Number(/(\d+)\.sh$/.exec(file)?.[1])];
          return one ? [tell(one, 'bash does not read it')] : [];
        }),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
