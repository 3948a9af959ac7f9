import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const STYLES = 'src/panel/styles';
const css = readFileSync(`${STYLES}/tokens.css`, 'utf8');
const THEMES = ['light', 'dark'] as const;

/** The value of a token in both themes. */
function token(name: string): readonly [string, string] {
  const found = new RegExp(`--${name}:\\s*light-dark\\((#[\\da-f]{6}), (#[\\da-f]{6})\\)`).exec(css);
  if (!found?.[1] || !found[2]) throw new Error(`There is no colour --${name}`);
  return [found[1], found[2]];
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const SURFACES = ['bg', 'bg-subtle', 'bg-hover', 'bg-selected', 'bg-inset', 'bg-raised'];
const TEXTS = ['text', 'text-2', 'text-3', 'accent', 'error', 'warn', 'info', 'good', 'code-key', 'code-string', 'code-number'];
const PAIRS = [
  ['on-accent', 'accent'], ['error', 'error-bg'], ['text', 'error-bg'], ['text-3', 'error-bg'], ['warn', 'warn-bg'], ['info', 'info-bg'], ['text', 'info-bg'],
  ['good', 'good-bg'], ['text', 'good-bg'], ['code-key', 'error-bg'], ['code-number', 'warn-bg'],
] as const;

describe('the measure', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe.each(THEMES)('in the %s theme', (theme) => {
  const at = theme === 'light' ? 0 : 1;

  it.each(TEXTS)('--%s can be read on every surface', (name) => {
    for (const surface of SURFACES) expect(contrast(token(name)[at], token(surface)[at]), surface).toBeGreaterThanOrEqual(4.5);
  });

  it.each(PAIRS)('--%s can be read on --%s', (name, surface) => {
    expect(contrast(token(name)[at], token(surface)[at])).toBeGreaterThanOrEqual(4.5);
  });

  it('the edge of a control can be seen', () => {
    for (const surface of SURFACES) expect(contrast(token('control')[at], token(surface)[at]), surface).toBeGreaterThanOrEqual(3);
  });
});

describe('the style sheets', () => {
  const all = readdirSync(STYLES).map((file) => readFileSync(`${STYLES}/${file}`, 'utf8')).join('\n');

  it('stop all motion for those who want none', () => {
    expect(all).toMatch(/@media \(prefers-reduced-motion: reduce\) \{\s*\*,[^}]*animation: none !important;\s*transition: none !important;/);
  });

  it.each(['.entry.is-selected', '.wf i', '.tl-bars path', '.timing .tb i', '.gauge-bar'])('draw %s where the system forces its colours', (selector) => {
    const forced = [...all.matchAll(/@media \(forced-colors: active\) \{([\s\S]*?\n)\}/g)].map(([, rules]) => rules).join('\n');
    expect(forced).toContain(selector);
  });

  it('name no colour that differs by theme outside of the tokens', () => {
    const others = readdirSync(STYLES).filter((file) => file !== 'tokens.css').flatMap((file) => (
      [...readFileSync(`${STYLES}/${file}`, 'utf8').matchAll(/(?<!light-dark\([^)]*)#[\da-f]{3,8}\b/gi)].map(([colour]) => `${file}: ${colour}`)
    ));
    expect(others).toEqual([]);
  });
});
