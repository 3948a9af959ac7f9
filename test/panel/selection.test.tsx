// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { PanelHost } from '../../src/session/host';
import { diagnosisOf, exchangeOf, failedExchangeOf } from '../session/exchanges';
import { openPanel, stubClipboard } from './support/open-panel';

const answered = (id: string, text: string) => exchangeOf(id, { request: { path: `/v1/${id}` }, response: { body: { kind: 'text', text, mimeType: 'application/json', size: text.length, isCut: false } } });
const failed = (id: string, title: string) => [failedExchangeOf(id, { request: { path: `/v1/${id}`, url: `https://api.x.ai/v1/${id}` } }), [diagnosisOf({ title })]] as const;

/** A panel with a success and three failures. */
async function openWithFour(changes: Partial<PanelHost> = {}) {
  const opened = openPanel({ original: (id, format) => `${format} of ${id}`, reportOf: (ids) => `report of ${ids.join(' ')}`, ...changes });
  opened.record([answered('a', '{"ok":1}'), []], failed('b', 'Remove b'), failed('c', 'Remove c'), failed('d', 'Remove d'));
  await screen.findByRole('row', { name: /\/v1\/a/ });
  const row = (id: string) => screen.getByRole('row', { name: new RegExp(`/v1/${id}\\b`) });
  const click = (id: string, more: MouseEventInit = {}) => fireEvent.click(row(id), more);
  const press = (key: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
  const selected = () => screen.getAllByRole('row').filter((one) => one.getAttribute('aria-selected') === 'true').map((one) => one.getAttribute('data-row')).join('');
  const isSelected = (ids: string) => waitFor(() => expect(selected()).toBe(ids));
  const choose = async (id: string, name: string) => {
    fireEvent.contextMenu(row(id));
    fireEvent.click(await screen.findByRole('menuitem', { name }));
  };
  return { ...opened, row, click, press, isSelected, choose };
}

describe('several requests are selected', () => {
  it('one by one with Ctrl, and taken out again, while the detail stays as it is', async () => {
    const { click, isSelected, panel } = await openWithFour();
    click('b', { ctrlKey: true });
    click('d', { ctrlKey: true });
    await isSelected('bd');
    expect(document.querySelector('.sum')?.textContent).toMatch(/^2 selected · /);
    expect(panel.selected.value).toBeNull();
    click('b', { ctrlKey: true });
    await isSelected('d');
    expect(screen.getByRole('treegrid').getAttribute('aria-multiselectable')).toBe('true');
  });

  it('from the last one to here with Shift, in either direction', async () => {
    const { click, isSelected, panel } = await openWithFour();
    click('c');
    await isSelected('c');
    click('a', { shiftKey: true });
    await isSelected('abc');
    click('d', { shiftKey: true });
    await isSelected('cd');
    expect(panel.selected.value).toBe('c');
  });

  it('with Shift and the arrows, all with Ctrl+A, and back to one with Escape', async () => {
    const { click, press, isSelected, row, panel } = await openWithFour();
    row('b').focus();
    press('ArrowDown', { shiftKey: true });
    await isSelected('bc');
    await waitFor(() => expect(document.activeElement).toBe(row('c')));
    press('ArrowUp', { shiftKey: true });
    press('ArrowUp', { shiftKey: true });
    await isSelected('ab');
    press('a', { ctrlKey: true });
    await isSelected('abcd');
    press('Escape');
    await isSelected('a');
    press('Escape');
    await isSelected('');
    click('d');
    press('a', { ctrlKey: true });
    await isSelected('abcd');
    press('Escape');
    await isSelected('d');
    expect(panel.selected.value).toBe('d');
  });

  it('by keys, one that does not stand beside the others', async () => {
    const { press, isSelected, row } = await openWithFour();
    row('a').focus();
    press(' ', { ctrlKey: true });
    row('c').focus();
    press(' ', { ctrlKey: true });
    await isSelected('ac');
  });

  it('and a click, or the menu on another line, leaves one', async () => {
    const { click, isSelected, row } = await openWithFour();
    click('b', { ctrlKey: true });
    click('c', { ctrlKey: true });
    fireEvent.contextMenu(row('d'));
    expect(await screen.findByRole('menuitem', { name: 'Copy fix' })).toBeTruthy();
    await isSelected('');
    click('a');
    await isSelected('a');
  });

  it('and stay so when others arrive, and when the list is sorted', async () => {
    const { click, isSelected, record, panel } = await openWithFour();
    click('b', { ctrlKey: true });
    click('c', { ctrlKey: true });
    record(failed('e', 'Remove e'));
    await isSelected('bc');
    panel.view.sortBy('request');
    panel.view.sortBy('request');
    await isSelected('cb');
  });
});

describe('of several selected requests', () => {
  it('are copied: fixes in the last format, each of which still runs, and the count is told', async () => {
    const taken = stubClipboard(true);
    const { click, press, row, panel, choose } = await openWithFour();
    for (const id of ['a', 'b', 'd']) click(id, { ctrlKey: true });
    row('d').focus();
    press('c');
    await waitFor(() => expect(taken).toEqual(['curl for b\n\ncurl for d']));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('2 fixes copied, of 3 selected'));
    expect(document.querySelector('.sum')?.textContent).toMatch(/^2 fixes copied, of 3 selected · 4 requests/);
    panel.format.set('fetch');
    await choose('b', 'Copy 2 fixes');
    await waitFor(() => expect(taken.at(-1)).toBe('{\nfetch for b\n}\n\n{\nfetch for d\n}'));
    panel.format.set('openai-js');
    await choose('b', 'Copy 2 fixes');
    await waitFor(() => expect(taken.at(-1)).toBe('curl for b\n\ncurl for d'));
  });

  it.each([
    ['Copy 3 requests as sent (cURL)', 'curl of a\n\ncurl of b\n\ncurl of c'],
    ['Copy 3 requests as sent (fetch)', '{\nfetch of a\n}\n\n{\nfetch of b\n}\n\n{\nfetch of c\n}'],
    ['Copy report of 3 requests', 'report of a b c'],
    ['Copy 3 URLs', 'https://api.x.ai/v1/chat/completions\nhttps://api.x.ai/v1/b\nhttps://api.x.ai/v1/c'],
  ])('the menu offers: %s', async (name, text) => {
    const taken = stubClipboard(true);
    const { click, choose } = await openWithFour();
    click('a');
    click('c', { shiftKey: true });
    await choose('b', name);
    await waitFor(() => expect(taken).toEqual([text]));
  });

  it('the answers are copied, each under its request', async () => {
    const taken = stubClipboard(true);
    const { record, click, choose } = await openWithFour();
    record([answered('e', '[2]'), []]);
    await screen.findByRole('row', { name: /\/v1\/e/ });
    click('a', { ctrlKey: true });
    click('e', { ctrlKey: true });
    await choose('a', 'Copy 2 responses');
    await waitFor(() => expect(taken).toEqual(['POST /v1/a 200\n{"ok":1}\n\nPOST /v1/e 200\n[2]']));
  });

  it('those that the filter hides are not copied', async () => {
    const taken = stubClipboard(true);
    const { click, row, press, panel } = await openWithFour();
    for (const id of ['b', 'c', 'd']) click(id, { ctrlKey: true });
    panel.view.query.value = '-path:/v1/c';
    await waitFor(() => expect(screen.queryByRole('row', { name: /\/v1\/c/ })).toBeNull());
    row('b').focus();
    press('c');
    await waitFor(() => expect(taken).toEqual(['curl for b\n\ncurl for d']));
  });

  it('nothing is copied where none has it, and that is said', async () => {
    const taken = stubClipboard(true);
    const { click, choose } = await openWithFour({ original: () => null });
    click('a');
    click('b', { shiftKey: true });
    await choose('a', 'Copy 2 requests as sent (cURL)');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('This request can no longer be copied'));
    expect(taken).toEqual([]);
  });
});
