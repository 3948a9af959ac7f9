import { membersOf, runsIn } from './runs';

/** Masks the secrets of a text that is not coded; what it gives is as long as what it took. */
type Masker = (text: string) => string;

const MASK = '*';
const ESCAPE = /\\{1,8}u00([0-7][\da-f])|%(?:25){0,4}([0-7][\da-f])/gi;

/** An escape within an escape, such as `%5Cu0078`. */
const MOST_LEVELS = 2;

/** Masks secrets that are written with escapes of JSON or of URLs. An escape that belongs to a secret is masked whole. */
export function maskEscaped(text: string, masker: Masker, levels = MOST_LEVELS): string {
  if (text.search(ESCAPE) < 0) return text;
  const plain = text.replace(ESCAPE, (_: string, json?: string, percent?: string) => String.fromCharCode(Number.parseInt(json ?? percent ?? '', 16)));
  const masked = levels > 1 ? maskEscaped(masker(plain), masker, levels - 1) : masker(plain);
  if (masked === plain) return text;
  const parts: string[] = [];
  let source = 0;
  let at = 0;
  for (const { 0: escape, index } of text.matchAll(ESCAPE)) {
    const literal = index - source;
    parts.push(masked.slice(at, at + literal));
    at += literal;
    parts.push(masked[at] === plain[at] ? escape : MASK.repeat(escape.length));
    at += 1;
    source = index + escape.length;
  }
  return parts.join('') + masked.slice(at);
}

/** The characters of base64, of either alphabet, and the fewest that may hide a key. */
const BASE64 = membersOf(/[A-Za-z\d+/_-]/);
const SHORTEST_RUN = 24;
const SEGMENT = /[A-Za-z\d+_-]{24,}={0,2}/g;
/** So many characters are decoded first: media are told from text by their beginning. */
const HEAD = 16;
const READABLE = /^[\t\n\r -~]*$/;

/** Masks runs of base64 within which there is a secret: whole, since what is left of them would decode. */
export function maskEncoded(text: string, masker: Masker): string {
  let shown = '';
  let done = 0;
  for (const { start: begin, end: last } of runsIn(text, BASE64, SHORTEST_RUN)) {
    // The letter of an escape in front of a run is not part of it.
    const start = isEscape(text, begin) && last - begin > SHORTEST_RUN ? begin + 1 : begin;
    const end = last + (/^={1,2}/.exec(text.slice(last, last + 2))?.[0].length ?? 0);
    const run = text.slice(start, end);
    const masked = maskedRun(run, masker);
    if (masked === run) continue;
    shown += text.slice(done, start) + masked;
    done = end;
  }
  return done === 0 ? text : shown + text.slice(done);
}

function isEscape(text: string, at: number): boolean {
  return text[at - 1] === '\\' && /[bfnrt]/.test(text.charAt(at));
}

function maskedRun(run: string, masker: Masker): string {
  if (holdsSecret(run, masker)) return MASK.repeat(run.length);
  // A slash may be one of a path in front of the run.
  return run.includes('/') ? run.replace(SEGMENT, (part) => (holdsSecret(part, masker) ? MASK.repeat(part.length) : part)) : run;
}

function holdsSecret(run: string, masker: Masker): boolean {
  const head = decoded(run.slice(0, HEAD));
  if (head === null || !READABLE.test(head)) return false;
  const inner = decoded(run);
  return inner !== null && masker(inner) !== inner;
}

function decoded(run: string): string | null {
  const base64 = run.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  try {
    // One character alone holds no byte.
    return atob(base64.length % 4 === 1 ? base64.slice(0, -1) : base64);
  } catch {
    return null;
  }
}
