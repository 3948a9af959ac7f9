import type { Gateway } from '../model/api-error';

/** Hosts that stand in front of xAI, by the end of their name. They take other model ids and wrap errors in their own way. As of 2026-10. */
const GATEWAY_HOSTS: readonly (readonly [string, Gateway])[] = [
  ['openrouter.ai', 'openrouter'],
  ['ai-gateway.vercel.sh', 'vercel-ai-gateway'],
  ['gateway.ai.cloudflare.com', 'cloudflare-ai-gateway'],
  ['services.ai.azure.com', 'azure'],
  ['cognitiveservices.azure.com', 'azure'],
  ['oci.oraclecloud.com', 'oci'],
  ['oci.customer-oci.com', 'oci'],
  ['aiplatform.googleapis.com', 'unknown'],
  ['models.github.ai', 'unknown'],
];

/** The gateway that a host belongs to, or null. */
export function gatewayOf(host: string): Gateway | null {
  return GATEWAY_HOSTS.find(([end]) => host === end || host.endsWith(`.${end}`))?.[1] ?? null;
}
