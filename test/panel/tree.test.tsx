// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { exchangeFromHar } from '../../src/capture/har/entry';
import type { PanelHost } from '../../src/session/host';
import { exchangeOf } from '../session/exchanges';
import { openPanel, stubClipboard } from './support/open-panel';

const LONG = `first line\nsecond ${'word '.repeat(1_000)}needle in it`;
const BODY = JSON.stringify({
  model: 'grok-4.6', messages: [{ role: 'user', content: 'Why is the sky blue?' }, { role: 'tool', content: LONG }],
  list: Array.from({ length: 1_000 }, (_, n) => ({ n, name: `item ${n}`, more: [n] })), 'an odd/key': { 'a~b': 1 },
});

/** The tree of an answer on the screen. */
async function openTree(text = BODY, isCut = false, changes: Partial<PanelHost> = {}) {
  localStorage.setItem('body-look', 'tree');
  const opened = openPanel(changes);
  opened.record([exchangeOf('a', { response: { body: { kind: 'text', text, mimeType: 'application/json', size: isCut ? 10_500_000 : text.length, isCut } } }), []]);
  opened.panel.tab.value = 'response';
  opened.panel.select('a');
  await screen.findByRole('tree');
  return opened;
}

const rows = (): HTMLElement[] => screen.getAllByRole('treeitem');
const texts = (): string[] => rows().map((row) => row.textContent ?? '');
const row = (start: string): HTMLElement => {
  const found = rows().find((one) => one.textContent?.startsWith(start));
  if (!found) throw new Error(`no row ${start}: ${texts().join(' | ')}`);
  return found;
};
const press = async (key: string, more: Partial<KeyboardEvent> = {}): Promise<void> => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
  await new Promise((resolve) => setTimeout(resolve, 5));
};
const focused = (): string => document.activeElement?.textContent ?? '';

describe('the tree of a body', () => {
  it('shows what is closed with its size and its first values', async () => {
    await openTree();
    expect(texts().slice(0, 2)).toEqual(['{4 members}', 'model:"grok-4.6"']);
    expect(row('list:').textContent).toBe('list:[1,000 items]{n: 0, name: "item 0", more: […]}, {…}, {…}, {…}, …');
  });

  it('is walked with the keys of a tree, and keeps one stop for Tab and the focus', async () => {
    await openTree();
    rows()[0]?.focus();
    await press('ArrowDown');
    expect(focused()).toContain('model');
    await press('ArrowUp');
    await press('End');
    expect(focused()).toContain('a~b');
    await press('ArrowLeft');
    expect(focused()).toContain('an odd/key');
    await press('ArrowLeft');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
    await press('ArrowUp');
    await press('Enter');
    expect(focused()).toContain('list:');
    await press('ArrowRight');
    expect(focused()).toContain('0:');
    expect([document.activeElement?.getAttribute('aria-level'), document.activeElement?.getAttribute('aria-setsize')]).toEqual(['3', '1000']);
    await press('Home');
    expect(focused()).toContain('{4 members}');
    expect(rows().filter((one) => one.tabIndex === 0)).toHaveLength(1);
  });

  it('makes the rows of a long list a hundred at a time, and goes to the first of the new ones', async () => {
    await openTree(`[${Array.from({ length: 100_000 }, (_, n) => n).join()}]`);
    rows()[0]?.focus();
    await press('End');
    expect(focused()).toBe('Show 100 more of 99,900');
    await press('Enter');
    expect(focused()).toBe('100:100');
    await press('End');
    expect(focused()).toBe('Show 100 more of 99,800');
  });

  it('opens a long text whole, with its lines, a piece at a time', async () => {
    await openTree();
    fireEvent.click(rows().filter((one) => one.textContent?.startsWith('content:')).at(-1) ?? row('content:'));
    await waitFor(() => expect([...document.querySelectorAll('.tree-piece')].map((piece) => piece.textContent).join('')).toBe(LONG));
  });

  it('draws a few rows of a document that is 10 000 deep, and finds what is at its end', async () => {
    const depth = 10_000;
    await openTree(`${'['.repeat(depth)}"needle"${']'.repeat(depth)}`);
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Response' }), { key: 'f', ctrlKey: true });
    const from = performance.now();
    fireEvent.input(await screen.findByRole('textbox', { name: 'Search in the body' }), { target: { value: 'needle' } });
    await waitFor(() => expect(document.querySelector('.tree .is-current')?.textContent).toBe('needle'));
    expect(performance.now() - from).toBeLessThan(8_000);
    expect(rows().length).toBeLessThan(120);
  });

  it('tells what there is of a body that was cut, and from where on one is no JSON', async () => {
    await openTree('{"a":[1,2', true);
    expect(texts()).toEqual(['{1 member …}', 'a:[2 items …]', '0:1', '1:2']);
  });

  it('says from where on a body is no JSON', async () => {
    localStorage.setItem('body-look', 'tree');
    const opened = openPanel();
    opened.record([exchangeOf('a', { response: { body: { kind: 'text', text: '{\n "a": 1,\n}', mimeType: '', size: 12, isCut: false } } }), []]);
    opened.panel.tab.value = 'response';
    opened.panel.select('a');
    expect(await screen.findByText('This is not valid JSON from line 3, column 1 on. Read it as text.')).toBeTruthy();
  });

  it('is chosen for good', async () => {
    await openTree();
    fireEvent.click(screen.getByRole('radio', { name: 'Formatted' }));
    await screen.findByRole('group', { name: 'Response body' });
    expect(localStorage.getItem('body-look')).toBe('formatted');
  });
});

describe('the menu of a value', () => {
  const choose = async (start: string, entry: string): Promise<void> => {
    fireEvent.contextMenu(row(start), { clientX: 10, clientY: 10 });
    fireEvent.click(await screen.findByRole('menuitem', { name: entry }));
  };

  it('copies the value, its path and its pointer, and then has the focus on the value again', async () => {
    const taken = stubClipboard(true);
    await openTree();
    for (const entry of ['Copy value', 'Copy text', 'Copy path', 'Copy JSON Pointer']) await choose('content:', entry);
    await waitFor(() => expect(taken).toEqual(['"Why is the sky blue?"', 'Why is the sky blue?', 'messages[0].content', '/messages/0/content']));
    await waitFor(() => expect(focused()).toContain('content:'));
    expect(document.querySelector('[role=status][aria-live]')?.textContent?.trim()).toBe('Copied');
  });

  it('names keys that are no names, and escapes them in the pointer', async () => {
    const taken = stubClipboard(true);
    await openTree();
    for (const entry of ['Copy path', 'Copy JSON Pointer']) await choose('a~b:', entry);
    await waitFor(() => expect(taken).toEqual(['["an odd/key"]["a~b"]', '/an odd~1key/a~0b']));
  });

  it('opens with Shift+F10 and with the button of the row', async () => {
    await openTree();
    rows()[0]?.focus();
    await press('F10', { shiftKey: true });
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Copy value']);
    await press('Escape');
    expect(focused()).toContain('{4 members}');
    fireEvent.click(screen.getByRole('button', { name: 'Copy model …' }));
    expect((await screen.findAllByRole('menuitem')).length).toBe(4);
  });

  it('says "Copied" only when it was', async () => {
    stubClipboard(false);
    document.execCommand = () => false;
    await openTree();
    await choose('model:', 'Copy value');
    await waitFor(() => expect(document.querySelector('[role=status][aria-live]')?.textContent?.trim()).toBe('Copy failed'));
  });

  it('copies no key that an answer echoed', async () => {
    const taken = stubClipboard(true);
    const key = `xai-${'Ab1'.repeat(26)}Zz`;
    const made = exchangeFromHar({
      request: { method: 'POST', url: 'https://api.x.ai/v1/responses', headers: [{ name: 'authorization', value: `Bearer ${key}` }] },
      response: { status: 400, headers: [], content: { mimeType: 'application/json', text: JSON.stringify({ echo: { key } }) } },
    }, null, { id: 'a', source: 'live' });
    if (made?.response.body.kind !== 'text') throw new Error('no body');
    await openTree(made.response.body.text);
    await choose('key:', 'Copy value');
    await choose('echo:', 'Copy value');
    await waitFor(() => expect(taken).toHaveLength(2));
    expect(taken.join()).not.toContain('Ab1');
  });
});
