import { membersOf, runsIn } from './runs';

/** Masks the secrets of a text that is not coded; what it gives is as long as what it took. */
type Masker = (text: string) => string;

const MASK = '*';
const ESCAPE = /\\{1,8}u00([0-7][\da-f])|%(?:25){0,4}([0-7][\da-f])/gi;
/** Characters without a width, which a reader does not see: raw, in JSON and in a URL. */
const UNSEEN =
  '[\\u00ad\\u034f\\u061c\\u180b-\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff]|\\\\{1,8}u(?:00ad|061c|200[b-f]|202[a-e]|206[\\da-f]|fe0[\\da-f]|feff)|%E2%80%(?:8[B-F]|A[A-E])|%E2%81%A[\\dA-F]|%EF%BB%BF|%C2%AD';
const CODED = new RegExp(`${UNSEEN}|${ESCAPE.source}`, 'gi');

/** An escape within an escape, such as `%5Cu0078`. */
const MOST_LEVELS = 2;

/** Masks secrets that are written with escapes of JSON or of URLs, or with unseen characters in them. What belongs to a secret is masked whole. */
export function maskEscaped(text: string, masker: Masker, levels = MOST_LEVELS): string {
  if (text.search(CODED) < 0) return text;
  const plain = text.replace(CODED, (_: string, json?: string, percent?: string) => characterOf(json ?? percent));
  const masked = levels > 1 ? maskEscaped(masker(plain), masker, levels - 1) : masker(plain);
  if (masked === plain) return text;
  const parts: string[] = [];
  let source = 0;
  let at = 0;
  for (const { 0: escape, 1: json, 2: percent, index } of text.matchAll(CODED)) {
    const literal = index - source;
    parts.push(masked.slice(at, at + literal));
    at += literal;
    const length = characterOf(json ?? percent).length;
    const isMasked = masked[at] !== plain[at] && (length === 1 || masked[at - 1] !== plain[at - 1]);
    parts.push(isMasked ? MASK.repeat(escape.length) : escape);
    at += length;
    source = index + escape.length;
  }
  return parts.join('') + masked.slice(at);
}

/** The character that an escape stands for; none for one that is not seen. */
function characterOf(code: string | undefined): string {
  return code === undefined ? '' : String.fromCharCode(Number.parseInt(code, 16));
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

/** Whether a text may say something in another coding, so that it does not show what it says. */
export function mayBeCoded(text: string): boolean {
  if (text.search(CODED) >= 0) return true;
  for (const { start, end } of runsIn(text, BASE64, SHORTEST_RUN)) {
    // The letter of an escape may stand in front.
    const parts = [text.slice(start, end), text.slice(start + 1, end), ...(text.slice(start, end).match(SEGMENT) ?? [])];
    if (parts.some(isReadable)) return true;
  }
  return false;
}

function isReadable(run: string): boolean {
  const head = decoded(run.slice(0, HEAD));
  return head !== null && READABLE.test(head);
}

function holdsSecret(run: string, masker: Masker): boolean {
  if (!isReadable(run)) return false;
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
