// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Prose } from '../../src/panel/words/prose';
import { messagesFrom, setMessages, t, tn } from '../../src/panel/words/t';
import { bytes, duration, exactTimeOfDay, timeOfDay, wait } from '../../src/panel/words/units';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('prose', () => {
  it.each([
    ['Remove `stop`', 'Remove <code>stop</code>'],
    ['`a` and `b`', '<code>a</code> and <code>b</code>'],
    ['5 o`clock', '5 o`clock'],
    ['`a` o`clock', '<code>a</code> o`clock'],
    ['no code', 'no code'],
  ])('%s', (text, html) => {
    expect(render(<p><Prose text={text} /></p>).container.querySelector('p')?.innerHTML).toBe(html);
  });
});

describe('units', () => {
  it.each([
    [null, ''], [0, '0 ms'], [141.4, '141 ms'], [999.6, '1.00 s'], [3_420, '3.42 s'], [60_200, '60.2 s'], [150_000, '2.5 min'],
  ])('%s ms', (ms, text) => {
    expect(plain(duration(ms))).toBe(text);
  });

  it.each([0, -1, NaN, Infinity, 8.64e15 + 1, 1e308])('%s is no moment', (at) => {
    expect([timeOfDay(at), exactTimeOfDay(at)]).toEqual(['', '']);
  });

  it.each([[null, ''], [103, '103 B'], [18_400, '18.4 kB'], [999_960, '1.0 MB']])('%s bytes', (size, text) => {
    expect(plain(bytes(size))).toBe(text);
  });

  it.each([[0.4, '1 s'], [60, '60 s'], [125, '2 min 5 s'], [600, '10 min']])('%s seconds to wait', (seconds, text) => {
    expect(plain(wait(seconds))).toBe(text);
  });
});

describe('texts', () => {
  it('are filled and counted', () => {
    setMessages(messagesFrom({ failed: { message: '$1 of $$2' }, newErrors_one: { message: '1 new error' }, newErrors_other: { message: '$1 new errors' } }));
    expect(t('failed', 'one')).toBe('one of $2');
    expect(tn('newErrors', 1)).toBe('1 new error');
    expect(tn('newErrors', 1_200)).toBe('1,200 new errors');
  });

  it('are looked up once, and filled with what they are given each time', () => {
    const file = messagesFrom({ failed: { message: '$2 before $1, and $1' } });
    let asked = 0;
    setMessages((key, substitutions) => {
      if (key === 'failed') asked += 1;
      return file(key, substitutions);
    });
    expect([t('failed', '$2', 'b'), t('failed', 'c'), t('failed')]).toEqual(['b before $2, and $2', ' before c, and c', ' before , and ']);
    expect(asked).toBe(2);
  });
});
