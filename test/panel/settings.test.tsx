// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { followAdvice } from '../../src/devtools/advice';
import { passingSettings } from '../../src/preview/settings';
import { diagnosisOf, exchangeOf } from '../session/exchanges';
import { openPanel } from './support/open-panel';
import { KNOWING, settled } from './support/real-host';

async function openSettings(start = passingSettings()) {
  const { store, part } = settled(start);
  const opened = openPanel({ ...KNOWING, ...part });
  fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
  await screen.findByRole('heading', { name: 'Settings' });
  return { ...opened, store };
}

/** A box of the settings; the toolbar beneath has some of the same name. */
function box(name: string): HTMLElement {
  const settings = document.querySelector<HTMLElement>('.settings');
  if (!settings) throw new Error('The settings are not open');
  return within(settings).getByRole('checkbox', { name });
}

describe('the settings', () => {
  it('are not offered where the host has none', () => {
    openPanel(KNOWING);
    expect(screen.queryByRole('button', { name: 'Settings' })).toBeNull();
  });

  it('add a host or a path, and take it away', async () => {
    const { store } = await openSettings();
    const field = screen.getByRole('textbox', { name: 'Host or path to read' });
    fireEvent.input(field, { target: { value: 'http://LocalHost:5173/api/chat?x' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add host' }));
    expect(store.current().watchedHosts).toEqual(['localhost:5173/api/chat']);
    expect(await screen.findByText('localhost:5173/api/chat')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Remove localhost:5173/api/chat' }));
    expect(store.current().watchedHosts).toEqual([]);
  });

  it('say what is no host, and add nothing', async () => {
    const { store } = await openSettings();
    fireEvent.input(screen.getByRole('textbox', { name: 'Host or path to read' }), { target: { value: 'not a host' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add host' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Not a host: not a host');
    expect(store.current().watchedHosts).toEqual([]);
  });

  it('hold at once', async () => {
    const { store, panel } = await openSettings();
    fireEvent.click(box('Print each error to the console of the page'));
    fireEvent.click(screen.getByRole('radio', { name: 'Compact' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Format of copies' }), { target: { value: 'ai-sdk' } });
    expect(store.current()).toMatchObject({ printsToConsole: true, density: 'compact', copyFormat: 'ai-sdk' });
    await waitFor(() => expect(document.documentElement.dataset['density']).toBe('compact'));
    expect(panel.format.current.value).toBe('ai-sdk');
  });

  it('follow what is changed elsewhere', async () => {
    const { store, panel } = await openSettings();
    store.change({ preservesLog: false, records: false, density: 'compact' });
    expect(panel.feed.preservesLog.value).toBe(true);
    expect(panel.feed.settings.value).toMatchObject({ preservesLog: false, density: 'compact' });
    await waitFor(() => expect(box('Preserve log')).toHaveProperty('checked', false));
  });

  it('silence one kind of advice, or all', async () => {
    const { store } = await openSettings();
    fireEvent.click(box('A parameter has no effect'));
    expect(store.current().silenced).toEqual(['ignored-parameter']);
    fireEvent.click(box('Give advice'));
    expect(store.current().advises).toBe(false);
    await waitFor(() => expect(box('Another model answered than the one asked for')).toHaveProperty('disabled', true));
  });
});

describe('hiding advice', () => {
  const redirected = diagnosisOf({ id: 'model-redirected', topic: 'advice', severity: 'warning', title: 'Name `grok-4.3`', edits: [] });

  it('takes it from the list, and the settings bring it back', async () => {
    const { store, part } = settled();
    const { session, record } = openPanel({ ...KNOWING, ...part });
    const advice = followAdvice(session, store);
    const exchange = exchangeOf('a');
    record([exchange, advice.wanted(exchange, [redirected])]);
    fireEvent.click(await screen.findByRole('button', { name: 'Hide this advice' }));
    expect(store.current().silenced).toEqual(['model-redirected']);
    record();
    await waitFor(() => expect(screen.queryByText('Hide this advice')).toBeNull());
    expect(screen.getByRole('row', { name: /^Request 200/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Another model answered than the one asked for' }));
    record();
    expect(session.get('a')?.diagnoses.map(({ id }) => id)).toEqual(['model-redirected']);
  });

  it('is not offered on an error', async () => {
    const { record } = openPanel({ ...KNOWING, ...settled().part });
    record([exchangeOf('a'), [diagnosisOf()]]);
    fireEvent.contextMenu(await screen.findByRole('row', { name: /^Error/ }));
    await screen.findByRole('menu');
    expect(screen.queryByRole('menuitem', { name: 'Hide this advice' })).toBeNull();
  });
});

describe('hosts that were seen', () => {
  it('are offered where no request is listed, a path that something was posted to first', async () => {
    const { store, part } = settled();
    const { session, record } = openPanel({ ...KNOWING, ...part });
    for (let n = 0; n < 5; n += 1) session.elsewhere({ method: 'GET', host: 'localhost:5173', path: '/main.js' });
    session.elsewhere({ method: 'POST', host: 'localhost:5173', path: '/api/chat' });
    record();
    expect(await screen.findByText('None of the 6 requests went to api.x.ai')).toBeTruthy();
    expect([...document.querySelectorAll('.seen-hosts code')].map((code) => code.textContent)).toEqual(['POST localhost:5173/api/chat', 'localhost:5173']);
    fireEvent.click(screen.getByRole('button', { name: 'Add path: localhost:5173/api/chat' }));
    expect(store.current().watchedHosts).toEqual(['localhost:5173/api/chat']);
    expect(await screen.findByText('Read from now on')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add host: localhost:5173' })).toBeTruthy();
  });
});
