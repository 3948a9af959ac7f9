import type { SourceId } from './sources';

/** What is known of one endpoint of the API. */
export interface EndpointFacts {
  /** The path with its variable parts in braces: '/v1/responses/{response_id}'. */
  readonly template: string;
  readonly methods: readonly string[];
  /** What a request with a body has to be; null where none of the methods takes one. */
  readonly contentType: 'application/json' | 'multipart/form-data' | null;
  /** Whether the same path also takes a WebSocket. */
  readonly websocket: boolean;
  readonly isLegacy: boolean;
  readonly purpose: string;
  readonly sources: readonly SourceId[];
}

type Extra = Partial<Pick<EndpointFacts, 'websocket' | 'isLegacy' | 'sources' | 'contentType'>>;

function endpoint(methods: string, template: string, purpose: string, extra: Extra = {}): EndpointFacts {
  const list = methods.split(' ');
  const contentType = list.includes('POST') || list.includes('PATCH') ? 'application/json' : null;
  return { template, methods: list, contentType, websocket: false, isLegacy: false, purpose, sources: ['spec'], ...extra };
}

const ROUTES: Extra = { sources: ['sdk-ts', 'routes-2026-09'] };
const SDK: Extra = { sources: ['sdk-ts'] };
const MULTIPART: Extra = { contentType: 'multipart/form-data' };

/** The endpoints of api.x.ai, as of 2026-10. */
export const ENDPOINTS: readonly EndpointFacts[] = [
  endpoint('GET', '/v1/api-key', 'Tell about the calling key: its permissions, and whether it or its team is blocked'),
  endpoint('GET', '/v1/me', 'Tell who is calling'),
  endpoint('POST', '/v1/chat/completions', 'Answer a conversation'),
  endpoint('GET', '/v1/chat/deferred-completion/{request_id}', 'Fetch the result of a deferred chat completion, once and within 24 hours'),
  endpoint('POST', '/v1/responses', 'Answer with stored state and server-side tools', { websocket: true }),
  endpoint('GET DELETE', '/v1/responses/{response_id}', 'Read or delete a stored response'),
  endpoint('GET', '/v1/responses/{response_id}/input_items', 'List the input of a stored response'),
  endpoint('POST', '/v1/responses/compact', 'Compact a long input into one item'),
  endpoint('POST', '/v1/messages', "Answer in the shape of Anthropic's API", { isLegacy: true }),
  endpoint('POST', '/v1/complete', "Complete text in the shape of Anthropic's old API", { isLegacy: true }),
  endpoint('POST', '/v1/completions', "Complete text in the shape of OpenAI's old API", { isLegacy: true }),
  endpoint('POST', '/v1/embeddings', 'Embed texts; no public model does it'),
  endpoint('GET', '/v1/embedding-models', 'List embedding models'),
  endpoint('GET', '/v1/embedding-models/{model_id}', 'Describe an embedding model'),
  endpoint('GET', '/v1/models', 'List all models'),
  endpoint('GET', '/v1/models/{model_id}', 'Describe a model'),
  endpoint('GET', '/v1/language-models', 'List chat models'),
  endpoint('GET', '/v1/language-models/{model_id}', 'Describe a chat model'),
  endpoint('GET', '/v1/image-generation-models', 'List image models'),
  endpoint('GET', '/v1/image-generation-models/{model_id}', 'Describe an image model'),
  endpoint('GET', '/v1/video-generation-models', 'List video models'),
  endpoint('GET', '/v1/video-generation-models/{model_id}', 'Describe a video model'),
  endpoint('POST', '/v1/images/generations', 'Generate images'),
  endpoint('POST', '/v1/images/edits', 'Edit images'),
  endpoint('GET', '/v1/images/{request_id}', 'Poll a deferred image'),
  endpoint('POST', '/v1/videos/generations', 'Start generating a video'),
  endpoint('POST', '/v1/videos/edits', 'Start editing a video'),
  endpoint('POST', '/v1/videos/extensions', 'Start extending a video'),
  endpoint('GET', '/v1/videos/{request_id}', 'Poll a video'),
  endpoint('GET POST', '/v1/files', 'List or upload files', MULTIPART),
  endpoint('GET DELETE', '/v1/files/{file_id}', 'Describe or delete a file'),
  endpoint('GET', '/v1/files/{file_id}/content', 'Download a file'),
  endpoint('POST', '/v1/files/{file_id}/public-url', 'Make a public address for a file'),
  endpoint('POST', '/v1/files/{file_id}/public-url/revoke', 'Revoke the public address of a file', { contentType: null }),
  endpoint('GET POST', '/v1/skills', 'List or upload skills', MULTIPART),
  endpoint('GET DELETE', '/v1/skills/{skill_id}', 'Describe or delete a skill'),
  endpoint('GET', '/v1/skills/{skill_id}/content', 'Download a skill'),
  endpoint('POST', '/v1/documents/search', 'Search collections'),
  endpoint('POST', '/v1/tokenize-text', 'Count the tokens of a text'),
  endpoint('GET POST', '/v1/batches', 'List or create batches', ROUTES),
  endpoint('GET', '/v1/batches/{batch_id}', 'Tell the state of a batch', ROUTES),
  endpoint('POST', '/v1/batches/{batch_id}:cancel', 'Cancel a batch', { ...SDK, contentType: null }),
  endpoint('GET POST', '/v1/batches/{batch_id}/requests', 'List or add the requests of a batch', SDK),
  endpoint('GET', '/v1/batches/{batch_id}/results', 'Fetch the results of a batch', SDK),
  endpoint('POST', '/v1/tts', 'Turn text into speech', { sources: ['sdk-ts', 'ai-sdk'], websocket: true }),
  endpoint('GET', '/v1/tts/voices', 'List voices', SDK),
  endpoint('GET', '/v1/tts/voices/{voice_id}', 'Describe a voice', SDK),
  endpoint('POST', '/v1/stt', 'Turn speech into text', { ...MULTIPART, sources: ['sdk-ts', 'stt-2026-09'], websocket: true }),
  endpoint('GET POST', '/v1/custom-voices', 'List or create custom voices', { ...SDK, ...MULTIPART }),
  endpoint('GET PATCH DELETE', '/v1/custom-voices/{voice_id}', 'Describe, change or delete a custom voice', SDK),
  endpoint('GET', '/v1/custom-voices/{voice_id}/audio', 'Play a custom voice', SDK),
  endpoint('POST', '/v1/realtime/client_secrets', 'Make a short-lived secret for a browser', { sources: ['sdk-ts', 'ai-sdk'] }),
  endpoint('POST', '/v1/realtime/calls/{call_id}/refer', 'Refer a phone call', SDK),
  endpoint('POST', '/v1/realtime/calls/{call_id}/hangup', 'End a phone call', { ...SDK, contentType: null }),
  endpoint('GET', '/v1/realtime', 'Talk by WebSocket', { sources: ['sdk-ts', 'ai-sdk', 'docs'], websocket: true }),
  endpoint('POST', '/v2/phone-numbers', 'Manage phone numbers of voice agents', { sources: ['routes-2026-09'] }),
];

const FIXED = new Map(ENDPOINTS.filter(({ template }) => !template.includes('{')).map((facts) => [facts.template, facts]));
const VARIABLE = ENDPOINTS.filter(({ template }) => template.includes('{')).map((facts) => ({ facts, parts: facts.template.split('/') }));

/** A segment of a template: a word, or `{name}` with an optional `:verb` behind it. */
function matchesPart(part: string, segment: string): boolean {
  if (!part.startsWith('{')) return part === segment;
  const verb = part.slice(part.indexOf('}') + 1);
  if (verb !== '') return segment.length > verb.length && segment.endsWith(verb);
  return segment !== '' && !segment.includes(':');
}

/**
 * The endpoint that a path belongs to, or null.
 * Takes the path as sent, without query. A trailing slash, a missing `/v1` or another case are no match: see `readWrongPath`.
 */
export function findEndpoint(path: string): EndpointFacts | null {
  const fixed = FIXED.get(path);
  if (fixed) return fixed;
  const segments = path.split('/');
  for (const { facts, parts } of VARIABLE) {
    if (parts.length !== segments.length) continue;
    if (parts.every((part, index) => matchesPart(part, segments[index] ?? ''))) return facts;
  }
  return null;
}
