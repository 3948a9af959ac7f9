import type { CatalogueEntry, Recognition, Told } from '../entry';
import type { Reading } from '../../model/reading';
import { DOCS } from '../docs';
import { code, endpointOf, never } from '../words';

/** The status says it without words. */
function recognise({ exchange }: Reading): Recognition | null {
  if (exchange.response.status !== 413) return null;
  const { body } = exchange.request;
  const size = body.kind === 'none' ? null : body.size;
  return {
    confidence: 'exact',
    evidence: [{ source: 'status', text: '413' }],
    ...(size === null ? {} : { values: { actual: String(size) } }),
  };
}

/** Bytes in words: 52428800 → "50 MB". Anything but digits comes back as it is. */
function sized(value: string): string {
  if (!/^\d+$/.test(value)) return value;
  const bytes = Number(value);
  if (bytes >= 1_000_000) return `${Math.round(bytes / 100_000) / 10} MB`;
  return bytes >= 1000 ? `${Math.round(bytes / 1000)} kB` : `${bytes} bytes`;
}

/** Bytes below which the size of the body explains nothing. */
const SMALLEST_TOLD = 10_000;

function isForXai({ reading }: Told): boolean {
  const { host } = reading.exchange.request;
  return host === '' || host === 'api.x.ai' || host.endsWith('.api.x.ai');
}

export const payloadTooLarge: CatalogueEntry = {
  id: 'payload-too-large',
  topic: 'limits',
  name: 'Request too large',
  summary: 'The body or the uploaded file has more bytes than the server takes.',
  severity: 'error',
  patterns: [
    { says: /\b(?:payload|request entity|request body|entity|body|file|upload|content) (?:is )?too large/, seen: '2026-10' },
    { says: /\b(?:request|body|file|upload|payload)(?: body| size| content)? (?:is |has )?(?:exceeds?|exceeded|larger than|over|above) (?:the )?(?:maximum |max |allowed |size )?(?:allowed |upload |body |file |request )?(?:size|limit|of)(?: (?:limit )?(?:of|is) (?<limit>\d[\d.,]* ?(?:bytes|[kmg]i?b)?))?/, seen: '2026-10' },
    { says: /\btoo (?:large|big)\.? (?:the )?(?:maximum|max|limit)(?: allowed)?(?: size)? (?:is|of|:) (?<limit>\d[\d.,]{0,12} ?(?:bytes|[kmg]i?b))/, seen: '2026-11' },
    { says: /failed to buffer the request body: length limit exceeded|\blength limit exceeded\b/, seen: '2026-10' },
    { says: /message (?:length )?(?:too large|larger than max)(?:.{0,10}\(?(?<actual>\d+) vs\.? (?<limit>\d+)\)?)?/, seen: '2026-08' },
    { says: /\bfailed to (?:read|buffer) (?:the )?request body: length limit/, seen: '2026-09' },
    { says: /\b(?:maximum|max)(?: allowed)? (?:request|body|payload|upload|file|content)(?: body| payload)? (?:size|length)\b/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:request|payload|body|upload)(?: body| size)? (?:is )?too (?:big|long|large)\b/, seen: '2026-09' },
    { says: /\b(?:exceeds?|exceeded|larger than|bigger than|over) (?:the )?(?:(?:maximum|max|allowed|upload|file|body|request|payload|size) ){0,4}(?:size )?(?:limit )?(?:of )?(?<limit>\d[\d.,]{0,12} ?(?:bytes|[kmg]i?b))\b/, seen: '2026-09' },
    { says: /\b(?:content|payload) too large\b|\b413 (?:request entity|payload|content)\b/, seen: '2026-09' },
    { says: /\b(?:file|upload|attachment|document|body|payload)(?: you (?:uploaded|sent))? is too (?:big|large)\b/, seen: '2026-09' },
    { says: /\b(?:maximum|max)(?: allowed)? (?:request|body|payload|upload|file)(?: body)? size (?:was |is |has been )?(?:exceeded|reached)/, seen: '2026-10' },
  ],
  codes: ['payload_too_large', 'request_too_large'],
  statuses: [413],
  yieldsTo: ['invalid-image'],
  recognise,
  title: () => 'Send a smaller body',
  cause: (told) => {
    const { actual, limit } = told.values;
    // A body that small was not what the server counted.
    const isKnown = actual !== undefined && !(Number(actual) < SMALLEST_TOLD);
    const size = isKnown ? `The request has ${sized(actual)}` : 'The request is too large';
    return `${size}; ${endpointOf(told)} takes ${limit ? `at most ${sized(limit)}` : 'less'}.`;
  },
  steps: (told) => [
    'Shrink images before they are encoded, or send their addresses instead of base64.',
    'Upload large files to `/v1/files` (at most 50 MB each) and refer to them.',
    ...(isForXai(told) ? [] : [`Raise the body limit of the proxy in front (${code(told.reading.exchange.request.host)}): Express allows 100 kB by default.`]),
  ],
  retry: () => never('The same body is as large the next time.'),
  docs: [DOCS.reference, DOCS.vision],
  examples: [
    {
      provenance: 'built', source: 'OpenAPI document of 2026-10: 413 for a file of more than 50 MB', status: 413, method: 'POST',
      url: 'https://api.x.ai/v1/files', body: '',
    },
    {
      provenance: 'built', source: 'default text of the web framework behind the API', status: 413, method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions', body: 'Failed to buffer the request body: length limit exceeded', contentType: 'text/plain',
    },
    {
      provenance: 'reported', source: 'Wei-Shaw/sub2api#4170, 2026-07', status: 400, method: 'POST', url: 'https://cli-chat-proxy.grok.com/v1/videos/generations',
      body: '{\n  "error": "Failed to read request body: length limit exceeded"\n}',
    },
  ],
};
