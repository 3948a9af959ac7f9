import type { Reading } from '../../model/reading';
import { code } from '../words';

/** What a browser's console, or a client in a browser, said of a request that it blocked: why, and what to do first. */
export interface CorsWord {
  readonly why: string;
  readonly step: string;
  /** True where the request was never sent. */
  readonly isUnsent: boolean;
}

/** The wordings of Chromium and Firefox, and of the SDKs that refuse to run in a page; the special ones first. */
const WORDS: readonly (readonly [says: RegExp, word: (named: string) => CorsWord])[] = [
  [/request header field ([\w-]{1,60}) is not allowed|header ['‘’"]([\w-]{1,60})['‘’"] is not allowed according to header/i, (name) => ({
    why: `the answer to the preflight does not allow the header ${code(name)}`,
    step: `Leave out the header ${code(name)}${/^x-stainless-/i.test(name) ? '; a client of the OpenAI SDK drops it with `defaultHeaders: { "' + name.toLowerCase() + '": null }`' : ''}.`,
    isUnsent: true,
  })],
  [/method ([A-Z]{3,8}) is not allowed by access-control-allow-methods|did not find method .{0,40}access-control-allow-methods/i, (name) => ({
    why: `the answer to the preflight does not allow the method${name === '' ? '' : ` ${code(name)}`}`,
    step: 'Check that the endpoint takes this method.',
    isUnsent: true,
  })],
  [/redirect(?:ion)? is not allowed for a preflight|cors (?:request|preflight).{0,30}(?:external )?redirect/i, () => ({
    why: 'the preflight was answered with a redirect, which the browser does not follow',
    step: 'Write the URL as the server redirects to it: `https`, the right host, no slash at the end.',
    isUnsent: true,
  })],
  [/must not be the wildcard|credential is not supported if the cors header/i, () => ({
    why: 'the page sends cookies along (`credentials: "include"`), and the server allows any origin only without them',
    step: 'Leave out `credentials: "include"` (in XMLHttpRequest `withCredentials`): the key goes in a header.',
    isUnsent: false,
  })],
  [/does not have http ok status|cors preflight (?:response )?did not succeed/i, () => ({
    why: 'the preflight was answered with a failed status',
    step: 'Answer OPTIONS requests with 204 and the CORS headers, where the server is your own.',
    isUnsent: true,
  })],
  [/browser and worker use is disabled|running in a browser-like environment|dangerouslyallowbrowser/i, () => ({
    why: 'the client refuses to run in a page, where everybody can read the key',
    step: 'Call the API from a server of your own; `dangerouslyAllowBrowser` only takes the warning away.',
    isUnsent: true,
  })],
];

/** What the words of a reading say of the reason; null where they name none of these. */
export function corsWordOf({ error }: Reading): CorsWord | null {
  const message = error?.message.replace(/doesn['’]t/, 'does not') ?? '';
  for (const [says, word] of WORDS) {
    const found = says.exec(message);
    if (found) return word(found[1] ?? found[2] ?? '');
  }
  return null;
}
