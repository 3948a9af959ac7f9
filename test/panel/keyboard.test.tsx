// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { diagnosisOf, exchangeOf, failedExchangeOf } from '../session/exchanges';
import { openPanel, stubClipboard } from './support/open-panel';

/** A panel with a success, a failure, a success and a failure, the first row focused. */
async function openWithFour() {
  const opened = openPanel();
  opened.record(
    [exchangeOf('first'), []],
    [failedExchangeOf('failed'), [diagnosisOf()]],
    [exchangeOf('third'), []],
    [failedExchangeOf('last'), [diagnosisOf({ title: 'Send fewer requests' })]],
  );
  const rows = await screen.findAllByRole('row', { name: /POST/ });
  rows[0]?.focus();
  const press = (key: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
  const focusedRow = () => document.activeElement?.getAttribute('data-row');
  return { ...opened, press, focusedRow };
}

describe('the keys of the list', () => {
  it('move between rows with one tab stop', async () => {
    const { press, focusedRow } = await openWithFour();
    press('ArrowDown');
    await waitFor(() => expect(focusedRow()).toBe('failed'));
    press('End');
    await waitFor(() => expect(focusedRow()).toBe('last'));
    press('Home');
    await waitFor(() => expect(focusedRow()).toBe('first'));
    expect(screen.getAllByRole('row').filter((row) => row.tabIndex === 0)).toHaveLength(1);
  });

  it('go from error to error with N', async () => {
    const { press, focusedRow } = await openWithFour();
    press('n');
    await waitFor(() => expect(focusedRow()).toBe('failed'));
    press('n');
    await waitFor(() => expect(focusedRow()).toBe('last'));
    press('N', { shiftKey: true });
    await waitFor(() => expect(focusedRow()).toBe('failed'));
  });

  it('close and open the explanation with the arrows, then reach its button', async () => {
    const { press, focusedRow } = await openWithFour();
    press('n');
    await waitFor(() => expect(focusedRow()).toBe('failed'));
    press('ArrowLeft');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false'));
    press('ArrowRight');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true'));
    press('ArrowRight');
    expect(document.activeElement?.textContent).toBe('Copy fix');
    press('ArrowLeft');
    await waitFor(() => expect(focusedRow()).toBe('failed'));
  });

  it('open the detail with Enter, and come back to the row with Escape', async () => {
    const { press, focusedRow, panel } = await openWithFour();
    press('n');
    await waitFor(() => expect(focusedRow()).toBe('failed'));
    press('Enter');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Explanation'));
    press('ArrowRight');
    await waitFor(() => expect(panel.tab.value).toBe('request'));
    press('Escape');
    await waitFor(() => expect(focusedRow()).toBe('failed'));
    expect(screen.queryByRole('tablist')).toBeNull();
  });

  it('copy the fix with C', async () => {
    const taken = stubClipboard(true);
    const { press, focusedRow } = await openWithFour();
    press('n');
    await waitFor(() => expect(focusedRow()).toBe('failed'));
    press('c');
    await waitFor(() => expect(taken).toEqual(['curl for failed']));
    press('Home');
    await waitFor(() => expect(focusedRow()).toBe('first'));
    press('c');
    expect(taken).toHaveLength(1);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Nothing to fix in this request'));
    expect(document.querySelector('.sum')?.textContent).toMatch(/^Nothing to fix in this request/);
  });
});

describe('the keys of the panel', () => {
  it('go to the filter with Ctrl+F and with /', async () => {
    const { press } = await openWithFour();
    press('/');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Filter'));
    screen.getAllByRole('row', { name: /POST/ })[0]?.focus();
    press('f', { ctrlKey: true });
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Filter'));
  });

  it('leave letters alone while the filter is being typed', async () => {
    const { panel, press } = await openWithFour();
    press('/');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Filter'));
    const event = press('n');
    expect(event).toBe(true);
    expect(panel.focused.value).toBe('first');
  });

  it('clear with Ctrl+L and stop recording with Ctrl+E', async () => {
    const { press, panel } = await openWithFour();
    press('e', { ctrlKey: true });
    expect(panel.feed.isRecording.value).toBe(false);
    press('l', { ctrlKey: true });
    expect(panel.feed.host.value?.session.rows()).toEqual([]);
  });

  it('choose a tab of the detail with Alt and a digit', async () => {
    const { press, panel } = await openWithFour();
    panel.select('failed');
    press('3', { altKey: true, code: 'Digit3' });
    expect(panel.tab.value).toBe('response');
    // Of an answer that was not streamed there is no fourth.
    press('4', { altKey: true, code: 'Digit4' });
    expect(panel.tab.value).toBe('response');
  });

  it('go round the regions with F6', async () => {
    const { press } = await openWithFour();
    press('F6');
    expect(document.activeElement?.closest('[data-region]')?.getAttribute('data-region')).toBe('status');
    press('F6');
    expect(document.activeElement?.closest('[data-region]')?.getAttribute('data-region')).toBe('toolbar');
    press('F6', { shiftKey: true });
    press('F6', { shiftKey: true });
    expect(document.activeElement?.closest('[data-region]')?.getAttribute('data-region')).toBe('list');
  });

  it('move inside the toolbar with the arrows', async () => {
    await openWithFour();
    const stop = screen.getByRole('button', { name: /^Stop recording/ });
    stop.focus();
    fireEvent.keyDown(stop, { key: 'ArrowRight' });
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Clear/);
    const bar = screen.getByRole('toolbar');
    await waitFor(() => expect([...bar.querySelectorAll<HTMLElement>('button, input')].filter((one) => one.tabIndex === 0)).toHaveLength(1));
  });
});
