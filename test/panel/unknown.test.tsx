// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { diagnosisOf, failedExchangeOf } from '../session/exchanges';
import { openPanel, stubClipboard } from './support/open-panel';
import { KNOWING } from './support/real-host';

const statusOnly = diagnosisOf({ id: 'http-400', topic: 'status', confidence: 'status-only', title: 'Check the body, the URL and the key', edits: [], locations: [] });

function answered(text: string) {
  return failedExchangeOf('a', { response: { status: 400, body: { kind: 'text', text, mimeType: 'application/json', size: text.length, isCut: false } } });
}

describe('an answer that the catalogue does not know', () => {
  it('is said to be judged from its status, and shown letter by letter with the row of xAI', async () => {
    const { panel, record } = openPanel(KNOWING);
    record([answered('{"error":"The <b>flux</b> is out of phase"}'), [statusOnly]]);
    panel.openDetail('a');
    expect(await screen.findByText('Judged from the status alone: no known error reads like this answer.')).toBeTruthy();
    const said = screen.getByRole('group', { name: 'The server said' });
    expect(said.textContent).toBe('{"error":"The <b>flux</b> is out of phase"}');
    expect(said.querySelector('b')).toBeNull();
    expect(screen.getByText('from xAI\'s own table')).toBeTruthy();
    expect(screen.getByText('Check the API key.')).toBeTruthy();
  });

  it('leads to the pages of what it reads most like, where there is something', async () => {
    const { panel, record } = openPanel(KNOWING);
    record([answered('{"error":"animated image"}'), [{ ...statusOnly, nearest: [{ id: 'invalid-image', name: 'Invalid image' }] }]]);
    panel.openDetail('a');
    fireEvent.click(await screen.findByRole('button', { name: 'Invalid image' }));
    expect(panel.screens.current.value).toBe('catalogue');
    expect(panel.screens.pane.value).toEqual({ kind: 'page', id: 'invalid-image' });
  });

  it('is copied as a report', async () => {
    const taken = stubClipboard(true);
    const { panel, record, asked } = openPanel(KNOWING);
    record([answered('{}'), [statusOnly]]);
    panel.openDetail('a');
    fireEvent.click(await screen.findByRole('button', { name: 'Copy report' }));
    await waitFor(() => expect(taken).toEqual(['report for a']));
    expect(asked.at(-1)).toMatchObject({ id: 'a', format: 'report' });
  });

  it('is said to be silent where it is', async () => {
    const { panel, record } = openPanel(KNOWING);
    record([answered('  '), [statusOnly]]);
    panel.openDetail('a');
    expect(await screen.findByText(/^The server said nothing more\. The body is empty\.$/)).toBeTruthy();
  });

  it('is told from one that is known', async () => {
    const { panel, record } = openPanel(KNOWING);
    record([failedExchangeOf('a'), [diagnosisOf()]]);
    panel.openDetail('a');
    await screen.findByRole('button', { name: 'Show in the catalogue' });
    expect(screen.queryByText(/^Judged from the status alone/)).toBeNull();
    expect(screen.queryByRole('group', { name: 'The server said' })).toBeNull();
  });
});
