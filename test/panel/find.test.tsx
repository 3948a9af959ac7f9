// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { finder } from '../../src/panel/body/hits';
import type { PanelHost } from '../../src/session/host';
import { exchangeOf } from '../session/exchanges';
import { openPanel, stubClipboard } from './support/open-panel';

const BODY = JSON.stringify({ items: Array.from({ length: 3_000 }, (_, n) => ({ n, text: n % 200 === 199 ? 'Needle' : 'hay' })) });

async function openBody(text = BODY, isCut = false, changes: Partial<PanelHost> = {}) {
  const opened = openPanel(changes);
  opened.record([exchangeOf('a', { response: { body: { kind: 'text', text, mimeType: 'application/json', size: isCut ? 10_500_000 : text.length, isCut } } }), []]);
  opened.panel.tab.value = 'response';
  opened.panel.select('a');
  await screen.findByRole('group', { name: 'Response body' });
  return opened;
}

const code = (): HTMLElement => screen.getByRole('group', { name: 'Response body' });
const status = (): string => document.querySelector('.find [role=status]')?.textContent ?? '';
const field = (): HTMLElement => screen.getByRole('textbox', { name: 'Search in the body' });
const startsOf = (text: string, query: string): readonly number[] => finder(text, query)(Infinity)?.starts ?? [];
const openFind = (from: Element): void => void fireEvent.keyDown(from, { key: 'f', ctrlKey: true });

describe('the search in a body', () => {
  it('counts what it finds, goes on and back, and shows the lines that were not shown', async () => {
    await openBody();
    openFind(code());
    await waitFor(() => expect(document.activeElement).toBe(field()));
    fireEvent.input(field(), { target: { value: 'needle' } });
    await waitFor(() => expect(status()).toBe('1 of 15'));
    expect(document.querySelector('.is-current')?.closest('.ln')?.querySelector('.n')?.textContent).toBe('801');
    fireEvent.keyDown(field(), { key: 'Enter', shiftKey: true });
    await waitFor(() => expect(status()).toBe('15 of 15'));
    await waitFor(() => expect(document.querySelectorAll('.is-current')).toHaveLength(1));
    fireEvent.keyDown(field(), { key: 'Enter' });
    await waitFor(() => expect(status()).toBe('1 of 15'));
    fireEvent.input(field(), { target: { value: 'nothing like it' } });
    await waitFor(() => expect(status()).toBe('No match'));
  });

  it('gives the focus back when it is closed, and leaves the detail open', async () => {
    const { panel } = await openBody();
    code().focus();
    openFind(code());
    await waitFor(() => expect(document.activeElement).toBe(field()));
    fireEvent.keyDown(field(), { key: 'Escape' });
    await waitFor(() => expect(document.querySelector('.find')).toBeNull());
    expect(document.activeElement).toBe(code());
    expect(panel.selected.value).toBe('a');
  });

  it('is opened from the tab too, but the list filters, and so does a tab without a body', async () => {
    const { panel } = await openBody();
    openFind(screen.getByRole('tab', { name: 'Response' }));
    await waitFor(() => expect(document.activeElement).toBe(field()));
    openFind(screen.getByRole('treegrid'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox')));
    panel.tab.value = 'timing';
    await waitFor(() => expect(document.querySelector('.find')).toBeNull());
    openFind(screen.getByRole('tab', { name: 'Timing' }));
    await waitFor(() => expect(panel.wish.value?.part).toBe('filter'));
  });

  it('finds what is shown with blanks that were not sent', () => {
    expect(startsOf('{"a":1,"b":[2,3]}', '"a": 1, "b": [ 2')).toEqual([1]);
    expect(startsOf('a.b', 'A.B')).toEqual([0]);
    expect(startsOf('axb', 'a.b')).toEqual([]);
  });

  it('finds in a long text what a plain search finds, also where its pieces meet', () => {
    const text = `${'x'.repeat(7)}needle`.repeat(100_000);
    const all = Array.from({ length: 100_000 }, (_, at) => at * 13 + 7);
    expect(startsOf(text, 'needle')).toEqual(all);
    expect(startsOf('aa'.repeat(300_000), 'aaa').slice(-1)).toEqual([299_997]);
  });

  it('searches a text of 20 MB in turns: it can stop at each look at the clock', () => {
    const text = 'Air scatters blue light more than red. '.repeat(520_000);
    const looks = vi.spyOn(performance, 'now');
    for (const query of ['e', 'red. air', 'not there']) {
      const work = finder(text, query);
      expect(work(0), query).toBeNull();
      looks.mockClear();
      expect(work(Infinity)).not.toBeNull();
      expect(looks.mock.calls.length, query).toBeGreaterThan(70);
    }
    looks.mockRestore();
  });

  it('shows the beginning of a long text at once, and a line at its end when that is found', async () => {
    await openBody(JSON.stringify({ items: Array.from({ length: 100_000 }, (_, n) => ({ n, text: n === 99_990 ? 'Needle' : 'hay' })) }));
    expect(code().querySelector('.ln .n')?.textContent).toBe('1');
    openFind(code());
    await waitFor(() => expect(document.activeElement).toBe(field()));
    fireEvent.input(field(), { target: { value: 'needle' } });
    await waitFor(() => expect(status()).toBe('1 of 1'));
    await waitFor(() => expect(document.querySelector('.is-current')?.closest('.ln')?.querySelector('.n')?.textContent).toBe(String(99_990 * 4 + 5)));
  });
});

describe('a body of which the beginning is kept', () => {
  const kept = '{"list":["beginning"';
  const whole = '{"list":["beginning","the end"]}';

  it('is read whole for as long as it is looked at, and copied as it is shown', async () => {
    const taken = stubClipboard(true);
    const { session } = await openBody(kept, true, { hasWholeBody: () => true, wholeBody: () => Promise.resolve(whole) });
    const button = screen.getByRole('button', { name: /^Load the whole body \(10\.5/ });
    button.focus();
    fireEvent.click(button);
    await waitFor(() => expect(code().textContent).toContain('the end'));
    expect(document.activeElement?.textContent).toBe('Show the beginning only');
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(taken).toEqual([whole]));
    expect(JSON.stringify(session.get('a'))).not.toContain('the end');
    fireEvent.click(screen.getByRole('button', { name: 'Show the beginning only' }));
    await waitFor(() => expect(code().textContent).not.toContain('the end'));
  });

  it('is said to be gone where the browser has it no more, before it is asked or after', async () => {
    await openBody(kept, true, { hasWholeBody: () => true, wholeBody: () => Promise.resolve(null) });
    fireEvent.click(screen.getByRole('button', { name: /^Load the whole body/ }));
    expect(await screen.findByText(/^Only the beginning of the body was kept\. The browser does not keep the rest of it\./)).toBeTruthy();
  });

  it('is not offered where nobody can be asked', async () => {
    await openBody(kept, true);
    expect(screen.queryByRole('button', { name: /^Load the whole body/ })).toBeNull();
    expect(screen.getByText(/^Only the beginning/).textContent).toContain('10.5');
  });
});
