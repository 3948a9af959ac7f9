import type { Gateway } from '../model/api-error';

/** What the layers in front of the API are called; those of which nothing is known, and clients that only print an error, have no name. */
export const GATEWAY_NAMES: Readonly<Partial<Record<Gateway, string>>> = {
  openrouter: 'OpenRouter', 'vercel-ai-gateway': 'Vercel AI Gateway', 'cloudflare-ai-gateway': 'Cloudflare AI Gateway', azure: 'Azure', oci: 'Oracle Cloud',
  litellm: 'LiteLLM', 'one-api': 'one-api or new-api', langwatch: 'LangWatch',
};
