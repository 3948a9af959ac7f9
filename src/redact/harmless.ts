import { mayBeCoded } from './coded';

/** Masks the secrets of a text: those told by their look, and those that are known of the same exchange. */
export type Masking = (text: string, known: readonly string[]) => string;

const MOST = 1_000;
const LONGEST = 300;

/** Whether a text holds one of some secrets. */
export function holdsAny(text: string, secrets: readonly string[]): boolean {
  return secrets.some((secret) => secret.length <= text.length && text.includes(secret));
}

/** Takes out of one memory what holds a secret. */
type Forgetting = (secrets: readonly string[]) => void;

const memories: Forgetting[] = [];

/** To be called for each memory of harmless texts, so that `forgetAll` reaches it. */
export function onForget(forget: Forgetting): void {
  memories.push(forget);
}

/** What turned out to hold a secret is in no memory any more: the address, and the path that was cut out of it. */
export function forgetAll(secrets: readonly string[]): void {
  for (const forget of memories) forget(secrets);
}

/** A text that stands by itself. What an engine cuts out of a text points into it and holds all of it in memory, whatever key there is in it. */
export function copied(text: string): string {
  // What is put together is written anew before a piece is cut out of it.
  return ` ${text}`.slice(1);
}

/**
 * The same masking for texts that come with every request: hosts, paths, media types. Those that it left as they were are kept, the
 * oldest going first, one string for all that read the same: in them nothing but a known secret is looked for again.
 */
export function remembering(mask: Masking): Masking {
  const harmless = new Map<string, string>();
  onForget((secrets) => {
    for (const text of harmless.keys()) if (holdsAny(text, secrets)) harmless.delete(text);
  });
  return (text, known) => {
    const before = harmless.get(text);
    if (before !== undefined) {
      if (!holdsAny(text, known)) return before;
      forgetAll(known);
    }
    const masked = mask(text, known);
    if (masked.length > LONGEST) return masked;
    const own = copied(masked);
    // What may be coded may hold the key of another request.
    if (own !== text || mayBeCoded(text)) return own;
    const [oldest] = harmless.keys();
    if (oldest !== undefined && harmless.size >= MOST) harmless.delete(oldest);
    harmless.set(own, own);
    return own;
  };
}
