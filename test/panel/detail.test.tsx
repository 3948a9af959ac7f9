// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/model/diagnosis';
import type { Exchange } from '../../src/model/exchange';
import type { PanelHost } from '../../src/session/host';
import { diagnosisOf, exchangeOf, failedExchangeOf } from '../session/exchanges';
import { openPanel, stubClipboard } from './support/open-panel';

const BODY = '{\n  "model": "grok-4.6",\n  "presence_penalty": 0\n}';
const body = { kind: 'text', text: BODY, mimeType: 'application/json', size: BODY.length, isCut: false } as const;
const failed = failedExchangeOf('a', { request: { body } });

/** The detail of an exchange on the screen. */
async function openDetail(exchange: Exchange, diagnoses: readonly Diagnosis[], changes: Partial<PanelHost> = {}) {
  const opened = openPanel({
    detail: () => ({
      exchange,
      diagnoses,
      places: [{ pointer: '/presence_penalty', line: 3, column: 23, start: BODY.indexOf('0'), end: BODY.indexOf('0') + 1 }],
      formats: [{ id: 'curl', label: 'cURL', unavailable: null }, { id: 'ai-sdk', label: 'AI SDK', unavailable: 'It cannot.' }],
    }),
    ...changes,
  });
  opened.record([exchange, diagnoses]);
  opened.panel.select(exchange.id);
  await screen.findByRole('tabpanel');
  return opened;
}

describe('the explanation', () => {
  it('tells title, cause, numbered steps, retry, evidence and how sure it is', async () => {
    await openDetail(failed, [diagnosisOf({ confidence: 'likely' })]);
    const pane = within(screen.getByRole('tabpanel'));
    expect(pane.getByRole('heading', { level: 2 }).textContent).toBe('Remove presence_penalty');
    expect(pane.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Delete presence_penalty from the body.', 'Send the corrected request.']);
    expect(pane.getByText('The same request gets the same answer.')).toBeTruthy();
    expect(pane.getByText('does not support parameter presencePenalty')).toBeTruthy();
    expect(pane.getByRole('heading', { name: 'Evidence likely' })).toBeTruthy();
  });

  it('marks the line of the body with its note, as text in that line', async () => {
    await openDetail(failed, [diagnosisOf()]);
    const code = screen.getByRole('group', { name: 'Request body' });
    expect(code.querySelector('.ln.bad')?.textContent).toBe('3  "presence_penalty": 0Refused by grok-4.6');
    expect(code.querySelector('.u')?.textContent).toBe('"presence_penalty"');
  });

  it('copies the JSON Pointer of the place', async () => {
    const taken = stubClipboard(true);
    await openDetail(failed, [diagnosisOf()]);
    fireEvent.click(screen.getByRole('button', { name: 'Copy the JSON Pointer /presence_penalty' }));
    await waitFor(() => expect(taken).toEqual(['/presence_penalty']));
  });

  it('marks the header that is at fault, also where it was not sent', async () => {
    await openDetail(failed, [diagnosisOf({ locations: [{ part: 'header', name: 'authorization', note: 'No key' }] })]);
    expect(screen.getByRole('group', { name: 'Request headers' }).querySelector('.ln.bad')?.textContent).toBe('authorization: (not sent)No key');
  });

  it('shows what is removed and added in the corrected request', async () => {
    await openDetail(failed, [diagnosisOf()], { snippet: () => 'curl\nb', original: () => 'curl\na\nb' });
    const code = screen.getByRole('group', { name: 'Corrected request, cURL' });
    expect([...code.querySelectorAll('.del')].map((line) => line.textContent)).toEqual(['−a']);
  });

  it('says why a format cannot express the request', async () => {
    await openDetail(failed, [diagnosisOf()]);
    const format = screen.getByRole<HTMLButtonElement>('radio', { name: 'AI SDK' });
    expect(format.disabled).toBe(true);
    expect(format.title).toBe('AI SDK: It cannot.');
  });

  it('asks the host for the correction that was chosen', async () => {
    const choices = [{ label: 'Use `grok-4.3`', edits: [] }, { label: 'Use `grok-4.7`', edits: [] }];
    await openDetail(failed, [diagnosisOf({ edits: [], choices })], { snippet: (_, format, choice) => `${format} ${choice}` });
    fireEvent.click(screen.getByRole('radio', { name: 'Use grok-4.7' }));
    expect(await screen.findByText((_, element) => element?.className === 't' && element.textContent === 'curl 1')).toBeTruthy();
  });

  it('offers the steps where no change of the request helps', async () => {
    const taken = stubClipboard(true);
    await openDetail(failed, [diagnosisOf({ edits: [], locations: [] })]);
    const pane = within(screen.getByRole('tabpanel'));
    expect(pane.queryByRole('heading', { name: /Corrected/ })).toBeNull();
    fireEvent.click(pane.getByRole('button', { name: 'Copy steps' }));
    await waitFor(() => expect(taken).toEqual(['steps for a']));
  });

  it('tells what else is wrong with the request', async () => {
    await openDetail(failed, [diagnosisOf(), diagnosisOf({ severity: 'warning', title: 'Remove `stop`' })]);
    expect(screen.getByRole('heading', { name: 'Also in this request' })).toBeTruthy();
    expect(screen.getByText('stop', { selector: 'b code' })).toBeTruthy();
  });

  it('compares with the last call of this kind that succeeded', async () => {
    await openDetail(failed, [diagnosisOf()], { lastSuccess: () => exchangeOf('before', { request: { body: { ...body, text: '{"model":"grok-4.6"}' } } }) });
    const details = screen.getByText(/^Compare with the last success/).closest('details');
    if (!details) throw new Error('no comparison');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect((await screen.findByRole('group', { name: 'What differs from the last success' })).querySelector('.add')?.textContent).toContain('model');
  });

  it('says that nothing is wrong where nothing is', async () => {
    await openDetail(exchangeOf('b'), []);
    expect(screen.getByText('Nothing is wrong with this request')).toBeTruthy();
  });

  it('opens documentation in a new tab', async () => {
    await openDetail(failed, [diagnosisOf()]);
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Chat completions' });
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noreferrer');
  });
});

describe('the other tabs', () => {
  const tab = (name: string) => fireEvent.click(screen.getByRole('tab', { name }));

  it('show the key by its shape alone', async () => {
    const credential = { via: 'authorization', scheme: 'Bearer', kind: 'key', vendor: 'xai', length: 84, literal: null, problems: [] } as const;
    await openDetail({ ...failed, credential, request: { ...failed.request, headers: [{ name: 'authorization', value: '[removed]' }] } }, [diagnosisOf()]);
    tab('Request');
    expect(await screen.findByText('Bearer $XAI_API_KEY (hidden, 84 characters)')).toBeTruthy();
  });

  it('show the answer formatted, and as it was received', async () => {
    await openDetail(failedExchangeOf('a', { response: { body: { ...body, text: '{"error":"no"}' } } }), [diagnosisOf()]);
    tab('Response');
    const code = await screen.findByRole('group', { name: 'Response body' });
    expect(code.querySelectorAll('.ln')).toHaveLength(3);
    fireEvent.click(screen.getByRole('radio', { name: 'As received' }));
    await waitFor(() => expect(screen.getByRole('group', { name: 'Response body' }).querySelectorAll('.ln')).toHaveLength(1));
  });

  it('say why a body is not shown', async () => {
    await openDetail(failedExchangeOf('a', { response: { body: { kind: 'withheld', why: 'cors', mimeType: '', size: null } } }), [diagnosisOf()]);
    tab('Response');
    expect(await screen.findByText(/^The browser keeps this body to itself/)).toBeTruthy();
  });

  it('list the events of a stream and mark the one that tells an error', async () => {
    const events = [{ atMs: 12, name: 'message', data: '{"a":1}', direction: 'received' }, { atMs: 60_200, name: 'message', data: '{"error":"overloaded"}', direction: 'received' }] as const;
    await openDetail(failedExchangeOf('a', { response: { status: 200, stream: { transport: 'sse', events, end: 'cut' } } }), [diagnosisOf()]);
    tab('Stream');
    const code = await screen.findByRole('group', { name: 'Events of the stream' });
    expect(code.querySelectorAll('.event')).toHaveLength(2);
    expect(code.querySelector('.event.bad + .event-data')?.textContent).toContain('overloaded');
  });

  describe('of a stream', () => {
    const chunk = (content: string) => JSON.stringify({ object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content } }] });
    const stream = {
      transport: 'sse',
      end: 'cut',
      events: Array.from({ length: 450 }, (_, n) => ({ atMs: 300 + n, name: 'message', data: chunk(n === 0 ? '' : `word ${n}`), direction: 'received' as const })),
    } as const;
    const opened = async () => {
      await openDetail(failedExchangeOf('a', { response: { status: 200, stream } }), [diagnosisOf()]);
      tab('Stream');
      return screen.findByRole('group', { name: 'Events of the stream' });
    };

    it('tell when the first token came, and where it broke off', async () => {
      const code = await opened();
      expect(screen.getByText('SSE, first token after 301 ms, broke off')).toBeTruthy();
      expect(code.lastElementChild?.textContent).toContain('The stream ends here');
    });

    it('open an event to its data as a tree, by keys too, and copy it whole', async () => {
      const taken = stubClipboard(true);
      const code = await opened();
      const [first] = code.querySelectorAll<HTMLElement>('.event');
      first?.focus();
      fireEvent.keyDown(first ?? code, { key: 'ArrowDown' });
      const second = document.activeElement;
      expect(second?.textContent).toContain('word 1');
      fireEvent.keyDown(second ?? code, { key: 'ArrowRight' });
      expect((await screen.findByRole('group', { name: 'Data of event 2' })).querySelectorAll('.ln').length).toBeGreaterThan(5);
      fireEvent.click(screen.getByRole('radio', { name: 'Tree' }));
      expect(await screen.findByRole('tree', { name: 'Data of event 2' })).toBeTruthy();
      fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
      await waitFor(() => expect(taken).toEqual([chunk('word 1')]));
      fireEvent.keyDown(second ?? code, { key: 'ArrowLeft' });
      await waitFor(() => expect(screen.queryByRole('tree', { name: 'Data of event 2' })).toBeNull());
    });

    it('find a text in any event, and open it', async () => {
      const code = await opened();
      expect(code.querySelectorAll('.event')).toHaveLength(200);
      fireEvent.keyDown(code, { key: 'f', ctrlKey: true });
      const field = await screen.findByRole('textbox', { name: 'Search in the events' });
      fireEvent.input(field, { target: { value: 'word 43' } });
      await waitFor(() => expect(document.querySelector('.find [role=status]')?.textContent).toBe('1 of 11'));
      await waitFor(() => expect(screen.getByRole('group', { name: 'Data of event 44' }).querySelector('.is-current')?.textContent).toBe('word 43'));
      fireEvent.keyDown(field, { key: 'Enter' });
      await waitFor(() => expect(screen.getByRole('group', { name: 'Data of event 431' }).querySelector('.is-current')?.textContent).toBe('word 43'));
    });
  });

  it('leave the stream out where there was none', async () => {
    await openDetail(failed, [diagnosisOf()]);
    expect(screen.queryByRole('tab', { name: 'Stream' })).toBeNull();
  });

  it('tell the phases, TLS within the connection', async () => {
    await openDetail({ ...failed, timing: { blocked: 2, dns: -1, connect: 33, tls: 20, send: 1, wait: 103, receive: 2 } }, [diagnosisOf()]);
    tab('Timing');
    const bars = await waitFor(() => {
      const found = [...document.querySelectorAll<HTMLElement>('.timing i')];
      expect(found).toHaveLength(6);
      return found;
    });
    expect(bars.map((bar) => Math.round(Number(bar.style.getPropertyValue('--x'))))).toEqual([0, 1, 11, 25, 26, 99]);
    expect(screen.queryByText('DNS lookup')).toBeNull();
  });

  it('show where the call was made, and lead there', async () => {
    const shown: unknown[] = [];
    const initiator = { kind: 'script', url: 'http://localhost:5173/src/chat.ts', line: 48, column: 13, functionName: 'ask' };
    await openDetail({ ...failed, initiator }, [diagnosisOf()], { openSource: (...place) => shown.push(place) });
    tab('Initiator');
    fireEvent.click(await screen.findByRole('button', { name: 'http://localhost:5173/src/chat.ts:48:13' }));
    expect(shown).toEqual([['http://localhost:5173/src/chat.ts', 48, 13]]);
  });
});

describe('the place in a stream', () => {
  const event = (data: string, atMs: number | null = null) => ({ name: '', data, atMs, direction: 'received' as const });
  const stream = { transport: 'sse', end: 'complete', events: ['1', '2', '3', '4', '5'].map((data) => event(data)) } as const;
  const failedStream = (changes: object) => failedExchangeOf('a', { response: { status: 200, stream: { ...stream, ...changes } } });

  it('is the event that tells the error, with the three before it', async () => {
    await openDetail(failedStream({ events: [...stream.events, event('{"error":"overloaded"}', 60_200), event('after')] }), [diagnosisOf({ locations: [] })]);
    const place = screen.getByRole('group', { name: 'Where in the stream' });
    expect([...place.querySelectorAll('.ln')].map((line) => line.querySelector('.t')?.textContent)).toEqual(['2 events before', '3', '4', '5', '{"error":"overloaded"}']);
    expect(place.querySelector('.ln.bad')?.textContent).toContain('60.2');
    expect(screen.getByText('event 6 of 7')).toBeTruthy();
  });

  it('is the end where the stream broke off', async () => {
    await openDetail(failedStream({ end: 'cut' }), [diagnosisOf({ locations: [] })]);
    expect(screen.getByRole('group', { name: 'Where in the stream' }).querySelector('.ln.bad')?.textContent).toBe('The stream ends here, without its last event.');
  });

  it('is not shown of a stream that came to its end', async () => {
    await openDetail(failedStream({}), [diagnosisOf({ locations: [] })]);
    expect(screen.queryByRole('group', { name: 'Where in the stream' })).toBeNull();
  });
});

describe('attempts', () => {
  const waits = diagnosisOf({ locations: [], retry: { advice: 'backoff', afterSeconds: null, why: 'Wait.' } });

  it('are held against the same number with a wait that doubles', async () => {
    const { record } = await openDetail(failed, [waits]);
    record([failedExchangeOf('b', { startedAt: failed.startedAt + 250 }), [waits]], [failedExchangeOf('c', { startedAt: failed.startedAt + 500 }), [waits]]);
    const chart = await screen.findByRole('img', { name: /they would go out after 0\ss, 1\ss, 3\ss\./ });
    expect(chart.querySelectorAll('.bad rect')).toHaveLength(3);
    expect(screen.getByRole('heading', { name: /^3 attempts in 500\sms/ })).toBeTruthy();
  });

  it('stay few marks where there are thousands', async () => {
    const { record } = await openDetail(failed, [waits]);
    record(...Array.from({ length: 1_000 }, (_, turn) => [failedExchangeOf(`again-${turn}`, { startedAt: failed.startedAt + turn * 10 }), [waits]] as const));
    const chart = await screen.findByRole('img', { name: /^Attempts/ });
    expect(chart.querySelectorAll('.bad rect').length).toBeLessThan(400);
    expect(screen.getByRole('heading', { name: /^1,001 attempts/ })).toBeTruthy();
  });

  it('are not shown of a request that was made once, or that no wait can help', async () => {
    await openDetail(failed, [waits]);
    expect(screen.queryByRole('img', { name: /^Attempts/ })).toBeNull();
  });
});

describe('advice beside another judgement', () => {
  it('does not say where that one is', async () => {
    const advice = diagnosisOf({ id: 'key-exposed', topic: 'advice', severity: 'warning', locations: [{ part: 'header', name: 'authorization', note: 'secret key' }] });
    await openDetail(failed, [diagnosisOf({ locations: [] }), advice]);
    expect(screen.queryByRole('heading', { name: /Where in your request/ })).toBeNull();
  });
});
