/** Which ASCII characters a run is made of, by their codes. */
export type Members = Uint8Array;

/** The members of an alphabet, written as the inside of a class of a regular expression. */
export function membersOf(alphabet: RegExp): Members {
  return Uint8Array.from({ length: 128 }, (_, code) => Number(alphabet.test(String.fromCharCode(code))));
}

function isMember(text: string, at: number, members: Members): boolean {
  const code = text.charCodeAt(at);
  return code < 128 && members[code] === 1;
}

/** Where a run begins and ends (behind its last character). */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * The longest runs of members in a text that have at least `shortest` characters, from left to right.
 * Looks at every `shortest`th character alone and goes on from those that are members: no such run fits in between.
 */
export function runsIn(text: string, members: Members, shortest: number): readonly Run[] {
  const runs: Run[] = [];
  for (let at = shortest - 1; at < text.length; at += shortest) {
    if (!isMember(text, at, members)) continue;
    let start = at;
    while (start > 0 && isMember(text, start - 1, members)) start -= 1;
    let end = at + 1;
    while (end < text.length && isMember(text, end, members)) end += 1;
    if (end - start >= shortest) runs.push({ start, end });
    // What ends a run is in none: the next one reaches at least so far behind it.
    at = end;
  }
  return runs;
}
