// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { settingsFile } from '../../src/model/settings-file';
import { Options, type OptionsProps } from '../../src/options/options';
import { messagesFrom, setMessages } from '../../src/panel/words/t';

function show(props: Partial<OptionsProps> = {}): Pick<OptionsProps, 'change' | 'revoke' | 'erase'> {
  const acts = { change: vi.fn(), revoke: vi.fn(), erase: vi.fn(async () => true) };
  render(<Options settings={DEFAULT_SETTINGS} trouble={null} sites={[]} tabs={2} {...acts} {...props} />);
  return acts;
}

beforeEach(() => setMessages(messagesFrom(messages)));
afterEach(cleanup);

describe('the options page', () => {
  it('shows what holds', () => {
    show({ settings: { ...DEFAULT_SETTINGS, preservesLog: false, copyFormat: 'openai-python', density: 'compact', silenced: ['retry-storm'] } });
    expect(screen.getByLabelText<HTMLInputElement>('Preserve the log when the page navigates').checked).toBe(false);
    expect(screen.getByLabelText<HTMLInputElement>('Record requests to the xAI API').checked).toBe(true);
    expect(screen.getByLabelText<HTMLSelectElement>('Rows').value).toBe('compact');
    expect(screen.getByLabelText<HTMLSelectElement>('Format of copies').value).toBe('openai-python');
    expect(screen.getByLabelText<HTMLInputElement>('The same failing request is sent again and again').checked).toBe(false);
  });

  it('says what went wrong with the stored settings', () => {
    show({ trouble: 'unsaved' });
    expect(screen.getByText(/^The browser did not store the last change/).getAttribute('role')).toBe('alert');
  });

  it('says so where the counts could not be erased', async () => {
    show({ erase: async () => false });
    fireEvent.click(screen.getByRole('button', { name: 'Erase the counts' }));
    expect(await screen.findByText(/^The counts could not be erased/)).toBeTruthy();
  });

  it('says nothing of sites and counts before the browser has told', () => {
    show({ sites: null, tabs: null });
    expect(screen.queryByText(/^None\. Turn it on/)).toBeNull();
    expect(screen.queryByText(/have a count now/)).toBeNull();
    expect(screen.getByText(/^Settings stay on this computer/)).toBeTruthy();
  });

  it('has one heading above all others', () => {
    show();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('changes one thing at a time', () => {
    const { change } = show();
    fireEvent.click(screen.getByLabelText('Print each error to the console of the page'));
    expect(change).toHaveBeenLastCalledWith({ printsToConsole: true });
    fireEvent.click(screen.getByLabelText('A parameter has no effect'));
    expect(change).toHaveBeenLastCalledWith({ silenced: ['ignored-parameter'] });
    fireEvent.change(screen.getByLabelText('Format of copies'), { target: { value: 'fetch' } });
    expect(change).toHaveBeenLastCalledWith({ copyFormat: 'fetch' });
  });

  it('takes hosts, one on each line, and names one that is none', async () => {
    const { change } = show();
    fireEvent.change(screen.getByLabelText('Other hosts to read'), { target: { value: 'http://localhost:8787/\nno host!' } });
    expect(change).toHaveBeenLastCalledWith({ watchedHosts: ['localhost:8787', 'no'] });
    expect((await screen.findByRole('alert')).textContent).toBe('Not a host: host!');
  });

  it('lists the sites that are watched, each with a button that ends it', () => {
    const { revoke } = show({ sites: ['http://localhost/*', 'https://app.example/*'] });
    fireEvent.click(screen.getByRole('button', { name: 'Stop watching app.example' }));
    expect(revoke).toHaveBeenCalledExactlyOnceWith('https://app.example/*');
  });

  it('says how to watch a site where none is', () => {
    show();
    expect(screen.getByText(/^None\. Turn it on in the popup/)).toBeTruthy();
  });

  it('erases what is kept of tabs, and resets the settings', async () => {
    const { change, erase } = show();
    expect(screen.getByText(/2 tabs have a count now/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Erase the counts' }));
    expect(erase).toHaveBeenCalledOnce();
    expect(await screen.findByText('The counts are erased.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Reset the settings' }));
    expect(change).toHaveBeenLastCalledWith(DEFAULT_SETTINGS);
  });
});

describe('settings in a file', () => {
  const give = (text: string): void => {
    const field = screen.getAllByLabelText('Import').find((element) => element instanceof HTMLInputElement);
    if (!field) throw new Error('no file field');
    Object.defineProperty(field, 'files', { value: [new File([text], 'settings.json')] });
    fireEvent.change(field);
  };

  it('are taken from a file that was exported', async () => {
    const { change } = show();
    const chosen = { ...DEFAULT_SETTINGS, density: 'compact' as const };
    give(settingsFile(chosen));
    await waitFor(() => expect(change).toHaveBeenCalledWith(chosen));
    expect(screen.getByText('The settings of the file hold now.')).toBeTruthy();
  });

  it.each([
    ['is no JSON', 'no json', 'This file is not JSON.'],
    ['is other JSON', '{"log":{"entries":[]}}', 'This file holds no settings of Grok DevTools.'],
    ['a newer version made', '{"grokDevtools":2,"settings":{}}', 'This file is from a newer version of Grok DevTools.'],
    ['has an odd value', '{"grokDevtools":1,"settings":{"records":false,"density":"<img src=x>"}}', 'This file gives “density” a value that is not allowed.'],
    ['has 5 MB', settingsFile(DEFAULT_SETTINGS) + ' '.repeat(5e6), 'This file is too large to hold settings.'],
  ])('are left as they are by a file that %s', async (_what, text, sentence) => {
    const { change } = show();
    give(text);
    await waitFor(() => expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContainEqual(expect.stringContaining(sentence)));
    expect(change).not.toHaveBeenCalled();
  });

  it('are exported as they hold', async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return 'blob:x';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    expect(await blobs[0]?.text()).toBe(settingsFile(DEFAULT_SETTINGS));
  });
});
