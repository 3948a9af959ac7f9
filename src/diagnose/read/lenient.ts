import { lookUp, type Json } from '../../model/json';

/** A value read leniently, and where reading stopped. */
export interface LenientValue {
  readonly value: Json;
  readonly end: number;
  /** False where the text ended before the value did. */
  readonly isWhole: boolean;
}

const DEEPEST = 40;
const WORDS: Readonly<Record<string, Json>> = {
  true: true, True: true, false: false, False: false, null: null, None: null, undefined: null, NaN: null,
};
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '0': '\0' };

/**
 * Reads an object or array as logs print them: JSON, a Python dict (`{'code': None}`), what Node's console shows
 * (`{ code: 'x' }`), what Rust prints (`{ code: Some("x") }`), also cut off in the middle. Gives null where no such value starts at `start`.
 */
export function readLenient(text: string, start: number): LenientValue | null {
  const first = text.charAt(start);
  if (first !== '{' && first !== '[') return null;
  const reader = new LenientReader(text, start);
  const value = reader.value(0);
  return value === undefined ? null : { value, end: reader.at, isWhole: !reader.ranOut };
}

class LenientReader {
  ranOut = false;

  constructor(private readonly text: string, public at: number) {}

  value(depth: number): Json | undefined {
    this.skipBlanks();
    const char = this.text.charAt(this.at);
    if (depth > DEEPEST) return undefined;
    if (char === '{') return this.object(depth);
    if (char === '[') return this.array(depth);
    if (char === '"' || char === "'" || char === '`') return this.string(char);
    return this.named(depth) ?? this.word();
  }

  /** What Rust prints of a value: its type before it (`Some("x")`, `ApiError { code: None }`). */
  private named(depth: number): Json | undefined {
    const name = /^[A-Z]\w{0,60}(\(| ?(?=\{))/.exec(this.text.slice(this.at, this.at + 64));
    if (!name) return undefined;
    this.at += name[0].length;
    const value = this.value(depth + 1);
    this.skipBlanks();
    if (name[1] === '(' && this.text.charAt(this.at) === ')') this.at += 1;
    return value;
  }

  private object(depth: number): Json | undefined {
    const members: [string, Json][] = [];
    this.at += 1;
    while (!this.isOver('}')) {
      const key = this.key();
      if (key === undefined) return undefined;
      this.skipBlanks();
      if (this.text.charAt(this.at) !== ':' && this.text.charAt(this.at) !== '=') return this.stopShort(members);
      this.at += 1;
      const value = this.value(depth + 1);
      if (value === undefined) return this.stopShort(members);
      members.push([key, value]);
    }
    return Object.fromEntries(members);
  }

  private stopShort(members: readonly [string, Json][]): Json | undefined {
    if (this.at < this.text.length) return undefined;
    this.ranOut = true;
    return Object.fromEntries(members);
  }

  private array(depth: number): Json | undefined {
    const items: Json[] = [];
    this.at += 1;
    while (!this.isOver(']')) {
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      items.push(value);
    }
    return items;
  }

  /** Tells whether the closing bracket comes next (or the text ends) and steps over it and over commas. */
  private isOver(close: string): boolean {
    this.skipBlanks();
    while (this.text.charAt(this.at) === ',') {
      this.at += 1;
      this.skipBlanks();
    }
    if (this.at >= this.text.length) {
      this.ranOut = true;
      return true;
    }
    if (this.text.charAt(this.at) !== close) return false;
    this.at += 1;
    return true;
  }

  private key(): string | undefined {
    const quote = this.text.charAt(this.at);
    if (quote === '"' || quote === "'") return this.string(quote);
    const name = /^[\w$.-]+/.exec(this.text.slice(this.at, this.at + 100))?.[0];
    if (name !== undefined) this.at += name.length;
    return name;
  }

  private string(quote: string): string {
    let out = '';
    this.at += 1;
    while (this.at < this.text.length) {
      const char = this.text.charAt(this.at);
      if (char === quote) {
        this.at += 1;
        return out;
      }
      if (char === '\\') {
        out += this.escape();
        continue;
      }
      out += char;
      this.at += 1;
    }
    this.ranOut = true;
    return out;
  }

  private escape(): string {
    const kind = this.text.charAt(this.at + 1);
    const hex = kind === 'u' ? this.text.slice(this.at + 2, this.at + 6) : kind === 'x' ? this.text.slice(this.at + 2, this.at + 4) : '';
    this.at += 2 + hex.length;
    if (hex !== '') return /^[0-9a-f]+$/i.test(hex) ? String.fromCharCode(Number.parseInt(hex, 16)) : hex;
    return ESCAPES[kind] ?? kind;
  }

  private word(): Json | undefined {
    const word = /^[^\s,{}[\]"'`:]+/.exec(this.text.slice(this.at, this.at + 200))?.[0];
    if (word === undefined) {
      // Node prints what it folds away as [Object] or [Array]; anything else here is no value.
      if (this.at >= this.text.length) this.ranOut = true;
      return undefined;
    }
    this.at += word.length;
    const known = lookUp(WORDS, word);
    if (known !== undefined) return known;
    const number = Number(word);
    return Number.isNaN(number) ? word : number;
  }

  private skipBlanks(): void {
    while (/\s/.test(this.text.charAt(this.at)) && this.at < this.text.length) this.at += 1;
  }
}
