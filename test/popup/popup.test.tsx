// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import type { Finding, Summary } from '../../src/background/report';
import { messagesFrom, setMessages } from '../../src/panel/words/t';
import type { Count } from '../../src/popup/count';
import { explainText } from '../../src/popup/explain';
import { Popup, type PopupProps } from '../../src/popup/popup';

const finding: Finding = {
  id: 'unsupported-parameter', count: 3, status: 400, title: 'Remove `presence_penalty`', cause: 'grok-4.7 does not accept it.',
  firstStep: 'Delete it from the body.', model: 'grok-4.7', at: Date.UTC(2026, 0, 1),
};
const summary: Summary = { requests: 9, failed: 4, findings: [finding, { ...finding, id: 'http-403', count: 1, status: 403, title: 'Check permissions' }], watchedFor: null, isOver: false };

const told = (known: Summary | null): Count => ({ kind: 'told', summary: known });

function show(props: Partial<PopupProps> = {}): void {
  render(<Popup host="localhost:5173" count={told(summary)} watching={null} explain={async (text) => explainText(text)} openSettings={() => undefined} {...props} />);
}

beforeEach(() => setMessages(messagesFrom(messages)));
afterEach(cleanup);

describe('the popup', () => {
  it('tells each kind of error once, with its count, cause and first step', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('4 failed requests on this tab');
    expect(screen.getByText('9 requests to the xAI API · 2 kinds of errors')).toBeTruthy();
    const [first, second] = within(screen.getByRole('list', { name: 'Errors of this tab' })).getAllByRole('listitem');
    expect(first?.textContent).toContain('Remove presence_penalty');
    expect(first?.textContent).toContain('grok-4.7 does not accept it.');
    expect(first?.textContent).toContain('Delete it from the body.');
    expect(within(first ?? document.body).getByRole('img', { name: '3 times' })).toBeTruthy();
    expect(within(second ?? document.body).queryByRole('img')).toBeNull();
  });

  it('says to open DevTools where nothing is counted', () => {
    show({ count: told(null) });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing is counted on this tab');
    expect(screen.getByText(/^Open DevTools to see the requests/)).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('says that statuses were counted where DevTools was closed', () => {
    show({ count: told({ ...summary, watchedFor: 'http://localhost/*' }) });
    expect(screen.getByText(/^Counted from status codes/)).toBeTruthy();
  });

  it('says that counting has ended where DevTools was closed', () => {
    show({ count: told({ ...summary, isOver: true }) });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('4 failed requests on this tab');
    expect(screen.getByText(/^Counted until DevTools was closed/)).toBeTruthy();
  });

  it('says nothing of the tab before it is known, and takes a paste already', () => {
    show({ count: { kind: 'waiting' } });
    expect(screen.queryByRole('heading')).toBeNull();
    expect(document.body.textContent).not.toMatch(/count|errors on/i);
    expect(screen.getByLabelText('Explain an error')).toBeTruthy();
  });

  it('says that the count could not be read', () => {
    show({ count: { kind: 'untold' } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The count of this tab could not be read');
  });

  it('leads to the settings', () => {
    const openSettings = vi.fn();
    show({ openSettings });
    fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect(openSettings).toHaveBeenCalledOnce();
  });
});

describe('the field for pasted errors', () => {
  const paste = (text: string): HTMLTextAreaElement => {
    const field = screen.getByLabelText<HTMLTextAreaElement>('Explain an error');
    field.value = text;
    fireEvent.input(field);
    return field;
  };

  it('explains what is pasted: title, cause, steps and evidence', async () => {
    show();
    paste("Your newly created team doesn't have any credits or licenses yet. You can purchase those on https://console.x.ai.");
    const told = within(await screen.findByRole('article'));
    expect(told.getByRole('heading', { level: 2 }).textContent).toMatch(/credits/i);
    expect(told.getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(told.getByText('Evidence', { exact: false })).toBeTruthy();
    expect(told.getByText(/doesn't have any credits/)).toBeTruthy();
  });

  it('masks a key in the field and in the explanation', async () => {
    show();
    const key = `xai-${'k'.repeat(40)}`;
    const field = paste(`Incorrect API key provided: ${key}. You can obtain an API key from https://console.x.ai.`);
    await screen.findByRole('article');
    expect(field.value).toContain(`xai-${'*'.repeat(40)}`);
    expect(document.body.innerHTML).not.toContain('kkkkk');
  });

  it('says so where the text is no error, and nothing once the field is empty again', async () => {
    show();
    paste('The weather is fine today.');
    expect(await screen.findByText(/^Nothing in this text/)).toBeTruthy();
    paste('');
    await waitFor(() => expect(screen.queryByText(/^Nothing in this text/)).toBeNull());
  });

  it('says so where the engine can not be loaded', async () => {
    show({ explain: () => Promise.reject(new Error('gone')) });
    paste('{"error":"x"}');
    expect(await screen.findByText(/could not be loaded/)).toBeTruthy();
  });

  it('shows the explanation of the latest text, though an earlier one comes later', async () => {
    const waiting: (() => void)[] = [];
    show({ explain: (text) => new Promise((resolve) => waiting.push(() => resolve(explainText(text)))) });
    paste("Your newly created team doesn't have any credits or licenses yet.");
    await waitFor(() => expect(waiting).toHaveLength(1));
    paste('The weather is fine today.');
    await waitFor(() => expect(waiting).toHaveLength(2));
    waiting.toReversed().forEach((answer) => answer());
    expect(await screen.findByText(/^Nothing in this text/)).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
  });
});

describe('the switch for watching', () => {
  const watching = { host: 'localhost', isOn: false, isDeaf: false, wasRefused: false, set: () => undefined };

  it('is not there for pages that can not be watched', () => {
    show();
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('asks in the click itself', () => {
    const set = vi.fn();
    show({ watching: { ...watching, set } });
    const button = screen.getByRole('switch', { name: 'Watch this site while DevTools is closed', checked: false });
    fireEvent.click(button);
    expect(set).toHaveBeenCalledExactlyOnceWith(true);
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toContain('api.x.ai and localhost');
  });

  it('gives the access back when it is on', () => {
    const set = vi.fn();
    show({ watching: { ...watching, isOn: true, set } });
    fireEvent.click(screen.getByRole('switch', { checked: true }));
    expect(set).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('says that access was refused, and that nothing was heard yet', () => {
    show({ watching: { ...watching, wasRefused: true } });
    expect(screen.getByRole('alert').textContent).toContain('did not give access to localhost');
    cleanup();
    show({ watching: { ...watching, isOn: true, isDeaf: true } });
    expect(screen.getByText(/^Nothing was heard yet/)).toBeTruthy();
  });
});
