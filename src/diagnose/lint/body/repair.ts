import { lookUp, parseJson } from '../../../model/json';

const WORDS: Readonly<Record<string, string>> = {
  true: 'true', false: 'false', null: 'null', True: 'true', False: 'false', None: 'null', undefined: 'null', NaN: 'null', Infinity: 'null', '-Infinity': 'null',
};
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’', '`': '`' };
/** Each comma put in or taken out copies what is written so far. A body that lacks more of them is no slip of a pen. */
const MOST_COMMAS = 500;
/** So many brackets may be missing at the end; a body that lacks more was cut off. */
const MOST_CLOSED = 2;
const CONTROL: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };

/**
 * Rewrites what is nearly JSON as JSON: comments, trailing and missing commas, single and typographic quotes, names without quotes,
 * the words of Python and JavaScript, line breaks in strings, a byte-order mark. Everything else stays as it was written.
 * Null where the text was cut off, or where more than one reading is possible.
 */
export function repairJson(text: string): string | null {
  const repaired = new Repair(text).run();
  return repaired !== null && parseJson(repaired) !== undefined ? repaired : null;
}

class Repair {
  private at = 0;
  private out = '';
  /** Where in `out` the last value ended, while nothing but blanks followed; -1 after any other sign. */
  private valueEnd = -1;
  /** Where in `out` the last comma stands, while nothing but blanks followed. */
  private comma = -1;
  /** Commas put in and taken out. */
  private commas = 0;
  private readonly open: string[] = [];

  constructor(private readonly text: string) {}

  run(): string | null {
    while (this.at < this.text.length) {
      if (!this.step() || this.commas > MOST_COMMAS) return null;
    }
    if (this.open.length === 0) return this.out;
    // Behind a whole value only the brackets are missing; anything else was cut off in its middle.
    const isWhole = this.valueEnd >= 0 && /["}\]]$/.test(this.out.slice(0, this.valueEnd)) && this.open.length <= MOST_CLOSED;
    return isWhole ? this.out.slice(0, this.valueEnd) + this.open.toReversed().join('') + this.out.slice(this.valueEnd) : null;
  }

  private step(): boolean {
    const char = this.text.charAt(this.at);
    if (/\s/.test(char)) return this.copyBlank(char);
    if (char === '/') return this.skipComment();
    if (char === '{' || char === '[') return this.start(char);
    if (char === '}' || char === ']') return this.end(char);
    if (char === ',') return this.separate();
    if (char === ':') return this.sign(':');
    const closing = CLOSING[char];
    return closing === undefined ? this.word() : this.string(closing);
  }

  private copyBlank(char: string): boolean {
    this.out += /[ \t\r\n]/.test(char) ? char : char === '\ufeff' ? '' : ' ';
    this.at += 1;
    return true;
  }

  private skipComment(): boolean {
    const rest = this.text.slice(this.at, this.at + 2);
    const end = rest === '//' ? this.text.indexOf('\n', this.at) : rest === '/*' ? this.text.indexOf('*/', this.at) : -2;
    if (end === -2 || (rest === '/*' && end < 0)) return false;
    this.at = end < 0 ? this.text.length : rest === '/*' ? end + 2 : end;
    return true;
  }

  /** Before a value or a name: the comma that is missing after the last value. */
  private join(): void {
    if (this.valueEnd >= 0) {
      this.out = `${this.out.slice(0, this.valueEnd)},${this.out.slice(this.valueEnd)}`;
      this.commas += 1;
    }
    this.valueEnd = -1;
    this.comma = -1;
  }

  private start(char: string): boolean {
    this.join();
    this.open.push(char === '{' ? '}' : ']');
    return this.sign(char);
  }

  private end(char: string): boolean {
    if (this.open.pop() !== char) return false;
    if (this.comma >= 0) {
      this.out = this.out.slice(0, this.comma) + this.out.slice(this.comma + 1);
      this.commas += 1;
    }
    this.sign(char);
    this.valueEnd = this.out.length;
    return true;
  }

  private separate(): boolean {
    // A second comma in a row says nothing.
    if (this.comma < 0) {
      this.sign(',');
      this.comma = this.out.length - 1;
    } else this.at += 1;
    return true;
  }

  private sign(char: string): boolean {
    this.out += char;
    this.at += 1;
    this.valueEnd = -1;
    this.comma = -1;
    return true;
  }

  private string(closing: string): boolean {
    this.join();
    let value = '"';
    let letters = 0;
    let strays = 0;
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      const char = this.text.charAt(this.at);
      if (char === closing) {
        // Of `C:\new\Users` nobody knows whether `\n` was meant as a line break.
        if (letters > 0 && strays > 0) return false;
        this.at += 1;
        this.out += `${value}"`;
        this.valueEnd = this.out.length;
        return true;
      }
      if (char === '\\') {
        const next = this.text.charAt(this.at + 1);
        const isEscape = /["\\/]/.test(next);
        const isLetter = /[bfnrt]/.test(next) || (next === 'u' && /^[\da-f]{4}$/i.test(this.text.slice(this.at + 2, this.at + 6)));
        const isQuote = next === "'" || next === '`';
        letters += Number(isLetter);
        strays += Number(!isEscape && !isLetter && !isQuote);
        value += isQuote ? next : isEscape || isLetter ? char + next : `\\\\${CONTROL[next] ?? next}`;
        this.at += 1;
      } else value += char === '"' ? '\\"' : (CONTROL[char] ?? char);
    }
    return false;
  }

  private word(): boolean {
    const word = /^-?[\w$.+-]+/.exec(this.text.slice(this.at, this.at + 200))?.[0] ?? '';
    const isName = /^\s*:/.test(this.text.slice(this.at + word.length, this.at + word.length + 20));
    const known = lookUp(WORDS, word);
    const value = isName && /^[\w$]+$/.test(word) ? `"${word}"` : (known ?? (/^-?\d/.test(word) ? word : null));
    if (word === '' || value === null) return false;
    this.join();
    this.out += value;
    this.at += word.length;
    this.valueEnd = this.out.length;
    return true;
  }
}
