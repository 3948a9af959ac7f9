import type { SourceId } from './sources';

/** What one HTTP status means at this API. */
export interface StatusFacts {
  readonly status: number;
  readonly name: string;
  /** Where it occurs. */
  readonly where: string;
  readonly causes: readonly string[];
  readonly remedies: readonly string[];
  /** Whether xAI's own table of status codes has this row. */
  readonly isInTable: boolean;
  /** Whether sending the same request again can help. */
  readonly isTransient: boolean;
  readonly sources: readonly SourceId[];
}

const TABLE = { isInTable: true, isTransient: false, sources: ['docs-errors'] } as const;

/** The nine rows of xAI's table of status codes (2026-06), in our words. */
export const STATUS_TABLE: readonly StatusFacts[] = [
  {
    ...TABLE,
    status: 400,
    name: 'Bad Request',
    where: 'All endpoints',
    causes: ['The body of a POST holds an invalid argument, or the path of a GET an invalid parameter.', 'The API key is not correct.'],
    remedies: ['Check the body and the URL of the request.', 'Check the API key.'],
  },
  {
    ...TABLE,
    status: 401,
    name: 'Unauthorized',
    where: 'All endpoints',
    causes: ['The request has no `Authorization` header, or its token is not valid.'],
    remedies: ['Send `Authorization: Bearer` with an API key; keys are made at console.x.ai.'],
  },
  {
    ...TABLE,
    status: 403,
    name: 'Forbidden',
    where: 'All endpoints',
    causes: ['The API key or its team lacks a permission.', 'The API key or its team is blocked.'],
    remedies: ['Ask the admin of the team for the permission.'],
  },
  {
    ...TABLE,
    status: 404,
    name: 'Not Found',
    where: 'All endpoints',
    causes: ['The model named in the body is not found.', 'The URL names no endpoint; it may be misspelt.'],
    remedies: ['Compare the body and the URL with the API reference.'],
  },
  {
    ...TABLE,
    status: 405,
    name: 'Method Not Allowed',
    where: 'All endpoints',
    causes: ['The endpoint does not take this method, for example a POST where only GET is allowed.'],
    remedies: ['Look up the method in the API reference.'],
  },
  {
    ...TABLE,
    status: 415,
    name: 'Unsupported Media Type',
    where: 'Endpoints that take POST',
    causes: ['The body of a POST is empty.', 'The header `Content-Type: application/json` is missing.'],
    remedies: ['Send a valid body.', 'Send the header `Content-Type: application/json`.'],
  },
  {
    ...TABLE,
    status: 422,
    name: 'Unprocessable Entity',
    where: 'Endpoints that take POST',
    causes: ['A field of the body has an invalid format.'],
    remedies: ['Compare the body with the API reference.'],
  },
  {
    ...TABLE,
    status: 429,
    name: 'Too Many Requests',
    where: 'Inference endpoints',
    causes: ['Requests come too often: the rate limit is reached.'],
    remedies: ['Send fewer requests, or raise the limit at console.x.ai.'],
    isTransient: true,
  },
  {
    ...TABLE,
    status: 202,
    name: 'Accepted',
    where: '/v1/chat/deferred-completion/{request_id}',
    causes: ['The deferred request waits for its turn; there is no answer yet.'],
    remedies: ['Ask again after a while.'],
    isTransient: true,
  },
];

const OTHER = { isInTable: false, isTransient: true, where: 'All endpoints' } as const;

/** Statuses that occur and are missing in xAI's table (2026-10). */
export const OTHER_STATUSES: readonly StatusFacts[] = [
  {
    ...OTHER,
    status: 402,
    name: 'Payment Required',
    causes: ['The account has no credits or no subscription left.'],
    remedies: ['Add credits at console.x.ai.'],
    isTransient: false,
    sources: ['reports'],
  },
  {
    ...OTHER,
    status: 410,
    name: 'Gone',
    causes: ['The request uses live search, which was removed.'],
    remedies: ['Remove `search_parameters`, and use search tools on /v1/responses.'],
    isTransient: false,
    sources: ['reports', 'ai-sdk'],
  },
  {
    ...OTHER,
    status: 413,
    name: 'Content Too Large',
    causes: ['The body is larger than the API takes; a file may have 50 MB.'],
    remedies: ['Send less at once.'],
    isTransient: false,
    sources: ['spec'],
  },
  {
    ...OTHER,
    status: 426,
    name: 'Upgrade Required',
    where: 'cli-chat-proxy.grok.com',
    causes: ['The Grok CLI is too old, or the client does not name its version.'],
    remedies: ['Update the Grok CLI.'],
    isTransient: false,
    sources: ['reports'],
  },
  {
    ...OTHER,
    status: 500,
    name: 'Internal Server Error',
    causes: ['The server failed.'],
    remedies: ['Send the request again after a while.'],
    sources: ['reports', 'sdk-ts'],
  },
  {
    ...OTHER,
    status: 502,
    name: 'Bad Gateway',
    causes: ['A server in front of the API got no proper answer.'],
    remedies: ['Send the request again after a while.'],
    sources: ['sdk-ts', 'cli'],
  },
  {
    ...OTHER,
    status: 503,
    name: 'Service Unavailable',
    causes: ['The model is at capacity or did not answer.'],
    remedies: ['Send the request again after a while.'],
    sources: ['reports'],
  },
  {
    ...OTHER,
    status: 504,
    name: 'Gateway Timeout',
    causes: ['The answer took too long.'],
    remedies: ['Stream the answer, or defer the request.'],
    sources: ['sdk-ts', 'cli'],
  },
  ...[520, 521, 522, 523, 524].map(
    (status): StatusFacts => ({
      ...OTHER,
      status,
      name: status === 524 ? 'A Timeout Occurred' : 'Cloudflare Error',
      causes: ['The edge in front of the API got no proper answer in time.'],
      remedies: ['Send the request again after a while; stream long answers.'],
      sources: ['cli', 'reports'],
    }),
  ),
  {
    ...OTHER,
    status: 529,
    name: 'Overloaded',
    causes: ['The service is overloaded.'],
    remedies: ['Send the request again after a while.'],
    sources: ['sdk-ts'],
  },
];

/** What a status means at this API, or null where nothing special is known. */
export function findStatus(status: number): StatusFacts | null {
  return STATUS_TABLE.find((row) => row.status === status) ?? OTHER_STATUSES.find((row) => row.status === status) ?? null;
}
