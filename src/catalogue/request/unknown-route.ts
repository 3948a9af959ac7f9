import type { Reading } from '../../model/reading';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { failedStatus } from '../status/bare-status';
import { pageInstead } from '../page-instead';
import { code, never } from '../words';

/** Paths of other APIs and of old copies of the documentation, and what takes their place. */
const KNOWN_MISTAKES: readonly (readonly [path: RegExp, right: string])[] = [
  [/^\/v1\/audio\/transcriptions\/?$/, '/v1/stt'],
  [/^\/v1\/audio\/speech\/?$/, '/v1/tts'],
  [/^\/v1\/realtime\/sessions\/?$/, '/v1/realtime/client_secrets'],
  [/^\/v1\/deferred-completion\/(.+)$/, '/v1/chat/deferred-completion/$1'],
  [/^\/v1\/chat\/completion\/?$/, '/v1/chat/completions'],
  [/^\/v1\/image\/generations\/?$/, '/v1/images/generations'],
  [/^\/v1\/video\/generations\/?$/, '/v1/videos/generations'],
];

/** Resources under /v1, for telling a path without it from any other. */
const RESOURCES = 'chat|responses|messages|completions?|complete|embeddings|models|language-models|images|videos|files|batches|tts|stt|api-key|realtime|tokenize-text|documents';
const ENDINGS = 'chat/completions|responses|messages|completions|embeddings|models|images/generations';

/** The path the request probably meant, or null. */
export function rightPath(path: string): string | null {
  const once = path.replace(/\/{2,}/g, '/').replace(/^(?:\/v1){2,}(?=\/)/, '/v1').replace(new RegExp(`^/(?:api|openai|v2)(?=/(?:v1/)?(?:${RESOURCES})\\b)`), '');
  const versioned = new RegExp(`^/(?:${RESOURCES})(?:/|$)`).test(once) ? `/v1${once}` : once;
  const single = versioned.replace(new RegExp(`^/v1/(?:${ENDINGS})/(?=(?:${ENDINGS})/?$)`), '/v1/');
  const known = KNOWN_MISTAKES.find(([wrong]) => wrong.test(single));
  const right = (known ? single.replace(known[0], known[1]) : single).replace(/(.)\/$/, '$1');
  return right === path ? null : right;
}

function isXai(reading: Reading): boolean {
  return /(?:^|\.)x\.ai$/.test(reading.exchange.request.host);
}

/** What web frameworks answer where no route fits: `{"detail":"Not Found"}`. */
function isFrameworkAnswer({ error, exchange }: Reading): boolean {
  const status = exchange.response.status ?? error?.status ?? 404;
  return status === 404 && error?.shape === 'detail' && /^not found\.?$/i.test(error.message);
}

/** The path that was meant: as reading the request tells, else as the path alone shows. Null where nothing shows it, or the host is none of xAI's. */
function meantPath({ reading, values }: Told): string | null {
  return values['endpoint'] ?? (isXai(reading) ? rightPath(reading.exchange.request.path) : null);
}

/** The corrected URL, or null where the path gives no hint or the host is none of xAI's. */
function rightUrl(told: Told): string | null {
  const { request } = told.reading.exchange;
  const path = meantPath(told);
  return path === null || request.url === '' ? null : request.url.replace(request.path, path);
}

/** Whether a server of the application answered with a page and a good status. */
function isPage({ reading }: Told): boolean {
  return !isXai(reading) && pageInstead(reading) !== null;
}

function describe(told: Told): string {
  const { path, host } = told.reading.exchange.request;
  if (isPage(told)) return `${code(host)} answered with a page of its own: it has no ${code(path, 60)}, and hands out its start page instead.`;
  if (/\/v1\/v1\b/.test(path)) return `The path ${code(path, 60)} holds \`/v1\` twice: the base URL ends in it already.`;
  if (path !== '' && isXai(told.reading) && !path.startsWith('/v1') && rightPath(path)?.startsWith('/v1')) return `The path ${code(path, 60)} lacks \`/v1\`.`;
  const right = meantPath(told);
  if (right) return `${code(host)} has no ${code(path, 60)}; what comes nearest is ${code(right, 60)}.`;
  const { reason } = told.values;
  if (reason) return `${code(host)} has no ${code(path, 60)}. ${reason}`;
  if (told.reading.exchange.request.endpoint !== null) return `${host ? code(host) : 'The server'} says that it does not serve ${code(path, 60)}.`;
  return path === '' ? 'The path of the request belongs to no endpoint of the API.' : `${host ? code(host) : 'The server'} has no endpoint ${code(path, 60)}.`;
}

export const unknownRoute: CatalogueEntry = {
  id: 'unknown-route',
  topic: 'request',
  name: 'Unknown route',
  summary: 'No endpoint has this path: `/v1` is missing or doubled, or the path is misspelt or belongs to another API.',
  severity: 'error',
  patterns: [
    { says: /no (?:handler|route|endpoint) (?:was )?found (?:on|for|at|matching) (?:this |the )?(?:route|path|url|request)?/, seen: '2025-07' },
    { says: /the requested resource (?:was|could) not (?:be )?found\.? ?please check the url(?: and try again)?/, seen: '2025-04' },
    { says: /(?:please )?(?:double[- ]check|check|verify) (?:your|the) url (?:and|or) (?:consult|see|refer|try)/, seen: '2025-07' },
    { says: /(?:unknown|invalid|unrecognized|no such|undefined) (?:route|endpoint|path|url|request url|api endpoint)\b(?:: ?(?:\((?<field>[a-z]+) )?(?<url>\/[\w./-]+))?/, seen: '2026-01' },
    { says: /invalid url \((?<field>[a-z]+) (?<url>\/[\w./-]+)\)/, seen: '2026-01' },
    { says: /(?:route|path|endpoint|url|page) (?<url>\S{1,120} )?(?:was |is |does |could )?not (?:be )?(?:found|exist)\b/, seen: '2026-01' },
    { says: /can not (?:post|get|put|patch|delete) (?<url>\/\S{0,120})/, seen: '2026-01' },
    { says: /404 page not found|(?:^|: )404 not found.{0,40}nginx|endpoint does not exist/, seen: '2026-01' },
    { says: /\bno such (?:path|route|endpoint|url|page)\b/, seen: '2026-09' },
    { says: /\b(?:invalid|unknown|unrecogni[sz]ed) (?:api )?(?:version|request path)\b/, seen: '2026-09' },
    { says: /\bnot found: (?<url>\/v?\d?[\w./-]{1,120})/, seen: '2026-09' },
    { says: /\b(?:this|the) (?:api )?(?:endpoint|route) (?:has been|was|is) (?:removed|retired|discontinued|deprecated|sunset|shut down|no longer (?:available|supported|served))\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\bno (?:route|handler|endpoint) (?:matches|matched|for|found)\b/, seen: '2026-09' },
  ],
  statuses: [404],
  yieldsTo: ['model-not-found', 'model-retired', 'resource-not-found', 'response-not-found', 'wrong-endpoint-for-model', 'region-unavailable'],
  recognise: (reading) => {
    const { request, source } = reading.exchange;
    const page = isXai(reading) ? null : pageInstead(reading);
    if (page !== null) return { confidence: 'likely', evidence: [{ source: 'body', text: `a page in place of JSON${page === '' ? '' : `: “${page}”`}` }] };
    const status = failedStatus(reading);
    if (isFrameworkAnswer(reading)) return { confidence: 'likely', evidence: [{ source: 'body', text: 'detail: Not Found' }] };
    if ((status !== 404 && status !== 403) || request.path === '' || !isXai(reading)) return null;
    const isMistake = KNOWN_MISTAKES.some(([wrong]) => wrong.test(request.path));
    if (status === 403 && !isMistake) return null;
    if (request.endpoint !== null && !isMistake) return null;
    // A 403 may as well be about the key, whatever the path.
    const isTold = status === 404 && (isMistake || rightPath(request.path) !== null);
    // An address in a text may be cut, or one of a page.
    if (source === 'text' && !isTold) return null;
    return { confidence: isTold ? 'exact' : 'likely', evidence: [{ source: 'status', text: `${status}` }, { source: 'url', text: request.path }] };
  },
  title: (told) => {
    const right = meantPath(told);
    return right ? `Send it to ${code(right, 42)}` : 'Correct the URL';
  },
  cause: describe,
  steps: (told) => {
    if (isPage(told)) return ['Pass the path on to `https://api.x.ai` in the development server (in Vite: `server.proxy`), or add the route to it.', 'Restart the server, and send the request again.'];
    const path = rightUrl(told) === null ? null : meantPath(told);
    return [path ? `Send the request to ${code(path, 60)}.` : 'Compare the path with the API reference, letter by letter.', 'Set the base URL of a client to `https://api.x.ai/v1`, without an endpoint behind it.'];
  },
  edits: (told) => {
    const url = rightUrl(told);
    return url ? [{ kind: 'set-url', url }] : [];
  },
  locations: () => [{ part: 'url', note: 'belongs to no endpoint' }],
  retry: () => never('The path does not come into being by asking again.'),
  docs: [DOCS.reference],
  examples: [
    {
      provenance: 'reported',
      source: 'iniwap/AIWriteX#26, 2025-07',
      status: 404,
      body: '{"code":"Some requested entity was not found","error":"No handler found on route. Please double check your URL and consult https://api.x.ai/docs for more information."}',
    },
    {
      provenance: 'reported',
      source: 'feiskyer/chatgpt-copilot#439, 2025-04',
      status: 404,
      body: '{"error":{"code":404,"message":"The requested resource was not found. Please check the URL and try again. Documentation is available at https://docs.x.ai/"}}',
      method: 'POST',
      url: 'https://api.x.ai/chat/completions',
    },
    {
      provenance: 'built',
      source: 'the old path of deferred results, which answers 404, 2026-09',
      status: 404,
      body: '',
      method: 'GET',
      url: 'https://api.x.ai/v1/deferred-completion/5d0a6bb7-7b47-4d3c-9a1c-0d5d3f0b6a11',
    },
    { provenance: 'reported', source: 'chenyme/grok2api#221, 2026-02', status: null, body: '{"detail":"Not Found"}' },
  ],
};
