import { describe, expect, it } from 'vitest';
import { outcomeOf, type RequestDetails } from '../../../src/background/watch/outcome';

const done: RequestDetails = { tabId: 7, method: 'POST', timeStamp: 1000.4, statusCode: 200, initiator: 'http://localhost:5173' };

describe('outcomeOf', () => {
  it('tells a failed status in the words of the status table', () => {
    expect(outcomeOf({ ...done, statusCode: 403 })).toEqual({
      tabId: 7,
      site: 'http://localhost/*',
      failure: {
        id: 'http-403', count: 1, status: 403, title: '403 Forbidden', model: null, at: 1000,
        cause: expect.stringContaining('permission'), firstStep: expect.stringMatching(/^Ask/),
      },
    });
  });

  it('tells statuses that no row of the catalogue has, known or not', () => {
    expect(outcomeOf({ ...done, statusCode: 503 })?.failure).toMatchObject({ id: 'http-error', title: '503 Service Unavailable' });
    expect(outcomeOf({ ...done, statusCode: 499 })?.failure).toMatchObject({ id: 'http-error', title: '499' });
  });

  it('never takes a success for a failure', () => {
    for (const statusCode of [200, 202, 206, 304, 307]) expect(outcomeOf({ ...done, statusCode })?.failure).toBeNull();
  });

  it('tells a request without an answer, with the word of the browser', () => {
    const { statusCode, ...failed } = { ...done, error: 'net::ERR_CONNECTION_REFUSED' };
    expect(statusCode).toBe(200);
    expect(outcomeOf(failed)?.failure).toMatchObject({ status: 0, title: 'No readable answer', cause: expect.stringContaining('ERR_CONNECTION_REFUSED') });
  });

  it('leaves out what the page ended itself', () => {
    for (const error of ['net::ERR_ABORTED', 'NS_BINDING_ABORTED']) expect(outcomeOf({ ...done, error })).toBeNull();
  });

  it('leaves out preflights, and what belongs to no tab or no page', () => {
    expect(outcomeOf({ ...done, method: 'OPTIONS', statusCode: 403 })).toBeNull();
    expect(outcomeOf({ ...done, tabId: -1 })).toBeNull();
    const { initiator, ...homeless } = done;
    expect(outcomeOf(homeless)).toBeNull();
    expect(outcomeOf({ ...homeless, initiator: 'null' })).toBeNull();
    expect(outcomeOf({ ...homeless, originUrl: `${initiator}/chat` })?.site).toBe('http://localhost/*');
  });
});
