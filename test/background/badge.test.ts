import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../src/background/badge';
import type { Summary } from '../../src/background/report';

const words = { idle: 'Grok', over: 'Over.', failed: (count: number, title: string | null) => `${count}: ${title ?? 'none'}` };

function summary(failed: number, title?: string): Summary {
  return {
    requests: 200, failed, watchedFor: null, isOver: false,
    findings: title === undefined ? [] : [{ id: 'http-400', count: failed, status: 400, title, cause: '', firstStep: '', model: null, at: 1 }],
  };
}

describe('badgeOf', () => {
  it('shows no number where nothing failed, and the grey icon where nothing is counted', () => {
    expect(badgeOf(summary(0), words)).toEqual({ text: '', icon: 'icon', tooltip: 'Grok' });
    expect(badgeOf(null, words)).toEqual({ text: '', icon: 'icon-idle', tooltip: 'Grok' });
  });

  it('shows the number of failed requests up to 99', () => {
    expect(badgeOf(summary(1), words).text).toBe('1');
    expect(badgeOf(summary(99), words).text).toBe('99');
    expect(badgeOf(summary(100), words).text).toBe('99+');
  });

  it('shows the number with the grey icon where counting has ended, and says so', () => {
    expect(badgeOf({ ...summary(2, 'Fix it'), isOver: true }, words)).toEqual({ text: '2', icon: 'icon-idle', tooltip: '2: Fix it\nOver.' });
  });

  it('names the latest error in the tooltip, without backticks', () => {
    expect(badgeOf(summary(2, 'Remove `presence_penalty`'), words)).toEqual({ text: '2', icon: 'icon-error', tooltip: '2: Remove presence_penalty' });
    expect(badgeOf(summary(2), words).tooltip).toBe('2: none');
    expect(badgeOf(summary(2, 'Remove `\u202eexe\0`'), words).tooltip).toBe('2: Remove \\u202eexe\\u0000');
  });
});
