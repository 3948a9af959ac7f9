import { mayBeCoded } from './coded';

/** Masks the secrets of a text: those told by their look, and those that are known of the same exchange. */
export type Masking = (text: string, known: readonly string[]) => string;

const MOST = 1_000;
const LONGEST = 300;

/** Whether a text holds one of some secrets. */
export function holdsAny(text: string, secrets: readonly string[]): boolean {
  return secrets.some((secret) => secret.length <= text.length && text.includes(secret));
}

/**
 * The same masking for texts that come with every request: hosts, paths, media types. Those that it left as they were are kept, the
 * oldest going first, one string for all that read the same: in them nothing but a known secret is looked for again.
 */
export function remembering(mask: Masking): Masking {
  const harmless = new Map<string, string>();
  return (text, known) => {
    const before = harmless.get(text);
    if (before !== undefined && !holdsAny(text, known)) return before;
    const masked = mask(text, known);
    // What may be coded may hold the key of another request.
    if (masked !== text || text.length > LONGEST || mayBeCoded(text)) return masked;
    const [oldest] = harmless.keys();
    if (oldest !== undefined && harmless.size >= MOST) harmless.delete(oldest);
    harmless.set(text, text);
    return text;
  };
}
