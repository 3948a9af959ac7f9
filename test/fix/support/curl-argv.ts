import type { CorrectedRequest } from '../../../src/model/corrected-request';

/** What a curl command line asks for, read by the rules of curl's manual. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly string[];
  readonly body: string | null;
}

const NAMES: Readonly<Record<string, string>> = { '-H': 'header', '-X': 'request', '--data-binary': 'data' };

/** Reads the arguments of curl (without its name). `stdin` is what came through the pipe. */
export function askedOf(argv: readonly string[], stdin: string): Asked {
  const headers: string[] = [];
  let [url, method, body, isHead]: [string, string | null, string | null, boolean] = ['', null, null, false];
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    const name = NAMES[word] ?? (word.startsWith('--') ? word.slice(2) : null);
    if (name === null) {
      url = word;
      continue;
    }
    if (name === 'globoff' || name === 'path-as-is') continue;
    if (name === 'head') {
      isHead = true;
      continue;
    }
    index += 1;
    const value = argv[index] ?? '';
    if (name === 'header') headers.push(value);
    else if (name === 'request') method = value;
    else if (name === 'data-raw') body = value;
    else if (name === 'data' && value === '@-') body = stdin;
    else throw new Error(`Not expected: ${word}`);
  }
  return { method: method ?? (isHead ? 'HEAD' : body === null ? 'GET' : 'POST'), url, headers, body };
}

/** What a corrected request asks for, in the same terms. `key` is the value of the environment variable. */
export function askedBy(request: CorrectedRequest, key: string): Asked {
  const hasBody = request.body !== null || /^(?:POST|PUT|PATCH)$/.test(request.method);
  const isTyped = request.headers.some(({ name }) => name === 'content-type');
  return {
    method: request.method,
    url: request.url,
    headers: [
      ...(request.sendsKey ? [`Authorization: Bearer ${key}`] : []),
      ...request.headers.map(({ name, value }) => (value === '' ? `${name};` : `${name}: ${value}`)),
      ...(hasBody && !isTyped ? ['Content-Type:'] : []),
    ],
    body: request.body ?? (hasBody ? '' : null),
  };
}
