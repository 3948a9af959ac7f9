// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { diagnosisOf, exchangeOf, failedExchangeOf } from '../session/exchanges';
import { openPanel } from './support/open-panel';

/** A panel with two requests, and its filter being typed into. */
function typed(text: string) {
  const opened = openPanel();
  opened.record([exchangeOf('a'), []], [failedExchangeOf('b', { request: { model: 'grok-4.3' } }), [diagnosisOf()]]);
  const input = screen.getByRole<HTMLInputElement>('combobox', { name: 'Filter' });
  input.focus();
  input.value = text;
  input.setSelectionRange(text.length, text.length);
  fireEvent.input(input);
  return { ...opened, input };
}

describe('the filter box', () => {
  it('suggests values that requests have, and takes one with the arrows and Enter', async () => {
    const { panel, input } = typed('model:');
    expect(await screen.findByRole('option', { name: /grok-4\.3/ })).toBeTruthy();
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    await waitFor(() => expect(input.getAttribute('aria-activedescendant')).toBe('filter-suggestions-1'));
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(panel.view.query.value).toBe('model:grok-4.3 ');
  });

  it('takes the first suggestion with Tab', async () => {
    const { panel, input } = typed('sta');
    await screen.findByRole('option', { name: /^status:/ });
    fireEvent.keyDown(input, { key: 'Tab' });
    expect(panel.view.query.value).toBe('status:');
  });

  it('says why a value matches nothing', async () => {
    const { input } = typed('status:oops');
    expect((await screen.findAllByText('status:oops means nothing, so nothing matches')).length).toBeGreaterThan(0);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('closes the suggestions with Escape, then empties the filter', async () => {
    const { panel, input } = typed('model:');
    await screen.findByRole('listbox');
    fireEvent.keyDown(input, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect(panel.view.query.value).toBe('model:');
    fireEvent.keyDown(input, { key: 'Escape' });
    expect(panel.view.query.value).toBe('');
  });
});
