/** The topics of the catalogue, each a folder of it. */
export const TOPICS = [
  'auth', 'billing', 'limits', 'model', 'request', 'messages', 'tools', 'safety', 'resources', 'server', 'stream', 'network', 'advice', 'status',
] as const;

/** A topic of the catalogue. */
export type Topic = (typeof TOPICS)[number];

/** All catalogue ids by topic. Ids are never reused or renamed. */
export const IDS_BY_TOPIC = {
  auth: [
    'missing-credentials', 'invalid-api-key', 'invalid-oauth-token', 'oauth-refresh-failed', 'api-key-blocked', 'account-blocked',
    'endpoint-permission-denied', 'region-unavailable', 'beta-access-required', 'feature-not-enabled', 'dpop-required', 'outdated-cli',
  ],
  billing: ['no-credits', 'credits-exhausted', 'subscription-exhausted', 'free-quota-exhausted'],
  limits: ['rate-limit-requests', 'rate-limit-tokens', 'prompt-too-long', 'payload-too-large'],
  model: [
    'model-not-found', 'model-not-specified', 'model-retired', 'wrong-endpoint-for-model', 'batch-model-unsupported',
    'image-input-unsupported', 'server-tools-unsupported', 'mode-unsupported-by-model',
  ],
  request: [
    'unsupported-parameter', 'invalid-parameter-value', 'live-search-removed', 'malformed-json', 'missing-field', 'conflicting-fields',
    'field-renamed', 'wrong-field-type', 'unknown-variant', 'unmatched-shape', 'missing-content-type', 'unknown-route', 'method-not-allowed',
  ],
  messages: [
    'empty-message', 'message-content-shape', 'message-name-not-allowed', 'invalid-message-role', 'invalid-image', 'invalid-audio',
    'file-url-unsupported', 'invalid-tool-call-arguments', 'invalid-encrypted-content', 'response-not-found',
  ],
  tools: ['too-many-tools', 'invalid-tool-schema', 'tool-choice-without-tools', 'invalid-json-schema'],
  safety: ['content-policy', 'generation-moderated', 'zero-data-retention-limit'],
  resources: ['resource-not-found', 'deferred-pending', 'job-expired'],
  server: [
    'model-overloaded', 'generation-failed', 'server-error', 'bad-gateway', 'gateway-timeout', 'cloudflare-challenge', 'gateway-error',
  ],
  stream: ['stream-interrupted', 'output-truncated'],
  network: ['cors-blocked', 'connection-failed', 'blocked-by-client', 'request-aborted', 'websocket-refused'],
  advice: ['model-redirected', 'key-exposed', 'ignored-parameter', 'retry-storm'],
  status: ['http-400', 'http-401', 'http-403', 'http-404', 'http-405', 'http-415', 'http-422', 'http-429', 'http-error'],
} as const satisfies Record<Topic, readonly string[]>;

/** A catalogue id. */
export type EntryId = (typeof IDS_BY_TOPIC)[Topic][number];
