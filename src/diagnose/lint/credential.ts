import type { Credential, KeyVendor } from '../../model/credential';
import { isObject } from '../../model/json';
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

/** Statuses that come before the key is checked. */
const BEFORE_THE_KEY = new Set([0, 404, 405, 415, 422]);

/** What the credential shows that a right one does not. A problem is told only where nothing worse is. */
function problemOf({ problems }: Credential): string | null {
  if (problems.includes('missing-bearer')) return 'the word Bearer is missing';
  if (problems.includes('literal-word-token') || problems.includes('doubled-bearer')) return 'a word stands between Bearer and the key';
  if (problems.includes('quotes')) return 'the key stands in quotes';
  return problems.includes('whitespace') || problems.includes('line-break') ? 'the key holds blanks' : null;
}

/** Whether the answer came before the key was looked at: the order is route, JSON, types, model, key. */
function isBeforeTheKey({ reading, model }: LintContext): boolean {
  const { status } = reading.exchange.response;
  if (status === null || BEFORE_THE_KEY.has(status)) return true;
  return status === 400 && (!isObject(reading.request) || model.doubt !== null || /model not found/i.test(reading.error?.message ?? ''));
}

/**
 * Finds a credential that cannot be right: a placeholder, `undefined`, the key of another vendor, none at all.
 * Silent where the answer came from behind the check of the key, and about what a sanitised HAR left out.
 */
export function credentialFaults(context: LintContext): Fault[] {
  const { credential, source } = context.reading.exchange;
  if (!context.isDirect || !isBeforeTheKey(context)) return [];
  const vendor = VENDORS[credential.vendor];
  const location = { part: 'header', name: credential.via === 'x-api-key' || credential.via === 'api-key' ? credential.via : 'authorization', note: 'Would be refused' } as const;
  const told = { location, source: 'credential', edits: [{ kind: 'use-key' }] } as const;
  const problem = problemOf(credential);
  if (credential.kind === 'empty' || (credential.kind === 'none' && source === 'live')) {
    return [fault('missing-credentials', { ...told, seen: credential.kind === 'empty' ? 'the credential is empty' : 'no credential was sent' })];
  }
  if (credential.kind === 'placeholder' || credential.kind === 'undefined' || credential.kind === 'variable') {
    const value = credential.literal ?? '';
    return [fault('invalid-api-key', { ...told, values: { value }, seen: `the key reads "${value}"` })];
  }
  if (credential.kind !== 'key') return [];
  if (vendor !== undefined) return [fault('invalid-api-key', { ...told, values: { value: vendor }, seen: `the key looks like one of ${vendor}` })];
  // Azure reads this header, xAI does not.
  if (credential.via === 'api-key') return [fault('missing-credentials', { ...told, seen: 'the key travels as api-key', certainty: 'likely' })];
  if (problem === null) return [];
  const entryId = credential.problems.includes('missing-bearer') ? 'missing-credentials' : 'invalid-api-key';
  return [fault(entryId, { ...told, seen: problem, certainty: 'likely' })];
}
