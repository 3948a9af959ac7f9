import { lowerBound } from '../code/line-table';
import { endOfJsonString } from './json-string';

/** What a value of JSON is. */
export type JsonKind = 'object' | 'list' | 'string' | 'number' | 'word';

/** Where the values of a JSON text are. A node is a number: the values are counted as they begin in the text, the whole is 0. */
export interface JsonIndex {
  readonly text: string;
  readonly count: number;
  kindOf(node: number): JsonKind;
  /** Offset at which a value begins, and the one after its end. */
  start(node: number): number;
  end(node: number): number;
  /** Offset at which the key of a member begins; -1 where it has none. */
  key(node: number): number;
  /** The node that holds it; -1 for the whole. */
  parent(node: number): number;
  /** The node after it and all that it holds. */
  next(node: number): number;
  /** Members or items that it holds. */
  size(node: number): number;
  /** Whether the text ends before the value does. */
  isCut(node: number): boolean;
  /** The innermost value at a place of the text. */
  nodeAt(offset: number): number;
}

/** An index, or the place from which on the text is no JSON. */
export type Indexed = { readonly kind: 'index'; readonly index: JsonIndex } | { readonly kind: 'broken'; readonly at: number } | { readonly kind: 'too-many' };

/** Each costs 24 bytes. */
const MOST_NODES = 4_000_000;
const TIMES = 1_024;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;

/**
 * Reads a JSON text once, without recursion, however deep it is. Of a text that is cut off, what is there is read.
 * Each call of what it gives works until a time (as `performance.now()` tells it) and gives null where there is more to do.
 */
export function indexer(text: string, isCutOff: boolean): (until: number) => Indexed | null {
  let columns = columnsOf(64);
  let count = 0;
  let at = 0;
  /** The container that is being read; -1 outside of any. */
  let inside = -1;
  let isValueNext = true;
  let key = -1;

  function add(): void {
    if (count === columns.start.length) columns = grown(columns, Math.min(count * 2, MOST_NODES + 1));
    columns.start[count] = at;
    columns.key[count] = key;
    columns.parent[count] = inside;
    if (inside >= 0) columns.size[inside] = (columns.size[inside] ?? 0) + 1;
    key = -1;
    count += 1;
  }

  function finish(node: number): void {
    columns.end[node] = at;
    columns.next[node] = count;
  }

  /** Takes the text on by one value, key or mark. False where it is no JSON. */
  function advance(): boolean {
    const code = text.charCodeAt(at);
    if (!isValueNext) {
      if (code === COMMA) {
        at += 1;
        isValueNext = true;
        return !isCloseAfter();
      }
      return close(code);
    }
    if (isObjectOpen() && key < 0) return takeKey();
    if (code === OPEN_OBJECT || code === OPEN_LIST) {
      add();
      inside = count - 1;
      at += 1;
      isValueNext = !isCloseAfter();
      return true;
    }
    const end = code === QUOTE ? stringEnd() : scalarEnd();
    if (end < 0) return false;
    add();
    at = end;
    finish(count - 1);
    isValueNext = false;
    return true;
  }

  function close(code: number): boolean {
    if (inside < 0 || code !== (isObjectOpen() ? CLOSE_OBJECT : CLOSE_LIST)) return false;
    at += 1;
    finish(inside);
    inside = columns.parent[inside] ?? -1;
    return true;
  }

  function isCloseAfter(): boolean {
    skipBlanks();
    const code = text.charCodeAt(at);
    return code === CLOSE_OBJECT || code === CLOSE_LIST;
  }

  function takeKey(): boolean {
    const end = text.charCodeAt(at) === QUOTE ? stringEnd() : -1;
    if (end < 0) return false;
    const begun = at;
    at = end;
    skipBlanks();
    if (text.charCodeAt(at) !== COLON) {
      if (at < text.length) at = begun;
      return false;
    }
    at += 1;
    key = begun;
    return true;
  }

  function isObjectOpen(): boolean {
    return inside >= 0 && text.charCodeAt(columns.start[inside] ?? 0) === OPEN_OBJECT;
  }

  /** The end of the string that begins here; -1 where it has none. A cut one has nothing behind it. */
  function stringEnd(): number {
    const end = endOfJsonString(text, at);
    if (end === null) at = text.length;
    return end ?? -1;
  }

  function scalarEnd(): number {
    SCALAR.lastIndex = at;
    if (SCALAR.test(text)) return SCALAR.lastIndex;
    if (/^[-+.\w]*$/.test(text.slice(at, at + 40)) && at + 40 > text.length) at = text.length;
    return -1;
  }

  function skipBlanks(): void {
    for (let code = text.charCodeAt(at); code === 32 || (code >= 9 && code <= 13) || code === 0xfeff; code = text.charCodeAt(at)) at += 1;
  }

  function done(): Indexed {
    const hasMore = inside >= 0 || isValueNext;
    if (hasMore && !(isCutOff && count > 0)) return { kind: 'broken', at };
    for (let node = inside; node >= 0; node = columns.parent[node] ?? -1) {
      columns.end[node] = text.length + 1;
      columns.next[node] = count;
    }
    return { kind: 'index', index: indexOf(text, columns, count) };
  }

  return (until) => {
    for (let turn = 1; ; turn += 1) {
      skipBlanks();
      if (at >= text.length) return done();
      if (!isValueNext && inside < 0) return { kind: 'broken', at };
      if (!advance()) return at >= text.length && isCutOff ? done() : { kind: 'broken', at };
      if (count > MOST_NODES) return { kind: 'too-many' };
      if (turn % TIMES === 0 && performance.now() >= until) return null;
    }
  };
}

const [QUOTE, COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 44, 58, 91, 93, 123, 125];

type Column = 'start' | 'end' | 'key' | 'parent' | 'next' | 'size';
type Columns = Record<Column, Int32Array<ArrayBuffer>>;

function columnsOf(length: number): Columns {
  const column = (): Int32Array<ArrayBuffer> => new Int32Array(length);
  return { start: column(), end: column(), key: column(), parent: column(), next: column(), size: column() };
}

function grown(old: Columns, length: number): Columns {
  const columns = columnsOf(length);
  for (const name of ['start', 'end', 'key', 'parent', 'next', 'size'] as const) columns[name].set(old[name]);
  return columns;
}

function indexOf(text: string, columns: Columns, count: number): JsonIndex {
  const { start, end, key, parent, next, size } = columns;
  const begin = (node: number): number => ((key[node] ?? -1) >= 0 ? (key[node] ?? 0) : (start[node] ?? 0));
  const starts = start.subarray(0, count);
  return {
    text,
    count,
    kindOf(node) {
      const code = text.charCodeAt(start[node] ?? 0);
      if (code === OPEN_OBJECT) return 'object';
      if (code === OPEN_LIST) return 'list';
      return code === QUOTE ? 'string' : code === 45 || (code >= 48 && code <= 57) ? 'number' : 'word';
    },
    start: (node) => start[node] ?? 0,
    end: (node) => Math.min(end[node] ?? 0, text.length),
    key: (node) => key[node] ?? -1,
    parent: (node) => parent[node] ?? -1,
    next: (node) => next[node] ?? count,
    size: (node) => size[node] ?? 0,
    isCut: (node) => (end[node] ?? 0) > text.length,
    nodeAt(offset) {
      // The last value that has begun; of the one behind it, the key may have.
      let node = Math.max(0, lowerBound(starts, offset + 1) - 1);
      if (node + 1 < count && begin(node + 1) <= offset) node += 1;
      while (node > 0 && offset >= (end[node] ?? 0)) node = parent[node] ?? 0;
      return node;
    },
  };
}
