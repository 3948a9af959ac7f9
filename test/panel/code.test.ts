import { describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { diffLines } from '../../src/panel/code/diff';
import { excerpts } from '../../src/panel/code/excerpt';
import { foldLines, type CodeItem } from '../../src/panel/code/fold';
import { lineScanner, lineTable, linesOf } from '../../src/panel/code/line-table';
import type { Line } from '../../src/panel/code/lines';
import { marksOf } from '../../src/panel/code/marks';
import { tokenise } from '../../src/panel/code/tokens';
import { diagnosisOf } from '../session/exchanges';

const textOf = (lines: readonly Line[]): string => lines.map(({ spans }) => spans.map(({ text }) => text).join('')).join('\n');
const formatted = (text: string): string => textOf(linesOf(text, 'formatted'));
const asSent = (text: string): Line[] => linesOf(text, 'as-sent');

describe('tokens', () => {
  it('cover any text without gaps', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(tokenise(text).map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    }));
  });

  it('tell keys from strings', () => {
    expect(tokenise('{"a": "b"}').map(({ kind }) => kind)).toEqual(['open', 'key', 'colon', 'space', 'string', 'close']);
  });

  it('end a string that is not closed with its line', () => {
    expect(tokenise('"a\n1').map(({ kind }) => kind)).toEqual(['string', 'space', 'number']);
  });

  it('take a string of 5 MB apart', () => {
    const text = `{"image":"${'A'.repeat(5_000_000)}"}`;
    expect(tokenise(text)).toHaveLength(5);
  });
});

describe('lines', () => {
  it('as sent are the text itself', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(textOf(asSent(text))).toBe(text.replace(/\r\n/g, '\n'));
    }));
  });

  it('formatted are what JSON.stringify writes', () => {
    const member = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.integer(), fc.boolean(), fc.constant(null), fc.stringMatching(/^[a-z]{0,8}$/), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('value'), { maxKeys: 4 })),
    })).value;
    fc.assert(fc.property(member, (value) => {
      expect(formatted(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2));
    }));
  });

  it('formatted keep the spelling of numbers and the order of members', () => {
    expect(formatted('{"b":1.0,"a":12345678901234567890}')).toBe('{\n  "b": 1.0,\n  "a": 12345678901234567890\n}');
  });

  it('formatted survive broken JSON', () => {
    expect(formatted('{"a":[1,2}')).toContain('"a"');
    expect(formatted(']}]')).toBe(']\n}\n]');
  });
});

describe('a table of lines', () => {
  it('tells on which line a place of the text is', () => {
    const text = '{"a":1,"b":[2,3]}';
    const table = lineTable(text, 'formatted');
    expect([table.count, table.indexOf(0), table.indexOf(text.indexOf('"b"')), table.indexOf(text.indexOf('3'))]).toEqual([7, 0, 2, 4]);
  });

  it('breaks a long line between its tokens, and gives what goes on no number of its own', () => {
    const text = `[${Array.from({ length: 300 }, (_, n) => `"item ${n}"`).join(',')}]\n{}`;
    const table = lineTable(text, 'as-sent', 1_000);
    const lines = Array.from({ length: table.count }, (_, index) => table.line(index));
    expect(lines.map(({ spans }) => spans.map((span) => span.text).join('')).join('')).toBe(text.replace('\n', ''));
    expect(Math.max(...lines.map(({ start, end }) => end - start))).toBeLessThan(1_020);
    expect(lines.map(({ number }) => number)).toEqual([1, 1, 1, 1, 2]);
    expect(lines.map((_, index) => table.isContinued(index))).toEqual([false, true, true, true, false]);
  });

  it.each(['formatted', 'as-sent', 'plain'] as const)('of a long text is made in turns (%s), and tells what it has until then', (layout) => {
    const text = `[${Array.from({ length: 30_000 }, (_, n) => `{"index":${n},"text":"Air scatters blue light more than red."}`).join(',')}]`;
    const looks = vi.spyOn(performance, 'now');
    const scanner = lineScanner(text, layout, 4_000);
    expect(scanner.work(0)).toBeNull();
    const begun = scanner.soFar();
    const table = scanner.work(Infinity) ?? begun;
    // It can stop at each look at the clock.
    expect(looks.mock.calls.length).toBeGreaterThan(text.length / 100_000);
    looks.mockRestore();
    expect([table.isWhole, table.count, table.indexOf(text.length - 1)]).toEqual([true, lineTable(text, layout, 4_000).count, table.count - 1]);
    expect([begun.isWhole, begun.indexOf(text.length - 1)]).toEqual([false, -1]);
    for (let at = 0; at < begun.count; at += 1) expect(begun.line(at)).toEqual(table.line(at));
  });

  it('breaks what is no JSON anywhere', () => {
    expect(lineTable('x'.repeat(5_000), 'plain').count).toBe(3);
  });

  it('is made of 20 MB in a time that grows with the text alone', () => {
    const text = `[${'{"role":"user","content":"Why is the sky blue?","n":12345},'.repeat(350_000)}{}]`;
    const from = performance.now();
    const table = lineTable(text, 'formatted', 4_000);
    // A fifth of a second on a quiet machine; what grows with the square of the text would take minutes.
    expect(performance.now() - from).toBeLessThan(4_000);
    expect(table.count).toBe(350_000 * 5 + 3);
    expect(table.line(table.indexOf(text.lastIndexOf('blue'))).spans.map((span) => span.text).join('')).toContain('Why is the sky blue?');
  });
});

describe('folding', () => {
  const body = JSON.stringify({ model: 'grok-4.6', messages: [{ role: 'user', content: 'Hi' }, { role: 'user', content: 'Ho' }], stop: ['a'], n: 1 }, null, 2);
  const lines = asSent(body);
  const lineOf = (part: string): Line | undefined => lines.find(({ spans }) => spans.some(({ text }) => text.includes(part)));
  const told = (items: readonly CodeItem[]): string[] => items.map((item) => (item.kind === 'line' ? textOf([item.line]).trim() : item.kind === 'container' ? `${item.key}:${item.size}` : `gap:${item.count}`));

  it('makes one line of a container without a mark, and keeps the numbers of lines', () => {
    const items = foldLines(lines, (line) => line === lineOf('"n"'), () => false);
    expect(told(items)).toEqual(['{', '"model": "grok-4.6",', 'messages:2', 'stop:1', '"n": 1', '}']);
    expect(items.at(-1)).toMatchObject({ line: { number: lines.length } });
  });

  it('keeps a container open that holds a mark', () => {
    expect(told(foldLines(lines, (line) => line === lineOf('"Ho"'), () => false))).toContain('"content": "Ho"');
  });

  it('leaves out lines far from any mark, and shows them where they were opened', () => {
    const long = asSent(`{\n${Array.from({ length: 40 }, (_, n) => `  "k${n}": ${n}`).join(',\n')}\n}`);
    const isMarked = (line: Line): boolean => line.number === 21;
    const folded = foldLines(long, isMarked, () => false);
    expect(told(folded).filter((one) => one.startsWith('gap'))).toEqual(['gap:18', 'gap:19']);
    expect(foldLines(long, isMarked, (first) => first < 0)).toHaveLength(42);
  });
});

describe('marks', () => {
  it('are drawn on a member from its key on, the cause before what else is wrong', () => {
    const text = '{"a": 1, "b": 2}';
    const places = [{ pointer: '/a', line: 1, column: 7, start: 6, end: 7 }, { pointer: '/b', line: 1, column: 15, start: 14, end: 15 }];
    const diagnoses = ['/a', '/b'].map((pointer) => diagnosisOf({ locations: [{ part: 'body', pointer, note: pointer }] }));
    expect(marksOf(diagnoses, places, text)).toEqual([
      { start: 1, end: 7, note: '/a', isCause: true }, { start: 9, end: 15, note: '/b', isCause: false },
    ]);
  });
});

describe('a comparison', () => {
  it('gives both texts back', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(fc.property(text, text, (before, after) => {
      const lines = diffLines(before, after);
      expect(lines.filter(({ sign }) => sign !== '+').map((line) => line.text).join('\n')).toBe(before);
      expect(lines.filter(({ sign }) => sign !== '-').map((line) => line.text).join('\n')).toBe(after);
    }));
  });

  it('marks only what differs', () => {
    expect(diffLines('a\nb\nc', 'a\nc').map(({ sign }) => sign).join('')).toBe(' - ');
  });

  it('shortens long lines to what differs in them', () => {
    const rest = 'x'.repeat(400);
    const [removed, added] = excerpts(diffLines(`${rest}"grok-4.7-fast"${rest}`, `${rest}"grok-4.7"${rest}`));
    expect(removed?.text.length).toBeLessThan(100);
    expect(removed?.text).toContain('-fast');
    expect(added?.text).toContain('grok-4.7"');
  });
});
