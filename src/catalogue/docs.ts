import type { DocLink } from '../model/diagnosis';

/** Pages the entries link to. Only hosts of `DOC_HOSTS`. */
export const DOCS = {
  errors: { title: 'Debugging errors', url: 'https://docs.x.ai/developers/debugging' },
  chat: { title: 'Chat completions', url: 'https://docs.x.ai/docs/api-reference#chat-completions' },
  responses: { title: 'Responses API', url: 'https://docs.x.ai/docs/api-reference#create-new-response' },
  reference: { title: 'API reference', url: 'https://docs.x.ai/docs/api-reference' },
  models: { title: 'Models', url: 'https://docs.x.ai/developers/models' },
  reasoning: { title: 'Reasoning', url: 'https://docs.x.ai/docs/guides/reasoning' },
  tools: { title: 'Tools', url: 'https://docs.x.ai/docs/guides/tools/overview' },
  functions: { title: 'Function calling', url: 'https://docs.x.ai/docs/guides/function-calling' },
  structured: { title: 'Structured outputs', url: 'https://docs.x.ai/docs/guides/structured-outputs' },
  images: { title: 'Image generation', url: 'https://docs.x.ai/docs/guides/image-generations' },
  vision: { title: 'Image understanding', url: 'https://docs.x.ai/docs/guides/image-understanding' },
  deferred: { title: 'Deferred completions', url: 'https://docs.x.ai/docs/guides/deferred-chat-completions' },
  streaming: { title: 'Streaming', url: 'https://docs.x.ai/docs/guides/streaming-response' },
  rateLimits: { title: 'Rate limits', url: 'https://docs.x.ai/developers/rate-limits' },
  regions: { title: 'Regions', url: 'https://docs.x.ai/developers/regions' },
  migration: { title: 'Retired models', url: 'https://docs.x.ai/developers/migration/may-15-retirement' },
  console: { title: 'xAI Console', url: 'https://console.x.ai' },
  status: { title: 'xAI status', url: 'https://status.x.ai' },
  cors: { title: 'CORS errors', url: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors' },
  fetch: { title: 'Using fetch', url: 'https://developer.mozilla.org/en-US/docs/Web/API/Fetch_API/Using_Fetch' },
  sse: { title: 'Server-sent events', url: 'https://developer.mozilla.org/en-US/docs/Web/API/Server-sent_events/Using_server-sent_events' },
  keys: { title: 'API keys in the console', url: 'https://console.x.ai/team/default/api-keys' },
  teamLimits: { title: 'Rate limits of the team', url: 'https://console.x.ai/team/default/rate-limits' },
  imageMigration: { title: 'Retired image models', url: 'https://docs.x.ai/developers/migration/imagine-image-quality-nov-2' },
  multiAgent: { title: 'Multi-agent models', url: 'https://docs.x.ai/developers/model-capabilities/text/multi-agent' },
  video: { title: 'Video generation', url: 'https://docs.x.ai/developers/model-capabilities/video/generation' },
  csp: { title: 'Content Security Policy', url: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CSP' },
  mixedContent: { title: 'Mixed content', url: 'https://developer.mozilla.org/en-US/docs/Web/Security/Mixed_content' },
  abort: { title: 'AbortController', url: 'https://developer.mozilla.org/en-US/docs/Web/API/AbortController' },
  websocket: { title: 'WebSocket', url: 'https://developer.mozilla.org/en-US/docs/Web/API/WebSocket' },
  statuses: { title: 'HTTP status codes', url: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status' },
} as const satisfies Record<string, DocLink>;

/** Hosts that a docs link may point to. */
export const DOC_HOSTS = ['docs.x.ai', 'console.x.ai', 'status.x.ai', 'developer.mozilla.org'] as const;
