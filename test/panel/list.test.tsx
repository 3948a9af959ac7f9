// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { diagnosisOf, exchangeOf, failedExchangeOf } from '../session/exchanges';
import { openPanel, stubClipboard } from './support/open-panel';

const failure = [failedExchangeOf('a'), [diagnosisOf()]] as const;
const quiet = [exchangeOf('b'), []] as const;

describe('the list', () => {
  it('shows title, cause, first step and retry advice under a request that failed', async () => {
    const { record } = openPanel();
    record(failure);
    const row = await screen.findByRole('row', { name: 'Error 400, POST /v1/chat/completions, grok-4.6, Remove presence_penalty' });
    const entry = within(row.parentElement ?? row);
    expect(entry.getByText((_, element) => element?.className === 'why-title').textContent).toBe('Remove presence_penalty');
    expect(entry.getByText((_, element) => element?.className === 'why-cause').textContent).toBe('grok-4.6 does not accept presence_penalty, whatever its value.');
    expect(entry.getByText((_, element) => element?.className === 'why-step').textContent).toBe('Delete presence_penalty from the body.');
    expect(entry.getByText('Do not retry')).toBeTruthy();
    expect(entry.getByRole('button', { name: 'Copy fix' })).toBeTruthy();
  });

  it('puts what is in backticks into code elements', async () => {
    const { record } = openPanel();
    record(failure);
    expect((await screen.findAllByText('presence_penalty', { selector: 'code' })).length).toBeGreaterThan(0);
  });

  it('keeps a request that worked to one quiet line', async () => {
    const { record } = openPanel();
    record(quiet);
    const row = await screen.findByRole('row', { name: 'Request 200, POST /v1/chat/completions, grok-4.6' });
    expect(row.hasAttribute('aria-expanded')).toBe(false);
    expect(screen.queryByRole('button', { name: 'Copy fix' })).toBeNull();
  });

  it('shows hostile HTML as the text it is', async () => {
    const { record } = openPanel();
    const hostile = '<img src=x onerror="document.title=1">';
    record([failedExchangeOf('a', { request: { path: hostile } }), [diagnosisOf({ title: `Remove \`${hostile}\``, cause: hostile, steps: [hostile] })]]);
    await screen.findAllByRole('row');
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText((_, element) => element?.className === 'why-title').textContent).toBe(`Remove ${hostile}`);
  });

  it('says how sure it is where it is not certain', async () => {
    const { record } = openPanel();
    record([failedExchangeOf('a'), [diagnosisOf({ confidence: 'likely' })]], [failedExchangeOf('b'), [diagnosisOf({ title: 'Read the message', confidence: 'status-only' })]]);
    expect(await screen.findByText('Likely')).toBeTruthy();
    expect(screen.getByText('From the status alone')).toBeTruthy();
  });

  it('marks (failed) where no answer came', async () => {
    const { record } = openPanel();
    record([exchangeOf('a', { response: { status: 0 } }), [diagnosisOf({ title: 'Check the connection' })]]);
    expect(await screen.findByText('(failed)')).toBeTruthy();
  });

  it('offers the steps where no change of the request helps, and nothing where there is nothing to do', async () => {
    const { record } = openPanel();
    record([failedExchangeOf('a'), [diagnosisOf({ edits: [] })]], [exchangeOf('b'), [diagnosisOf({ severity: 'info', edits: [] })]]);
    await screen.findAllByRole('row');
    expect(screen.getAllByRole('button', { name: 'Copy steps' })).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Copy fix' })).toBeNull();
  });

  it('divides the requests of one page from those of the next', async () => {
    const { record, session } = openPanel();
    session.record(...quiet);
    session.navigated('http://localhost:5173/chat', 0);
    record(failure);
    expect(await screen.findByText('Navigated to http://localhost:5173/chat')).toBeTruthy();
  });

  it('draws some of 10 000 rows', async () => {
    const { record } = openPanel();
    record(...Array.from({ length: 10_000 }, (_, n) => [exchangeOf(String(n)), []] as const));
    await screen.findAllByRole('row');
    expect(screen.getAllByRole('row').length).toBeLessThan(100);
    expect(screen.getByRole('treegrid').getAttribute('aria-rowcount')).toBe('10001');
  });

  it('folds an explanation away and shows its title in the line', async () => {
    const { record } = openPanel();
    record(failure);
    const row = await screen.findByRole('row', { name: /^Error 400/ });
    fireEvent.click(within(row).getByRole('button', { name: 'Explanation' }));
    await waitFor(() => expect(row.getAttribute('aria-expanded')).toBe('false'));
    expect(screen.queryByRole('button', { name: 'Copy fix' })).toBeNull();
    expect(row.querySelector('.hint')?.textContent).toBe('Remove presence_penalty');
  });
});

describe('Copy fix', () => {
  it('says "Copied" only after the clipboard took the corrected request', async () => {
    const taken = stubClipboard(true);
    const { record, asked } = openPanel();
    record(failure);
    const button = await screen.findByRole('button', { name: 'Copy fix' });
    fireEvent.click(button);
    expect(button.textContent).toBe('Copy fix');
    await waitFor(() => expect(button.textContent).toBe('Copied'));
    expect(asked).toEqual([{ id: 'a', format: 'curl', choice: undefined }]);
    expect(taken).toEqual(['curl for a']);
    expect(screen.getByRole('status').textContent).toBe('Corrected request copied');
  });

  it('says "Copy failed" where the browser refuses, and shows the text to copy by hand', async () => {
    stubClipboard(false);
    const { record } = openPanel();
    record(failure);
    const button = await screen.findByRole('button', { name: 'Copy fix' });
    fireEvent.click(button);
    await waitFor(() => expect(button.textContent).toBe('Copy failed'));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Copy by hand', hidden: true });
    expect(field.value).toBe('curl for a');
  });

  it('leads to the choice where several corrections are possible', async () => {
    const { record, panel } = openPanel({ snippet: () => null });
    record([failedExchangeOf('a'), [diagnosisOf({ edits: [], choices: [{ label: 'Use `grok-4.3`', edits: [] }, { label: 'Use `grok-4.7`', edits: [] }] })]]);
    fireEvent.click(await screen.findByRole('button', { name: 'Choose a fix' }));
    await waitFor(() => expect(panel.selected.value).toBe('a'));
    expect(await screen.findByRole('radio', { name: 'Use grok-4.7' })).toBeTruthy();
  });
});
