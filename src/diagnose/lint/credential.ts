import type { KeyVendor } from '../../model/credential';
import type { LintContext } from './context';
import type { Fault } from './fault';
import { fault } from './found';

const VENDORS: Readonly<Partial<Record<KeyVendor, string>>> = {
  openai: 'OpenAI',
  anthropic: 'Anthropic',
  groq: 'Groq',
  google: 'Google',
  openrouter: 'OpenRouter',
  huggingface: 'Hugging Face',
  github: 'GitHub',
  perplexity: 'Perplexity',
  replicate: 'Replicate',
};

/** Statuses that come before the key is checked; any other answer tells by itself what it thinks of the key. */
const BEFORE_THE_KEY = new Set([0, 404, 405, 415, 422]);

/**
 * Finds a credential that cannot be right: a placeholder, `undefined`, the key of another vendor, none at all.
 * Silent where the answer came from behind the check of the key, and about what a sanitised HAR left out.
 */
export function credentialFaults({ reading, isDirect, body }: LintContext): Fault[] {
  const { credential, response, source } = reading.exchange;
  const isBrokenBody = response.status === 400 && body === null;
  if (!isDirect || (response.status !== null && !BEFORE_THE_KEY.has(response.status) && !isBrokenBody)) return [];
  const vendor = VENDORS[credential.vendor];
  const location = { part: 'header', name: credential.via === 'x-api-key' ? 'x-api-key' : 'authorization', note: 'Would be refused' } as const;
  const edits = [{ kind: 'use-key' }] as const;
  if (credential.kind === 'empty' || (credential.kind === 'none' && source === 'live')) {
    return [fault('missing-credentials', { location, source: 'credential', seen: credential.kind === 'empty' ? 'the credential is empty' : 'no credential was sent', edits })];
  }
  if (credential.kind === 'placeholder' || credential.kind === 'undefined' || credential.kind === 'variable') {
    const value = credential.literal ?? '';
    return [fault('invalid-api-key', { location, source: 'credential', values: { value }, seen: `the key reads "${value}"`, edits })];
  }
  if (credential.kind === 'key' && vendor !== undefined) {
    return [fault('invalid-api-key', { location, source: 'credential', values: { value: vendor }, seen: `the key looks like one of ${vendor}`, edits })];
  }
  return [];
}
