// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { exchangeOf } from '../session/exchanges';
import { openPanel } from './support/open-panel';

function answer(id: string, model: string, remaining: number, status = 200) {
  const headers = [
    { name: 'x-ratelimit-limit-requests', value: '480' }, { name: 'x-ratelimit-remaining-requests', value: String(remaining) },
    { name: 'x-ratelimit-limit-tokens', value: '2000000' }, { name: 'x-ratelimit-remaining-tokens', value: '1620000' },
  ];
  return [exchangeOf(id, { startedAt: Date.now(), request: { model }, response: { status, headers } }), []] as const;
}

describe('the meter of rate limits', () => {
  it('is not there before an answer told of limits', () => {
    openPanel().record([exchangeOf('a'), []]);
    expect(screen.queryByRole('button', { name: /^Rate limits/ })).toBeNull();
  });

  it('shows the model with the least left, in words too', async () => {
    openPanel().record(answer('a', 'grok-4.6', 412), answer('b', 'grok-4.3', 67));
    expect(await screen.findByRole('button', { name: 'Rate limits: grok-4.3 Requests 67 of 480 left Tokens 1.62M of 2M left' })).toBeTruthy();
  });

  it('says when nothing is left', async () => {
    openPanel().record(answer('a', 'grok-4.6', 0));
    expect(await screen.findByRole('button', { name: /Requests none left/ })).toBeTruthy();
  });

  it('opens a table of all models, and closes it with Escape', async () => {
    openPanel().record(answer('a', 'grok-4.6', 412), answer('b', 'grok-4.3', 67, 429));
    const meter = await screen.findByRole('button', { name: /^Rate limits/ });
    fireEvent.click(meter);
    const table = await screen.findByRole('dialog', { name: 'Rate limits' });
    expect([...table.querySelectorAll('tbody tr')].map((row) => row.firstChild?.textContent)).toEqual(['grok-4.3', 'grok-4.6']);
    expect(table.textContent).toContain('grok-4.3: answered 1 request with 429.');
    await waitFor(() => expect(table.contains(document.activeElement)).toBe(true));
    fireEvent.keyDown(document.activeElement ?? table, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(meter);
  });
});
