import type { CatalogueEntry, Recognition, Told } from '../entry';
import type { Edit } from '../../model/edit';
import type { Reading } from '../../model/reading';
import { DOCS } from '../docs';
import { never } from '../words';
import { corsWordOf } from './cors-said';
import { asThePageSeesIt, hostOf, isAtXai, transportEvidence, transportOf } from './transport';

function recognise(reading: Reading): Recognition | null {
  const failure = transportOf(reading, ['cors', 'preflight']);
  return failure && { confidence: isInferred(reading) ? 'likely' : 'exact', evidence: transportEvidence(reading, failure) };
}

/** Where Chromium tells neither a status nor a reason, CORS is what is left. */
function isInferred({ exchange: { response, transportError } }: Reading): boolean {
  return response.status === 0 && transportError?.code === 'net::ERR_FAILED';
}

function isPlainHttp({ exchange }: Reading): boolean {
  const { url } = exchange.request;
  return url.startsWith('http://') && /^http:\/\/(?:[\w-]+\.)*api\.x\.ai(?=[:/]|$)/.test(url);
}

const OWN_SERVER = 'Send the request to a route of your own server that adds the key and calls the API; that also keeps the key out of the page.';

function usualSteps(told: Told): string[] {
  return [
    ...(isPlainHttp(told.reading) ? ['Change the URL to `https`.'] : []),
    OWN_SERVER,
    isAtXai(told)
      ? 'Look at the OPTIONS request and at the status of this one in the Network panel: an error page carries no CORS headers.'
      : 'Add `access-control-allow-origin` and the headers of the request to the answers of that server, errors and OPTIONS included.',
    ...(/(?:vidgen|cdn)\.x\.ai$/.test(told.reading.exchange.request.host) ? ['Show results with `<img>` or `<video>`, or ask for `b64_json`: this host refuses fetch.'] : []),
  ];
}

export const corsBlocked: CatalogueEntry = {
  id: 'cors-blocked',
  topic: 'network',
  name: 'Blocked by CORS',
  summary: 'The browser withheld the answer from the page, because the server did not allow the page to read it.',
  severity: 'error',
  patterns: [
    { says: /blocked by cors policy|cross-origin request blocked|\bcors (?:error|request did not succeed|header .{0,60}missing|preflight .{0,40}(?:failed|did not succeed))/, seen: '2026-09' },
    { says: /no access-control-allow-origin header|access-control-allow-(?:origin|headers|methods).{0,80}(?:missing|not allow|must not be)/, seen: '2026-09' },
    { says: /response to preflight request does not pass access control check|is not allowed by access-control-allow-(?:headers|methods|origin)/, seen: '2026-09' },
    { says: /browser and worker use is disabled|running in a browser-like environment|dangerouslyallowbrowser/, seen: '2026-10', certainty: 'likely' },
  ],
  recognise,
  title: (told) => (isPlainHttp(told.reading) ? 'Use https' : 'Call the API from a server of your own'),
  cause: (told) => {
    if (isPlainHttp(told.reading)) return 'The URL starts with `http:`; the redirect to `https:` is not allowed in a preflight.';
    const said = corsWordOf(told.reading);
    if (said) return `${said.isUnsent ? 'The request was not sent' : 'The browser withheld the answer from the page'}, because ${said.why}.`;
    const { transportError } = told.reading.exchange;
    const what = transportError?.kind === 'preflight' ? 'did not answer the preflight as the browser requires, so the request itself was never sent' : `${isInferred(told.reading) ? 'probably ' : ''}sent no \`access-control-allow-origin\` with its answer`;
    const usual = isAtXai(told) ? ' The API itself sends that header, so an error page of the edge or a proxy in between has probably answered.' : '';
    const blocked = transportError?.kind === 'preflight' ? 'The browser blocked the request' : 'The browser withheld the answer from the page';
    return `${blocked}, because ${hostOf(told)} ${what}.${usual}${asThePageSeesIt(told)}`;
  },
  steps: (told) => {
    const said = corsWordOf(told.reading);
    return said ? [said.step, OWN_SERVER] : usualSteps(told);
  },
  edits: ({ reading }): Edit[] => (isPlainHttp(reading) ? [{ kind: 'set-url', url: reading.exchange.request.url.replace(/^http:/, 'https:') }] : []),
  retry: () => never('The browser blocks the same request again.'),
  docs: [DOCS.cors],
  examples: [
    {
      provenance: 'built', source: 'what Chromium writes to the console of a header that the preflight does not allow', status: null,
      body: "Access to fetch at 'https://api.x.ai/v1/chat/completions' from origin 'http://localhost:3000' has been blocked by CORS policy: Request header field x-stainless-os is not allowed by Access-Control-Allow-Headers in preflight response.",
    },
    {
      provenance: 'built', source: 'what Chromium writes to the console', status: null,
      body: "Access to fetch at 'https://api.x.ai/v1/chat/completions' from origin 'http://localhost:5173' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    },
    {
      provenance: 'built', source: 'what Firefox writes to the console', status: null,
      body: 'Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.x.ai/v1/chat/completions. (Reason: CORS request did not succeed). Status code: (null).',
    },
  ],
};
