// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { diagnosisOf, failedExchangeOf } from '../session/exchanges';
import { openPanel, stubClipboard } from './support/open-panel';

/** A panel with one failure, and its menu. */
async function openMenu() {
  const opened = openPanel({ original: (id, format) => `${format} as sent for ${id}` });
  opened.record([failedExchangeOf('a'), [diagnosisOf()]]);
  fireEvent.contextMenu(await screen.findByRole('row', { name: /^Error 400/ }), { clientX: 10, clientY: 20 });
  await screen.findByRole('menu');
  return opened;
}

describe('the menu of a row', () => {
  it('copies the corrected request in a format, and the request as it was sent', async () => {
    const taken = stubClipboard(true);
    const { record } = await openMenu();
    fireEvent.click(screen.getByRole('menuitem', { name: 'Copy fix as fetch' }));
    await waitFor(() => expect(taken).toEqual(['fetch for a']));
    record();
    fireEvent.contextMenu(screen.getByRole('row', { name: /^Error 400/ }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Copy as sent (cURL)' }));
    await waitFor(() => expect(taken).toEqual(['fetch for a', 'curl as sent for a']));
  });

  it('offers no format that cannot express the request', async () => {
    await openMenu();
    expect(screen.queryByRole('menuitem', { name: 'Copy fix as AI SDK' })).toBeNull();
  });

  it('filters by what the request is', async () => {
    const { panel } = await openMenu();
    fireEvent.click(screen.getByRole('menuitem', { name: 'Leave out error:unsupported-parameter' }));
    expect(panel.view.query.value).toBe('-error:unsupported-parameter');
  });

  it('moves with the arrows and closes with Escape, back to the row', async () => {
    await openMenu();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Open detail'));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp' });
    expect(document.activeElement?.getAttribute('role')).toBe('menuitem');
    expect(document.activeElement?.textContent).not.toBe('Open detail');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    await waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toBe('a'));
  });
});
