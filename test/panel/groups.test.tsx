// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { diagnosisOf, exchangeOf, failedExchangeOf } from '../session/exchanges';
import { openPanel } from './support/open-panel';

const START = 1_700_000_000_000;
const limited = (id: string, seconds: number) => [failedExchangeOf(id, { startedAt: START + seconds * 1000 }), [diagnosisOf({ title: 'Send fewer requests' })]] as const;

describe('repeated failures in the list', () => {
  it('are one line with their number, and drawn on request', async () => {
    const { record } = openPanel();
    record(limited('a', 0), limited('b', 1), limited('c', 2));
    expect(await screen.findByText('×3')).toBeTruthy();
    expect(screen.getByRole('row', { name: /^Error 400, .*, 3 requests, \d\d:\d\d:\d\d to \d\d:\d\d:\d\d$/ })).toBeTruthy();
    expect(screen.getAllByRole('row', { name: /^Error 400/ })).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Show 3 requests' }));
    expect(await screen.findByText('retry 2')).toBeTruthy();
    expect(screen.getAllByRole('row', { name: /^Error 400/ })).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Hide 3 requests' }));
    await waitFor(() => expect(screen.queryByText('retry 2')).toBeNull());
  });

  it('count one by one in the chips and in the status bar', async () => {
    const { record } = openPanel();
    record(limited('a', 0), limited('b', 1), limited('c', 2));
    expect(await screen.findByRole('radio', { name: 'Errors 3' })).toBeTruthy();
    expect(screen.getByText('3 requests to api.x.ai')).toBeTruthy();
  });
});

describe('the columns', () => {
  it('sort with a click, and the other way round with another', async () => {
    const { record } = openPanel();
    record([exchangeOf('slow', { durationMs: 900, request: { path: '/v1/slow' } }), []], [exchangeOf('quick', { durationMs: 5, request: { path: '/v1/quick' } }), []]);
    await screen.findByRole('row', { name: /slow/ });
    const order = () => screen.getAllByRole('row', { name: /POST/ }).map((row) => row.getAttribute('data-row'));
    expect(order()).toEqual(['slow', 'quick']);
    fireEvent.click(screen.getByRole('button', { name: 'Time' }));
    await waitFor(() => expect(order()).toEqual(['quick', 'slow']));
    expect(screen.getByRole('columnheader', { name: 'Time' }).getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(screen.getByRole('button', { name: 'Time' }));
    await waitFor(() => expect(order()).toEqual(['slow', 'quick']));
  });
});
