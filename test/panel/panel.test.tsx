// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/session/session';
import { diagnosisOf, exchangeOf, failedExchangeOf } from '../session/exchanges';
import { openPanel } from './support/open-panel';

const failure = [failedExchangeOf('a'), [diagnosisOf()]] as const;
const quiet = [exchangeOf('b', { request: { path: '/v1/models' } }), []] as const;

describe('an empty panel', () => {
  it('says what to do before anything was seen', async () => {
    const { host } = openPanel();
    expect(await screen.findByText('No requests yet')).toBeTruthy();
    expect(host.reload).toBeUndefined();
    expect(screen.queryByRole('button', { name: 'Reload page' })).toBeNull();
  });

  it('reloads the page where it can', async () => {
    let reloads = 0;
    openPanel({ reload: () => { reloads += 1; } });
    fireEvent.click(await screen.findByRole('button', { name: 'Reload page' }));
    expect(reloads).toBe(1);
  });

  it('tells of requests that went elsewhere', async () => {
    const { session, record } = openPanel();
    for (let n = 0; n < 38; n += 1) session.elsewhere();
    record();
    expect(await screen.findByText('None of the 38 requests went to api.x.ai')).toBeTruthy();
  });

  it('names the errors that the filter hides, and shows them on request', async () => {
    const { panel, record } = openPanel();
    record(failure, quiet);
    panel.view.query.value = 'nothing-like-it';
    expect(await screen.findByText('The filter hides all 2 requests')).toBeTruthy();
    expect(screen.getByText('1 error hidden by the filter:')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show the error' }));
    expect(await screen.findByRole('row', { name: /^Error 400/ })).toBeTruthy();
  });

  it('names the range of time as what hides errors, and the cure for it', async () => {
    const { panel, record } = openPanel();
    const late = Date.parse('2027-01-01');
    record(failure, [exchangeOf('late', { startedAt: late, request: { path: '/v1/late' } }), []]);
    panel.view.range.value = { from: late, to: late + 1_000 };
    fireEvent.click(await screen.findByRole('button', { name: '1 error outside the time range' }));
    expect(await screen.findByRole('row', { name: /^Error 400/ })).toBeTruthy();
    expect(panel.view.range.value).toBeNull();
  });

  it('names the range of time and the filter where both hide errors, and clears both', async () => {
    const { panel, record } = openPanel();
    record(failure, quiet);
    panel.view.range.value = { from: 1, to: 2 };
    expect(await screen.findByText('No requests in this range')).toBeTruthy();
    expect(screen.getByText('1 error outside the time range:')).toBeTruthy();
    panel.view.query.value = 'models';
    expect(await screen.findByText('No request in this range passes the filter')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '1 error hidden by filter and time range' }));
    expect(await screen.findByRole('row', { name: /^Error 400/ })).toBeTruthy();
    panel.view.range.value = { from: 1, to: 2 };
    panel.view.query.value = 'nothing-like-it';
    fireEvent.click(await screen.findByRole('button', { name: 'Clear filter and time range' }));
    expect(await screen.findByRole('row', { name: /^Error 400/ })).toBeTruthy();
  });

  it('says that there are no errors', async () => {
    const { panel, record } = openPanel();
    record(quiet);
    panel.view.kind.value = 'errors';
    expect(await screen.findByText('No errors')).toBeTruthy();
    expect(screen.getByText('The 1 request to api.x.ai succeeded.')).toBeTruthy();
  });

  it('offers to record where recording is off', async () => {
    const { panel } = openPanel();
    panel.feed.setRecording(false);
    fireEvent.click(await screen.findByRole('button', { name: 'Start recording' }));
    expect(await screen.findByText('No requests yet')).toBeTruthy();
  });
});

describe('the toolbar', () => {
  it('empties list and detail with Clear', async () => {
    const { panel, record } = openPanel();
    record(failure);
    panel.select('a');
    await screen.findByRole('tablist');
    fireEvent.click(screen.getByRole('button', { name: /^Clear/ }));
    record();
    expect(await screen.findByText('No requests yet')).toBeTruthy();
    expect(screen.queryByRole('tablist')).toBeNull();
  });

  it('counts errors, warnings and streams before the filter', async () => {
    const { panel, record } = openPanel();
    record(failure, quiet);
    panel.view.query.value = 'models';
    await waitFor(() => expect(screen.getByRole('radio', { name: 'Errors 1' })).toBeTruthy());
    expect(screen.getByRole('radio', { name: 'All 2' })).toBeTruthy();
    expect(screen.getByText('1 of 2 requests')).toBeTruthy();
  });

  it('shows one kind of requests', async () => {
    const { record } = openPanel();
    record(failure, quiet);
    fireEvent.click(await screen.findByRole('radio', { name: 'Errors 1' }));
    await waitFor(() => expect(screen.queryByRole('row', { name: /models/ })).toBeNull());
    expect(screen.getByRole('row', { name: /^Error 400/ })).toBeTruthy();
  });

  it('empties the filter with Escape', async () => {
    const { panel } = openPanel();
    const input = screen.getByRole('combobox', { name: 'Filter' });
    fireEvent.input(input, { target: { value: 'models' } });
    expect(panel.view.query.value).toBe('models');
    fireEvent.keyDown(input, { key: 'Escape' });
    expect(panel.view.query.value).toBe('');
  });
});

describe('the host', () => {
  it('may be handed over again', async () => {
    const { panel, host, record } = openPanel();
    record(failure);
    panel.feed.connect(host);
    expect(await screen.findByRole('row', { name: /^Error 400/ })).toBeTruthy();
    const other = createSession({}, (run) => run());
    panel.feed.connect({ ...host, session: other });
    expect(await screen.findByText('No requests yet')).toBeTruthy();
    record([exchangeOf('late'), []]);
    expect(panel.feed.rows.value).toEqual([]);
    other.record(...quiet);
    expect(panel.feed.rows.value).toHaveLength(1);
  });

  it('decides on the theme', () => {
    openPanel({ theme: () => 'dark' });
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });
});

describe('a hidden panel', () => {
  it('draws nothing, and everything once it is shown again', async () => {
    const { panel, host, record } = openPanel();
    panel.connect(host);
    record(failure);
    expect(await screen.findAllByRole('row', { name: /^Error 400/ })).toHaveLength(1);
    panel.rest();
    record(quiet);
    expect(panel.view.lines.value).toHaveLength(1);
    panel.connect(host);
    expect(await screen.findByRole('row', { name: /models/ })).toBeTruthy();
  });
});
