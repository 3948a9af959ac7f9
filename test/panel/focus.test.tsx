// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { diagnosisOf, exchangeOf, failedExchangeOf } from '../session/exchanges';
import { openPanel } from './support/open-panel';

async function openWithThree() {
  const opened = openPanel();
  opened.record([exchangeOf('a'), []], [failedExchangeOf('b'), [diagnosisOf()]], [exchangeOf('c'), []]);
  await screen.findAllByRole('row', { name: /POST/ });
  const row = (id: string) => document.querySelector<HTMLElement>(`[data-row="${id}"]`);
  const hasFocus = (id: string) => waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toBe(id));
  return { ...opened, row, hasFocus };
}

describe('the focus', () => {
  it('stays in the panel after Clear, and keys go on to work', async () => {
    const { row, panel, record } = await openWithThree();
    row('b')?.focus();
    fireEvent.keyDown(row('b') ?? document.body, { key: 'l', ctrlKey: true });
    record();
    await screen.findByText('No requests yet');
    await waitFor(() => expect(document.activeElement?.getAttribute('data-region')).toBe('list'));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'e', ctrlKey: true });
    expect(panel.feed.isRecording.value).toBe(false);
  });

  it('goes from a row that was dropped to the one in its place', async () => {
    const { session, row, hasFocus, record } = await openWithThree();
    row('b')?.focus();
    await waitFor(() => expect(row('b')?.tabIndex).toBe(0));
    session.clear();
    record([exchangeOf('a'), []], [exchangeOf('c'), []]);
    await hasFocus('c');
  });

  it('goes back to the row when a filter hid it, and the detail closes', async () => {
    const { panel, row, hasFocus } = await openWithThree();
    row('b')?.focus();
    fireEvent.keyDown(row('b') ?? document.body, { key: 'Enter' });
    await waitFor(() => expect(document.activeElement?.closest('[data-region=detail]')).toBeTruthy());
    panel.view.query.value = 'status:200';
    await waitFor(() => expect(row('b')).toBeNull());
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await hasFocus('c');
  });

  it('is not taken from DevTools, whose own search filters the row away that had it', async () => {
    const { panel, row } = await openWithThree();
    row('b')?.focus();
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    panel.view.query.value = 'status:200';
    await waitFor(() => expect(row('b')).toBeNull());
    expect(document.activeElement?.getAttribute('data-row') ?? null).toBeNull();
  });

  it('goes to the list when a button did its work and is gone', async () => {
    const { panel, hasFocus } = await openWithThree();
    panel.view.range.value = { from: 1_700_000_000_000, to: 1_700_000_000_100 };
    const button = await screen.findByRole('button', { name: 'Show all' });
    button.focus();
    fireEvent.click(button);
    await hasFocus('a');
  });

  it('goes to the row when its explanation is clicked, and marked text is left alone', async () => {
    const { row, hasFocus, panel } = await openWithThree();
    const cause = row('b')?.parentElement?.querySelector('.why-cause');
    fireEvent.click(cause ?? document.body);
    await hasFocus('b');
    expect(panel.selected.value).toBe('b');
    panel.select(null);
    getSelection()?.selectAllChildren(cause ?? document.body);
    fireEvent.click(cause ?? document.body);
    expect(panel.selected.value).toBeNull();
  });

  it('may be nowhere, and the keys of the panel work all the same', async () => {
    const { panel } = await openWithThree();
    fireEvent.keyDown(document.body, { key: 'f', ctrlKey: true });
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Filter'));
    expect(panel.view.query.value).toBe('');
  });
});
