// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose';
import type { Exchange } from '../../src/model/exchange';
import { diagnosisOf, exchangeOf } from '../session/exchanges';
import { openPanel } from './support/open-panel';

const T0 = 1_700_000_000_000;
const PATH = '/v1/videos/job-1';

function poll(id: string, seconds: number, status: number, body = ''): Exchange {
  return exchangeOf(id, {
    startedAt: T0 + seconds * 1_000,
    durationMs: 100,
    request: { method: 'GET', path: PATH, endpoint: '/v1/videos/{request_id}', url: `https://api.x.ai${PATH}`, model: null, body: { kind: 'none' } },
    response: { status, body: body === '' ? { kind: 'none' } : { kind: 'text', text: body, mimeType: 'application/json', size: body.length, isCut: false } },
  });
}
const told = (exchange: Exchange) => [exchange, diagnose(exchange)] as const;
const pending = (id: string, seconds: number, progress = 10) => told(poll(id, seconds, 202, `{"status":"pending","progress":${progress}}`));
const rows = () => screen.getAllByRole('row', { name: /videos\/job-1/ });

describe('the polls of a job', () => {
  it('are one line with state, age and number, and are drawn on request', async () => {
    const { record } = openPanel();
    record(...[0, 5, 10, 15, 20, 25, 30, 40].map((seconds, at) => pending(`p${at}`, seconds, at * 10)));
    const [row, ...more] = await screen.findAllByRole('row', { name: /videos\/job-1/ });
    expect(more).toEqual([]);
    expect(row?.querySelector('.job')?.textContent).toBe('still pending after 40\u00a0s, 70\u00a0%, 8 polls');
    fireEvent.click(screen.getByRole('button', { name: 'Show 8 polls' }));
    await waitFor(() => expect(rows()).toHaveLength(8));
    expect(within(rows()[1] ?? document.body).getByText('poll 1, 0 %')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hide 8 polls' }));
    await waitFor(() => expect(rows()).toHaveLength(1));
  });

  it('keep focus, selection and detail when the next one comes', async () => {
    const { record, panel } = openPanel();
    record(pending('a', 0), pending('b', 5));
    const row = (await screen.findAllByRole('row', { name: /videos\/job-1/ }))[0];
    row?.focus();
    fireEvent.click(row ?? document.body);
    await waitFor(() => expect(rows()[0]?.getAttribute('aria-selected')).toBe('true'));
    record(told(poll('c', 9, 200, '{"status":"done","video":{"url":"https://vidgen.x.ai/1.mp4"}}')));
    await waitFor(() => expect(rows()[0]?.querySelector('.job')?.textContent).toBe('done after 9\u00a0s, 3 polls'));
    expect(document.activeElement).toBe(rows()[0]);
    expect(rows()[0]?.getAttribute('aria-selected')).toBe('true');
    expect(panel.selected.value).toBe('c');
  });

  it('lead the open detail to the newest, unless one of them was picked', async () => {
    const { record, panel } = openPanel();
    record(pending('a', 0), pending('b', 5, 25));
    panel.tab.value = 'response';
    panel.select('b');
    const body = await screen.findByRole('group', { name: 'Response body' });
    expect(body.textContent).toContain('25');
    body.focus();
    record(pending('c', 9, 60));
    await waitFor(() => expect(screen.getByRole('group', { name: 'Response body' }).textContent).toContain('60'));
    expect(document.activeElement?.closest('.detail')).toBeTruthy();
    panel.select('a');
    record(pending('d', 12, 80));
    await waitFor(() => expect(rows()[0]?.querySelector('.job')?.textContent).toContain('4 polls'));
    expect(panel.selected.value).toBe('a');
    expect(screen.getByRole('group', { name: 'Response body' }).textContent).toContain('10');
  });

  it('are opened by keys and by their mark also where nothing is wrong', async () => {
    const { record } = openPanel();
    record(pending('a', 0), told(poll('b', 3, 200, '{"status":"done","video":{}}')));
    await screen.findAllByRole('row', { name: /videos\/job-1/ });
    expect(rows()[0]?.getAttribute('aria-expanded')).toBe('false');
    rows()[0]?.focus();
    fireEvent.keyDown(rows()[0] ?? document.body, { key: 'ArrowRight' });
    await waitFor(() => expect(rows()).toHaveLength(2));
    fireEvent.click(screen.getByRole('button', { name: 'Polls' }));
    await waitFor(() => expect(rows()).toHaveLength(1));
  });

  it.each([
    ['fails', told(poll('b', 5, 200, '{"status":"failed","error":{"code":"internal_error","message":"The video could not be made"}}')), 'failed after 5 s, 2 polls'],
    ['expires', told(poll('b', 5, 200, '{"status":"expired"}')), 'failed after 5 s, 2 polls'],
    ['is unknown', told(poll('b', 5, 404, '{"error":{"message":"No deferred video"}}')), 'failed after 5 s, 2 polls'],
  ])('are explained when the job %s, and counted as one failed request', async (_, failure, words) => {
    const { record } = openPanel();
    record(pending('a', 0), failure);
    await screen.findByText(words);
    expect(screen.getByRole('button', { name: /^Copy (?:fix|steps)$/ })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Errors 1' })).toBeTruthy();
  });

  it('say that a result was fetched before, and name failures among them', async () => {
    const { record } = openPanel();
    record(
      [poll('a', 0, 429), [diagnosisOf({ title: 'Send fewer requests' })]],
      told(poll('b', 2, 200, '{"status":"done","video":{}}')),
      told(poll('c', 4, 404, '{"error":{"message":"No deferred video"}}')),
    );
    expect(await screen.findByText('already fetched, gone after 4 s, 3 polls, 1 error')).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Errors 2' })).toBeTruthy();
  });
});
