import type { Location } from '../../model/diagnosis';
import type { Credential, KeyVendor } from '../../model/credential';
import type { Told } from '../entry';
import { code } from '../words';

const NAMES: Partial<Record<KeyVendor, string>> = {
  'xai': 'an xAI key',
  'xai-client-secret': 'an xAI client secret',
  'openai': 'an OpenAI key',
  'anthropic': 'an Anthropic key',
  'groq': 'a Groq key',
  'google': 'a Google key',
  'openrouter': 'an OpenRouter key',
  'huggingface': 'a Hugging Face token',
  'github': 'a GitHub token',
  'perplexity': 'a Perplexity key',
  'replicate': 'a Replicate token',
  'jwt': 'an OAuth token',
};

/** Older messages show the first and last two characters of the key: `sk***gA` (2025 to 2026-03). */
const BY_MASK: readonly (readonly [RegExp, string])[] = [
  [/^xa\*/i, 'an xAI key'],
  [/^gs\*/, 'a Groq key'],
  [/^sk\*/, 'an OpenAI-like key'],
  [/^AI\*/, 'a Google key'],
  [/^hf\*/, 'a Hugging Face token'],
  [/^gh\*/, 'a GitHub token'],
  [/^pp\*/, 'a Perplexity key'],
  [/^r8\*/, 'a Replicate token'],
  [/^ey\*/, 'an OAuth token'],
  [/^un\*+ed$/i, 'the word “undefined”'],
  [/^nu\*+ll$/i, 'the word “null”'],
  [/^yo\*+(?:re|ey)$/i, 'a placeholder'],
  [/^(?:\$|%|\{)/, 'the name of a variable that was not expanded'],
  [/^be\*/i, 'a key with the word “Bearer” twice'],
];

/** An xAI key is `xai-` and 80 characters (seen 2026-01). */
const XAI_KEY_LENGTH = 84;

/** What is odd about the way a key was written, to be put behind its name; the plainest oddity alone. */
function oddityOf({ problems, vendor, length }: Credential): string {
  if (problems.includes('literal-word-token')) return ' behind the word `Token`';
  if (problems.includes('doubled-bearer')) return ' behind a second `Bearer`';
  if (problems.includes('missing-bearer')) return ' without the word `Bearer`';
  if (problems.includes('quotes')) return ' in quotes';
  if (problems.includes('masked')) return ' whose middle is hidden';
  if (problems.includes('line-break')) return ' with a line break';
  if (problems.includes('whitespace')) return ' with blanks in it';
  if (problems.includes('non-ascii')) return ' with characters that no key has';
  const isOdd = vendor === 'xai' && (problems.includes('too-short') || problems.includes('too-long'));
  return isOdd ? ` of ${length} characters, where xAI keys have ${XAI_KEY_LENGTH}` : '';
}

/** What was sent as the key, in words ("a Groq key"), or null where neither the request nor the message tells. */
export function sentKey(told: Told): string | null {
  const { credential } = told.reading.exchange;
  if (credential.kind === 'placeholder') return `the placeholder ${code(credential.literal ?? 'YOUR_API_KEY')}`;
  if (credential.kind === 'undefined') return `the word ${code(credential.literal ?? 'undefined')} in place of a key`;
  if (credential.kind === 'variable') {
    const literal = credential.literal ?? '$XAI_API_KEY';
    return literal.startsWith('<') ? `the placeholder ${code(literal)}` : `the unexpanded variable ${code(literal)}`;
  }
  if (credential.kind === 'empty' || credential.via === 'none') return 'no key';
  const named = NAMES[credential.vendor];
  if (named) return named + oddityOf(credential);
  const mask = told.values['value'];
  const masked = mask === undefined ? undefined : BY_MASK.find(([shape]) => shape.test(mask))?.[1];
  return masked ? `${masked} (${code(mask ?? '')})` : mask === undefined ? null : `a key that reads ${code(mask)}`;
}

/** Whether what was sent is certainly no xAI API key. */
export function isForeignKey(told: Told): boolean {
  const { kind, vendor } = told.reading.exchange.credential;
  if (kind === 'placeholder' || kind === 'undefined' || kind === 'variable' || kind === 'empty') return true;
  if (kind === 'key' && vendor !== 'unknown') return vendor !== 'xai';
  const mask = told.values['value'];
  return mask !== undefined && /^\S{1,2}\*/.test(mask) && !/^xa/i.test(mask);
}

/** The header that carries the key, as the place to look at. */
export function keyLocation(told: Told, note: string): Location[] {
  const { credential } = told.reading.exchange;
  if (credential.via === 'unknown') return [];
  if (credential.via === 'query') return [{ part: 'url', note }];
  const name = credential.via === 'x-api-key' || credential.via === 'api-key' ? credential.via : 'authorization';
  return [{ part: 'header', name, note }];
}
