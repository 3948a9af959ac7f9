// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { barsOf } from '../../src/panel/timeline/bars';
import { spanOf } from '../../src/panel/timeline/span';
import { ticksOf } from '../../src/panel/timeline/ticks';
import { rowOf } from '../../src/session/row-of';
import type { RequestRow } from '../../src/session/row';
import { diagnosisOf, exchangeOf, failedExchangeOf } from '../session/exchanges';
import { openPanel } from './support/open-panel';

const START = 1_700_000_000_000;
const at = (id: string, seconds: number, durationMs = 100): RequestRow => rowOf(exchangeOf(id, { startedAt: START + seconds * 1000, durationMs }), []);
const failed = (id: string, seconds: number): RequestRow => rowOf(failedExchangeOf(id, { startedAt: START + seconds * 1000 }), [diagnosisOf()]);

describe('the timeline', () => {
  it('spans from the first request to the end of the last', () => {
    expect(spanOf([at('a', 0), at('b', 10, 2_500)])).toEqual({ from: START, to: START + 12_500 });
    expect(spanOf([at('a', 0)])).toEqual({ from: START, to: START + 1_000 });
  });

  it('has ticks at round numbers with room for their labels', () => {
    openPanel();
    expect(ticksOf(92_000, 900).map(({ label }) => label.replace('\u00a0', ' '))).toEqual(['0 s', '10 s', '20 s', '30 s', '40 s', '50 s', '60 s', '70 s', '80 s', '90 s']);
    expect(ticksOf(92_000, 300).length).toBeLessThanOrEqual(4);
    expect(ticksOf(400 * 86_400_000, 300).length).toBeLessThanOrEqual(4);
    expect(ticksOf(3_600_000, 900).at(-1)?.label).toContain('min');
  });

  it('has no tick whose label would be cut off at the end', () => {
    openPanel();
    expect(ticksOf(1_000, 900).map(({ label }) => label.replace('\u00a0', ' '))).toEqual(['0 s']);
    expect(ticksOf(1_000, 0)).toHaveLength(1);
  });

  it('draws no more lines than it has pixels for', () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => at(String(n), n / 100, 5));
    const { paths } = barsOf(rows, spanOf(rows), 300);
    expect((paths.get('bar') ?? '').split('M').length).toBeLessThan(1_000);
  });

  it('pins errors, and makes a comb of those that are too close for a pin', () => {
    const rows = [failed('a', 0), failed('b', 0.2), failed('c', 60), at('d', 100)];
    const { pins, paths } = barsOf(rows, spanOf(rows), 500);
    expect(pins.map(({ id }) => id)).toEqual(['a', 'c']);
    expect((paths.get('stem') ?? '').split('M')).toHaveLength(3);
    expect(paths.get('comb')).toBe('M0 27H2');
  });

  it('draws what touches or overlaps as one line, also a comb whose teeth stand side by side', () => {
    const rows = [at('a', 0, 10_000), at('b', 10.2, 10_000), at('c', 50, 10_000), ...Array.from({ length: 40 }, (_, n) => failed(`d${n}`, 70 + n / 10)), at('e', 100, 0)];
    const { paths } = barsOf(rows, spanOf(rows), 100);
    expect(paths.get('bar')).toBe('M0 19.5H10M50 19.5H60M100 19.5H103M10 24.5H20');
    expect(paths.get('comb')).toBe('M69 27H75');
  });

  it('shows only requests in the chosen range, and all again', async () => {
    const { panel, record } = openPanel();
    record([exchangeOf('a', { startedAt: START, request: { path: '/v1/early' } }), []], [exchangeOf('b', { startedAt: START + 60_000, request: { path: '/v1/late' } }), []]);
    panel.view.range.value = { from: START + 50_000, to: START + 70_000 };
    await waitFor(() => expect(screen.queryByRole('row', { name: /early/ })).toBeNull());
    expect(screen.getByRole('row', { name: /late/ })).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Show all' }));
    expect(await screen.findByRole('row', { name: /early/ })).toBeTruthy();
  });

  it('moves and resizes the range with the arrow keys, and clears it with Escape', async () => {
    const { panel, record } = openPanel();
    record([exchangeOf('a', { startedAt: START }), []], [exchangeOf('b', { startedAt: START + 100_000, durationMs: 0 }), []]);
    panel.view.range.value = { from: START + 40_000, to: START + 60_000 };
    const end = await screen.findByRole('slider', { name: 'End of the range' });
    fireEvent.keyDown(end, { key: 'ArrowRight' });
    expect(panel.view.range.value).toEqual({ from: START + 42_000, to: START + 62_000 });
    fireEvent.keyDown(end, { key: 'ArrowLeft', shiftKey: true });
    expect(panel.view.range.value).toEqual({ from: START + 42_000, to: START + 60_000 });
    fireEvent.keyDown(end, { key: 'Escape' });
    expect(panel.view.range.value).toBeNull();
  });

  it('begins a range with an arrow key on the plot, and comes back to it with Escape', async () => {
    const { panel, record } = openPanel();
    record([exchangeOf('a', { startedAt: START }), []], [exchangeOf('b', { startedAt: START + 100_000, durationMs: 0 }), []]);
    const plot = await screen.findByRole('group', { name: 'Range of time' });
    expect(plot.tabIndex).toBe(0);
    plot.focus();
    fireEvent.keyDown(plot, { key: 'ArrowLeft' });
    expect(panel.view.range.value).toEqual({ from: START + 80_000, to: START + 100_000 });
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Start of the range'));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await waitFor(() => expect(document.activeElement).toBe(plot));
    expect(panel.view.range.value).toBeNull();
  });
});
