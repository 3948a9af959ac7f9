// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { diagnosisOf, failedExchangeOf } from '../session/exchanges';
import { openPanel, stubClipboard } from './support/open-panel';
import { KNOWING } from './support/real-host';

const failure = [failedExchangeOf('a'), [diagnosisOf()]] as const;

async function openCatalogue() {
  const opened = openPanel(KNOWING);
  opened.record(failure);
  fireEvent.click(await screen.findByRole('button', { name: 'All known errors' }));
  await screen.findByRole('listbox');
  return opened;
}

const search = (text: string) => fireEvent.input(screen.getByRole('searchbox', { name: 'Search the errors' }), { target: { value: text } });
const names = () => screen.getAllByRole('option').map((option) => option.querySelector('.cat-name')?.textContent);

describe('the catalogue', () => {
  it('is not offered where the host has none', () => {
    openPanel();
    expect(screen.queryByRole('button', { name: 'All known errors' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Explain error text' })).toBeNull();
  });

  it('shows all errors by topic, and leaves the list as it was on the way back', async () => {
    const { panel } = await openCatalogue();
    expect(within(screen.getByRole('group', { name: 'Limits' })).getAllByRole('option').length).toBeGreaterThan(2);
    expect(screen.getByText(/kinds of errors · works offline$/)).toBeTruthy();
    expect(document.querySelector<HTMLElement>('.requests')?.inert).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Back (Esc)' }));
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect(document.querySelector<HTMLElement>('.requests')?.inert).toBe(false);
    expect(panel.screens.current.value).toBe('requests');
  });

  it('finds what is searched for, the best first, without topics', async () => {
    await openCatalogue();
    search('does not support parameter');
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Limits' })).toBeNull());
    expect(names()[0]).toBe('Unsupported parameter');
    expect(screen.getByText(/^\d+ of \d+ kinds of errors$/)).toBeTruthy();
  });

  it('empties the search with Escape, then goes back', async () => {
    await openCatalogue();
    const field = screen.getByRole('searchbox', { name: 'Search the errors' });
    search('429');
    fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(screen.getByRole('group', { name: 'Limits' })).toBeTruthy());
    fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
  });

  it('says that nothing is found, and offers to explain a text', async () => {
    await openCatalogue();
    search('phlogiston <b>');
    expect(await screen.findByText('Nothing in the catalogue is like “phlogiston <b>”.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear search' }));
    expect(await screen.findByRole('listbox')).toBeTruthy();
  });

  it('opens a page with the arrows: summary, example, wordings, links', async () => {
    await openCatalogue();
    search('rate-limit-requests');
    await waitFor(() => expect(names()[0]).toBe('Too many requests'));
    const field = screen.getByRole('searchbox', { name: 'Search the errors' });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Home' });
    const page = await screen.findByRole('article', { name: 'Too many requests' });
    expect(within(page).getByText('rate-limit-requests')).toBeTruthy();
    expect(within(page).getByText('The API says')).toBeTruthy();
    expect(page.querySelectorAll('.steps li').length).toBeGreaterThan(0);
    expect(page.querySelector('.said pre')?.textContent).toMatch(/Too many requests/);
    expect(within(page).getAllByRole('link')[0]?.getAttribute('href')).toMatch(/^https:\/\/(docs|console)\.x\.ai\//);
  });

  it('leads from a page to the requests that have its error', async () => {
    const { panel } = await openCatalogue();
    panel.screens.openCatalogue({ kind: 'page', id: 'unsupported-parameter' });
    fireEvent.click(await screen.findByRole('button', { name: '1 request in this log' }));
    expect(panel.view.query.value).toBe('error:unsupported-parameter');
    expect(panel.screens.current.value).toBe('requests');
    expect(await screen.findByRole('row', { name: /^Error 400/ })).toBeTruthy();
  });

  it('is reached from the detail and from the menu of a row', async () => {
    const { panel, record } = openPanel(KNOWING);
    record(failure);
    panel.openDetail('a');
    fireEvent.click(await screen.findByRole('button', { name: 'Show in the catalogue' }));
    expect(await screen.findByRole('article', { name: 'Unsupported parameter' })).toBeTruthy();
    panel.screens.back();
    panel.screens.pane.value = null;
    fireEvent.contextMenu(await screen.findByRole('row', { name: /^Error 400/ }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Show error in the catalogue' }));
    expect(await screen.findByRole('article', { name: 'Unsupported parameter' })).toBeTruthy();
  });
});

describe('explaining a pasted text', () => {
  async function paste(text: string): Promise<void> {
    fireEvent.click(screen.getByRole('button', { name: 'Explain error text' }));
    fireEvent.input(await screen.findByRole('textbox', { name: 'Error text to explain' }), { target: { value: text } });
  }

  it('is offered where there are no requests, and tells what a request would be told', async () => {
    openPanel(KNOWING);
    await paste('Error code: 400 - {"code": "invalid-argument", "error": "Model grok-4.6 does not support parameter presencePenalty."}');
    const title = await screen.findByRole('heading', { name: 'Remove presencePenalty' });
    const told = title.closest('.explain');
    expect(told?.querySelectorAll('.steps li').length).toBeGreaterThan(0);
    expect(told?.textContent).toContain('Evidence certain');
    expect(told?.textContent).toContain('The same request gets the same answer.');
    expect(told?.querySelector('a')?.getAttribute('href')).toMatch(/^https:\/\/docs\.x\.ai\//);
  });

  it('shows what it does not know as it was written, and copies it as a report without keys', async () => {
    const taken = stubClipboard(true);
    openPanel(KNOWING);
    await paste(`the flux <img src=x onerror=alert(1)> of xai-${'q'.repeat(80)} is out of phase`);
    expect(await screen.findByText('No known error in this text')).toBeTruthy();
    const said = screen.getByRole('group', { name: 'The server said' });
    expect(said.textContent).toContain('the flux <img src=x onerror=alert(1)> of xai-****');
    expect(said.querySelector('img')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Copy report' }));
    await waitFor(() => expect(taken[0]).toContain('the flux <img src=x'));
    expect(taken[0]).not.toContain('qqqq');
  });

  it('keeps nothing', async () => {
    const { panel } = openPanel(KNOWING);
    await paste('the flux is out of phase');
    await screen.findByText('No known error in this text');
    panel.screens.back();
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Error text to explain' })).toBeNull());
    panel.screens.openCatalogue();
    expect(panel.screens.pane.value).toBeNull();
    panel.screens.openCatalogue({ kind: 'explain' });
    const field = await screen.findByRole('textbox', { name: 'Error text to explain' });
    expect(field instanceof HTMLTextAreaElement && field.value).toBe('');
    expect(JSON.stringify(localStorage)).not.toContain('flux');
  });
});
