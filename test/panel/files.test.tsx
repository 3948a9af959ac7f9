// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Opened, OpenProgress } from '../../src/session/files';
import type { PanelHost } from '../../src/session/host';
import { createSession } from '../../src/session/session';
import { diagnosisOf, exchangeOf, failedExchangeOf } from '../session/exchanges';
import { openPanel } from './support/open-panel';

const live = [exchangeOf('live', { request: { path: '/v1/models' } }), []] as const;

/** A panel with one live request; files end as the test says. */
function openWithFiles() {
  let settle: (opened: Opened<PanelHost>) => void = () => undefined;
  let progress: (progress: OpenProgress) => void = () => undefined;
  const cancel = vi.fn(() => settle({ kind: 'cancelled' }));
  const names: string[] = [];
  const opened = openPanel({
    openFile(name, _file, onProgress) {
      names.push(name);
      progress = onProgress;
      onProgress({ done: 0, total: null });
      return { done: new Promise((resolve) => { settle = resolve; }), cancel };
    },
  });
  opened.record(live);
  const session = createSession({}, (run) => run());
  session.record(failedExchangeOf('entry-0'), [diagnosisOf()]);
  const host: PanelHost = { ...opened.host, session };
  const close = vi.fn();
  return {
    ...opened, cancel, close, names, fileSession: session,
    end: (end: Opened<PanelHost>) => settle(end),
    tell: (now: OpenProgress) => progress(now),
    view: { kind: 'view', view: { name: 'shop.har', host, broken: 2, close } } as const,
  };
}

function choose(name: string): void {
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('no field');
  Object.defineProperty(field, 'files', { value: [new File(['{}'], name)], configurable: true });
  fireEvent.change(field);
}

describe('a HAR file', () => {
  it('is shown beside the live list, which is there again afterwards', async () => {
    const { end, view, record, close } = openWithFiles();
    choose('shop.har');
    end(view);
    expect(await screen.findByRole('row', { name: /^Error 400/ })).toBeTruthy();
    expect(await screen.findByText(/shop\.har, read only\. Recording goes on\. 2 entries could not be read\./)).toBeTruthy();
    expect(screen.queryByRole('row', { name: /models/ })).toBeNull();
    record([exchangeOf('later', { request: { path: '/v1/later' } }), []]);
    fireEvent.click(screen.getByRole('button', { name: 'Back to live' }));
    expect(await screen.findByRole('row', { name: /models/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: /later/ })).toBeTruthy();
    expect(screen.queryByText(/read only/)).toBeNull();
    expect(close).toHaveBeenCalledOnce();
  });

  it('is left by Clear, which keeps the live list', async () => {
    const { end, view, panel } = openWithFiles();
    choose('shop.har');
    end(view);
    await screen.findByText(/read only/);
    panel.clear();
    expect(await screen.findByRole('row', { name: /models/ })).toBeTruthy();
  });

  it('tells how far it is, and can be given up', async () => {
    const { tell, cancel } = openWithFiles();
    choose('shop.har');
    expect(await screen.findByText('Reading shop.har')).toBeTruthy();
    tell({ done: 300, total: 1_200 });
    expect(await screen.findByText('shop.har: 300 of 1,200 requests explained')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(cancel).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByText(/explained/)).toBeNull());
  });

  it('that cannot be read is told of in a sentence that stays until dismissed', async () => {
    const { end } = openWithFiles();
    choose('notes.txt');
    end({ kind: 'refused', why: 'This is not valid JSON, so it cannot be read as a HAR file.' });
    const notice = await screen.findByText(/^notes\.txt cannot be opened/, { selector: '.notice-text' });
    expect(notice.textContent).toBe('notes.txt cannot be opened. This is not valid JSON, so it cannot be read as a HAR file.');
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(screen.queryByText(/cannot be opened/, { selector: '.notice-text' })).toBeNull());
  });

  it('may be dropped and pasted, but a text that is none goes where it was meant to', () => {
    const { names } = openWithFiles();
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    fireEvent(document.body, Object.assign(drop, { dataTransfer: { files: [new File(['{}'], 'dropped.har')], types: ['Files'] } }));
    expect(drop.defaultPrevented).toBe(true);
    const paste = (text: string, files: readonly File[] = []) => fireEvent.paste(document.body, { clipboardData: { files, getData: () => text } });
    paste('{"log":{"version":"1.2","entries":[]}}');
    paste('', [new File(['{}'], 'pasted.har')]);
    expect(paste('Error code: 400')).toBe(true);
    expect(names).toEqual(['dropped.har', 'Pasted HAR', 'pasted.har']);
  });
});

describe('a host that is handed over again', () => {
  it('leaves the file on the screen', async () => {
    const { end, view, panel, host } = openWithFiles();
    choose('shop.har');
    end(view);
    await screen.findByText(/read only/);
    panel.connect(host);
    expect(panel.files.shown.value?.name).toBe('shop.har');
  });
});

describe('a search of DevTools', () => {
  it('becomes the filter', () => {
    let search: (query: string) => void = () => undefined;
    const { panel } = openPanel({
      onSearch: (listener) => {
        search = listener;
        return () => { search = () => undefined; };
      },
    });
    search('grok-4.6');
    expect(panel.view.query.value).toBe('grok-4.6');
    panel.disconnect();
    search('later');
    expect(panel.view.query.value).toBe('grok-4.6');
  });
});

describe('Export', () => {
  it('saves what is shown, with message texts only on request', async () => {
    const asked: unknown[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }));
    const { record } = openPanel({
      exportAs(kind, includeTexts) {
        asked.push([kind, includeTexts]);
        return { name: `x.${kind}`, mimeType: 'text/plain', parts: ['x'] };
      },
    });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Export' }).disabled).toBe(true);
    record(live);
    const button = await waitFor(() => {
      const found = screen.getByRole<HTMLButtonElement>('button', { name: 'Export' });
      expect(found.disabled).toBe(false);
      return found;
    });
    fireEvent.click(button);
    fireEvent.click(await screen.findByRole('menuitem', { name: 'HAR (without keys)' }));
    fireEvent.click(button);
    fireEvent.click(await screen.findByRole('menuitemcheckbox'));
    fireEvent.click(screen.getByRole('menuitem', { name: /Markdown/ }));
    expect(asked).toEqual([['har', false], ['report', true]]);
    expect(await screen.findByText('Saved x.report')).toBeTruthy();
  });
});
