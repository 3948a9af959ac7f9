/** A text in plain form, with the way back to the original spelling. */
export interface Plain {
  readonly text: string;
  /** The piece of the original text that a range of the plain text came from. */
  original(start: number, end: number): string;
}

/** Longer texts are read only this far: errors say what they mean at their beginning. */
const LONGEST = 3000;

const ANSI = /\u001b\[[0-9;?]*[ -/]*[@-~]/g;
const QUOTES = new Set(['"', "'", '`', '“', '”', '‘', '’', '‚', '„', '«', '»', '´', '\\']);
/** What stays as it is, and is most of every message. */
const PLAIN = new Set('abdefghijklmnopqrstuvwxyz0123456789.,:;()/_-');
/** Of such a text only the case of letters changes, unless it says "cannot". */
const ORDINARY = /^(?! )(?:[\w.,:;()/-]| (?! ))*$/;
const DASHES = new Set(['–', '—', '‒', '―', '−', '‐', '‑']);
const INVISIBLE = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad]/;

/** Undoes percent-encoding where a text is plainly encoded ("Incorrect%20API%20key"); leaves a stray % alone. */
function decodePercent(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/**
 * The form in which messages are compared: lower-case, without quotes, dashes and blanks unified, negations spelled out
 * ("doesn't", "cannot" → "does not", "can not"). What remains of a wording is what it means.
 */
export function plain(source: string): Plain {
  const head = source.slice(0, LONGEST);
  if (ORDINARY.test(head) && !/cannot/i.test(head)) return { text: head.toLowerCase(), original: (start, end) => head.slice(start, end) };
  const text = decodePercent(head.replace(ANSI, ''));
  const out: string[] = [];
  const from: number[] = [];
  const push = (piece: string, at: number): void => {
    for (const char of piece) {
      out.push(char);
      from.push(at);
    }
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (PLAIN.has(char)) {
      out.push(char);
      from.push(at);
    } else if (QUOTES.has(char)) {
      const isNegation = /n/i.test(text.charAt(at - 1)) && /^t\b/i.test(text.slice(at + 1, at + 3)) && char !== '"';
      if (isNegation) {
        out.pop();
        from.pop();
        push(/can$/i.test(text.slice(Math.max(0, at - 3), at)) ? 'n not' : ' not', at);
        at += 1;
      }
    } else if (INVISIBLE.test(char)) continue;
    else if (/\s/.test(char)) {
      if (out.length > 0 && out.at(-1) !== ' ') push(' ', at);
    } else if (DASHES.has(char)) push('-', at);
    else if (/c/i.test(char) && /^cannot\b/i.test(text.slice(at, at + 7))) {
      push('can not', at);
      at += 5;
    } else {
      const lower = char.toLowerCase();
      push(lower.length === 1 ? lower : char, at);
    }
  }
  const result = out.join('');
  return {
    text: result,
    original: (start, end) => {
      const first = from[start];
      const last = from[end - 1];
      return first === undefined || last === undefined ? '' : text.slice(first, last + 1);
    },
  };
}
