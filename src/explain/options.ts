/** What the command line was asked for. */
export interface Options {
  readonly json: boolean;
  /** Fails (exit 1) when an error was found. */
  readonly check: boolean;
  /** Hosts to watch besides those of xAI, as `host` or `host/path-prefix`. */
  readonly hosts: readonly string[];
  /** Files to read; '-' is standard input. */
  readonly files: readonly string[];
}

export const USAGE = 'Usage: npm run --silent explain -- [--json] [--check] [--host HOST[/PATH]]… FILE…|-';

/** Reads the arguments. Throws an Error with one clear sentence where they cannot be understood. */
export function readOptions(args: readonly string[]): Options {
  const hosts: string[] = [];
  const files: string[] = [];
  let json = false;
  let check = false;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--json') json = true;
    else if (arg === '--check') check = true;
    else if (arg === '--host' || arg.startsWith('--host=')) {
      const host = arg === '--host' ? args[(at += 1)] : arg.slice('--host='.length);
      if (!host) throw new Error(`--host needs the name of a host. ${USAGE}`);
      hosts.push(placeOf(host));
    } else if (arg.startsWith('--')) throw new Error(`There is no option ${arg}. ${USAGE}`);
    else files.push(arg);
  }
  if (files.length === 0) throw new Error(USAGE);
  return { json, check, hosts, files };
}

/** A host, in lower case, and the beginning of a path, as it is written. */
function placeOf(typed: string): string {
  const [, host = '', path = ''] = /^(?:https?:\/\/)?([^/]*)(.*)$/s.exec(typed) ?? [];
  return `${host.toLowerCase()}${path}`;
}
