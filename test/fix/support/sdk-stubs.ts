import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One call that a snippet made of an SDK. */
export interface SdkCall {
  readonly path: string;
  readonly args: readonly unknown[];
  readonly kwargs?: Readonly<Record<string, unknown>>;
}

const RECORDER = `
const answer = () => new Proxy(function () {}, {
  get: (_, name) => (name === 'then' ? undefined : name === Symbol.asyncIterator ? async function* () {} : answer()),
});
export const recorder = (path) => new Proxy(function () {}, {
  get: (_, name) => recorder(path + '.' + String(name)),
  apply: (_, __, args) => { globalThis.calls.push({ path, args }); return answer(); },
  construct: (_, args) => { globalThis.calls.push({ path: 'new ' + path, args }); return recorder('client'); },
});
`;

const STUBS: Readonly<Record<string, string>> = {
  'openai': `${RECORDER}export default recorder('OpenAI');`,
  'ai': `${RECORDER}export const generateText = recorder('generateText'); export const streamText = recorder('streamText');`,
  '@ai-sdk/xai': `
    const make = (settings) => ({ chat: (id) => ({ api: 'chat', id, settings }), responses: (id) => ({ api: 'responses', id, settings }) });
    export const xai = make(null);
    export const createXai = make;`,
};

function results(out: string): SdkCall[][] {
  const calls: SdkCall[][] = JSON.parse(readFileSync(out, 'utf8'));
  return calls;
}

/** Runs JavaScript snippets in one Node process, in a folder whose SDKs write down their calls. */
export function javascriptCalls(folder: string, key: string, snippets: readonly string[]): SdkCall[][] {
  for (const [name, code] of Object.entries(STUBS)) {
    const home = join(folder, 'node_modules', name);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), JSON.stringify({ name, type: 'module', exports: './index.mjs' }));
    writeFileSync(join(home, 'index.mjs'), code);
  }
  const files = snippets.map((snippet, index) => {
    const file = join(folder, `${index}.mjs`);
    writeFileSync(file, snippet);
    return file;
  });
  const [list, out] = [join(folder, 'list.json'), join(folder, 'out.json')];
  writeFileSync(list, JSON.stringify(files));
  execFileSync(process.execPath, ['test/fix/support/record-sdk.mjs', list, out], { env: { XAI_API_KEY: key, PATH: process.env['PATH'] } });
  return results(out);
}

/** Runs Python snippets in one process, with SDKs that write down their calls. */
export function pythonCalls(folder: string, key: string, snippets: readonly string[]): SdkCall[][] {
  const [list, out] = [join(folder, 'snippets.json'), join(folder, 'python.json')];
  writeFileSync(list, JSON.stringify(snippets));
  execFileSync('python3', ['test/fix/support/record_python.py', list, out], { env: { XAI_API_KEY: key, PATH: process.env['PATH'] } });
  return results(out);
}
