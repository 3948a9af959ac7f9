import type { Gateway } from '../../model/api-error';
import type { Header } from '../../model/exchange';
import { member, stringMember, type Json } from '../../model/json';

const BY_HEADER: readonly (readonly [prefix: string, gateway: Gateway])[] = [
  ['cf-aig-', 'cloudflare-ai-gateway'],
  ['opc-request-id', 'oci'],
  ['apim-request-id', 'azure'],
  ['x-ms-', 'azure'],
  ['x-litellm-', 'litellm'],
  ['x-oneapi-', 'one-api'],
  ['x-new-api-', 'one-api'],
];

/** Hosts with the dot before them, and all below them. */
const BY_HOST: readonly (readonly [suffix: string, gateway: Gateway])[] = [
  ['.openrouter.ai', 'openrouter'],
  ['.ai-gateway.vercel.sh', 'vercel-ai-gateway'],
  ['.gateway.ai.cloudflare.com', 'cloudflare-ai-gateway'],
  ['.services.ai.azure.com', 'azure'],
  ['.cognitiveservices.azure.com', 'azure'],
  ['.oraclecloud.com', 'oci'],
];

/** The gateway that answers at a host, or null. */
export function gatewayOfHost(host: string): Gateway | null {
  const dotted = `.${host}`;
  return BY_HOST.find(([suffix]) => dotted.endsWith(suffix))?.[1] ?? null;
}

/** The gateway that a host or the answer's headers give away, or null. */
export function gatewayOfAnswer(host: string, headers: readonly Header[]): Gateway | null {
  const byHost = gatewayOfHost(host);
  if (byHost) return byHost;
  for (const [prefix, gateway] of BY_HEADER) {
    if (headers.some((header) => header.name.startsWith(prefix))) return gateway;
  }
  return null;
}

/** The gateway that the shape of a JSON answer gives away, or null. */
export function gatewayOfBody(body: Json): Gateway | null {
  const error = member(body, 'error');
  if (member(member(error, 'metadata'), 'provider_name') !== undefined || member(error, 'metadata') !== undefined) return 'openrouter';
  if (member(body, 'generationId') !== undefined) return 'vercel-ai-gateway';
  if (member(body, 'opc-request-id') !== undefined || member(body, 'target_service') !== undefined) return 'oci';
  const type = stringMember(error, 'type') ?? '';
  const code = stringMember(error, 'code') ?? '';
  if (/^(?:upstream_error|one_api_error|new_api_error)$/.test(type) || code === 'bad_response_status_code') return 'one-api';
  if (type === 'provider_error') return 'langwatch';
  // LiteLLM's proxy writes the name of its exception before the answer that it was given.
  if (/^\s*(?:litellm\.|XaiException)/.test(stringMember(error, 'message') ?? stringMember(body, 'message') ?? '')) return 'litellm';
  return null;
}

/** The gateway or client that a text names, or null. */
export function gatewayOfText(text: string): Gateway | null {
  if (/\blitellm\.|XaiException/.test(text)) return 'litellm';
  if (/AI_APICallError|AI_RetryError|APIError\b|BadRequestError|RateLimitError|PermissionDeniedError|AuthenticationError|NotFoundError|RpcError/.test(text)) {
    return 'sdk';
  }
  return null;
}
