import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexer, type Indexed, type JsonIndex } from '../../src/panel/tree/json-index';

const indexed = (text: string, isCutOff = false): Indexed | null => indexer(text, isCutOff)(Infinity);
function indexOf(text: string, isCutOff = false): JsonIndex {
  const found = indexed(text, isCutOff);
  if (found?.kind !== 'index') throw new Error(`no index: ${JSON.stringify(found)}`);
  return found.index;
}

/** The value that an index tells of, read back from the text by its nodes. */
function valueOf(index: JsonIndex, node = 0): unknown {
  const kind = index.kindOf(node);
  if (kind !== 'object' && kind !== 'list') return JSON.parse(index.text.slice(index.start(node), index.end(node)));
  const members: [string, unknown][] = [];
  for (let child = node + 1; child < index.next(node); child = index.next(child)) {
    expect(index.parent(child)).toBe(node);
    const key = index.key(child);
    const name = key < 0 ? '' : JSON.parse(/"(?:[^"\\]|\\.)*"/y.exec(index.text.slice(key))?.[0] ?? '""');
    members.push([name, valueOf(index, child)]);
  }
  expect(index.size(node)).toBe(members.length);
  return kind === 'list' ? members.map(([, value]) => value) : Object.fromEntries(members);
}

describe('the index of a JSON text', () => {
  it('tells every value and where it is', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 3 }), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(valueOf(indexOf(text))).toEqual(JSON.parse(text));
    }));
  });

  it('is made of JSON alone, as the browser judges it', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '1', '-', '01', '1.', '1e5', 'true', 'nul', ' ', '\\', '\\u00e', '\n', 'x');
    fc.assert(fc.property(fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')), (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      expect(indexed(text)?.kind === 'index', text).toBe(isJson);
    }), { numRuns: 3_000 });
  });

  it('says from where on a text is no JSON', () => {
    expect(indexed('{"a": 1,}')).toEqual({ kind: 'broken', at: 8 });
    expect(indexed('{"a": 1} x')).toEqual({ kind: 'broken', at: 9 });
    expect(indexed("{'a': 1}")).toEqual({ kind: 'broken', at: 1 });
  });

  it('tells what there is of a text that is cut off, wherever that is', () => {
    const text = JSON.stringify({ list: [1, { a: 'x', b: true }, -2.5e3], text: 'a "quoted" one' });
    for (let length = 1; length < text.length; length += 1) {
      const index = indexOf(text.slice(0, length), true);
      expect([index.isCut(0), index.end(0)], String(length)).toEqual([true, length]);
    }
    expect(indexOf(text, true).isCut(0)).toBe(false);
    expect(indexed('{"a" 1, "b', true)?.kind).toBe('broken');
  });

  it('finds the innermost value at a place, its key included', () => {
    const text = '{"model":"grok-4.6","messages":[{"role":"user"},{"role":"tool"}]}';
    const index = indexOf(text);
    const at = (part: string): string => {
      const node = index.nodeAt(text.indexOf(part));
      return text.slice(index.start(node), index.end(node));
    };
    expect([at('grok'), at('model'), at('messages'), at('tool'), at(',{')]).toEqual(['"grok-4.6"', '"grok-4.6"', '[{"role":"user"},{"role":"tool"}]', '"tool"', '[{"role":"user"},{"role":"tool"}]']);
  });

  it('stands a depth of 100 000 and a list of a million', () => {
    const deep = indexOf(`${'['.repeat(100_000)}1${']'.repeat(100_000)}`);
    expect(deep.parent(100_000)).toBe(99_999);
    const long = indexOf(`[${'0,'.repeat(1_000_000)}0]`);
    expect(long.size(0)).toBe(1_000_001);
    expect(indexed(`[${'0,'.repeat(4_100_000)}0]`)).toEqual({ kind: 'too-many' });
  });

  it('is made in turns, each no longer than it may be', () => {
    const work = indexer(`[${'{"role":"user","content":"Why is the sky blue?"},'.repeat(50_000)}0]`, false);
    expect(work(performance.now())).toBeNull();
    let turns = 1;
    let result = null;
    for (; result === null; turns += 1) result = work(performance.now());
    expect(result.kind).toBe('index');
    expect(turns).toBeGreaterThan(50);
  });
});
