import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { after, backoff, code } from '../words';

function hostOf(told: Told): string {
  const { host } = told.reading.exchange.request;
  return host === '' ? 'the server' : code(host);
}

export const badGateway: CatalogueEntry = {
  id: 'bad-gateway',
  topic: 'server',
  name: 'Bad gateway',
  summary: 'A server in front of the API got no proper answer from the one behind it (502).',
  severity: 'error',
  patterns: [
    { says: /(?:502:? )?bad gateway(?:: error code 502)?/, seen: '2026-01' },
    { says: /error code:? 502\b/, seen: '2026-01' },
    { says: /error code:? ?(?:100[0-4]|101[468]|102[34]|1033|110[0-4])\b/, seen: '2026-01' },
    { says: /upstream connect error or disconnect\/reset before headers|no healthy upstream|upstream (?:prematurely )?(?:closed|reset)(?: the)? connection/, seen: '2026-01' },
    { says: /(?:error occurred while trying to proxy|failed to proxy|proxy error:? could not proxy|error trying to proxy)/, seen: '2026-01' },
    { says: /(?:upstream|origin|backend) (?:server |service )?(?:returned|sent|gave) an invalid response/, seen: '2026-01' },
  ],
  codes: ['bad_gateway', '502'],
  statuses: [502],
  yieldsTo: ['gateway-error', 'gateway-timeout'],
  recognise: ({ exchange, error }) => {
    const status = exchange.response.status ?? error?.status ?? null;
    return status === 502 ? { confidence: 'likely', evidence: [{ source: 'status', text: '502' }] } : null;
  },
  title: () => 'Try again after a pause',
  cause: (told) => `A server in front of ${hostOf(told)} got no proper answer from the one behind it; the request may not have reached the model.`,
  steps: (told) => [
    'Send the same request again after 2, 4, 8 … seconds.',
    /^(?:localhost|127\.)/.test(told.reading.exchange.request.host) ? 'Start the backend that the development server passes requests on to.' : 'Look at status.x.ai, where it lasts for minutes.',
  ],
  retry: (told) => {
    const seconds = told.reading.error?.retryAfterSeconds ?? null;
    return seconds === null ? backoff('The connection behind the gateway mostly comes back.') : after(seconds, 'The server names the time after which to try again.');
  },
  docs: [DOCS.status],
  examples: [
    {
      provenance: 'built',
      source: 'the page of a web server for 502, 2026',
      status: 502,
      body: '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>cloudflare</center>\r\n</body>\r\n</html>\r\n',
      contentType: 'text/html',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
  ],
};
