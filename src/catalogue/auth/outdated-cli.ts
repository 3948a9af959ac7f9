import type { CatalogueEntry, Recognition } from '../entry';
import type { Reading } from '../../model/reading';
import { headerValue } from '../../model/exchange';
import { DOCS } from '../docs';
import { code, never } from '../words';

const CLIENT_VERSION = 'x-grok-client-version';

/** 426 means many things elsewhere; from the host of Grok CLI it means an old client. */
function recognise({ exchange: { request, response }, error }: Reading): Recognition | null {
  if (response.status !== 426 || (error && error.message !== '')) return null;
  const version = headerValue(request.headers, CLIENT_VERSION);
  if (request.host !== 'cli-chat-proxy.grok.com' && version === null) return null;
  return {
    confidence: 'likely',
    evidence: [{ source: 'status', text: '426' }, { source: 'header', text: version === null ? `no ${CLIENT_VERSION}` : `${CLIENT_VERSION}: ${version}` }],
    ...(version === null ? {} : { values: { found: version } }),
  };
}

export const outdatedCli: CatalogueEntry = {
  id: 'outdated-cli',
  topic: 'auth',
  name: 'Grok CLI version refused',
  summary: 'The host behind Grok CLI takes only recent versions of it; it is not the API for keys.',
  severity: 'error',
  patterns: [
    { says: /grok (?:cli|build)(?: client)? version \(?(?<found>[^)\s]{1,60})\)? is (?:outdated|too old|not supported|no longer supported)\.?(?:.{0,60}?version (?<limit>\d[\w.-]{0,20}\w))?/, seen: '2026-09' },
    { says: /(?:client|cli) version.{0,60}(?:outdated|too old|not supported|no longer supported)/, seen: '2026-09' },
    { says: /(?:update|upgrade) (?:grok|your (?:cli|client)).{0,40}version (?<limit>\d[\w.-]{0,20}\w) or (?:later|newer)/, seen: '2026-09' },
  ],
  statuses: [426],
  recognise,
  title: ({ values }) => (values['limit'] ? `Update Grok CLI to ${code(values['limit'], 20)} or later` : 'Update Grok CLI'),
  cause: ({ values }) => {
    const { found, limit } = values;
    const sent = !found || found === 'none' ? 'no client version' : `the client version ${code(found)}`;
    return `The request carries ${sent}${limit ? `; the host takes ${code(limit)} and later` : ', which the host does not take'}.`;
  },
  steps: () => [
    'Run `grok update`.',
    'Send the version of the installed CLI (`grok --version`) as `x-grok-client-version`, in the form 1.2.3.',
    'Send requests with an API key to `api.x.ai`: it asks for no client version.',
  ],
  locations: ({ reading }) =>
    reading.exchange.source === 'text' ? [] : [{ part: 'header', name: CLIENT_VERSION, note: 'missing or too old' }],
  retry: () => never('The same version gets the same answer.'),
  docs: [DOCS.reference, DOCS.keys],
  examples: [
    {
      provenance: 'reported', source: 'griffinwork40/agent-afk#1104, 2026-08', status: 426, method: 'POST', url: 'https://cli-chat-proxy.grok.com/v1/responses',
      body: 'Your Grok CLI version (agent-afk) is outdated.  Please update to version 0.1.202 or later',
      requestHeaders: { 'x-grok-client-version': 'agent-afk' },
    },
    {
      provenance: 'reported', source: 'Kohaku-Lab/KohakuTerrarium#274, 2026-09', status: 426, method: 'POST', url: 'https://cli-chat-proxy.grok.com/v1/responses',
      body: "{'error': 'Your Grok CLI version (none) is outdated. Please update to version 0.1.202 or later via `grok update` or the installation documentation.'}",
    },
    {
      provenance: 'reported', source: 'Wei-Shaw/sub2api#3952, 2026-07', status: 426, method: 'POST', url: 'https://cli-chat-proxy.grok.com/v1/responses',
      body: '{"error":"Your Grok CLI version (none) is outdated. Please update to version 0.1.202 or later via `grok update` or the installation documentation."}',
    },
  ],
};
