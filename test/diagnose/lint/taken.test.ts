import { describe, expect, it } from 'vitest';
import { faultsOf, HI } from './request';

const BODY = { model: 'grok-4.7', messages: HI, presence_penalty: 0, top_k: 5 };
const ANSWER = '{"id":"1","choices":[{"index":0,"message":{"role":"assistant","content":"Hi"}}]}';

describe('what the answer proves', () => {
  it('is that a request with an answer was taken, whatever the facts say; what was ignored stays worth a word', () => {
    expect(faultsOf({ body: BODY, status: 200, answer: ANSWER })).toEqual(['~ignored-parameter /top_k']);
    expect(faultsOf({ body: BODY, status: 202, answer: '{"request_id":"1"}' })).toEqual(['~ignored-parameter /top_k']);
  });

  it('is that a model that is overloaded was reached', () => {
    for (const status of [503, 504, 524, 529]) expect(faultsOf({ body: BODY, status })).toEqual(['~ignored-parameter /top_k']);
    expect(faultsOf({ body: BODY, status: 200, answer: '{"code":"The service is currently unavailable","error":"Timed out waiting for first token"}' })).toEqual(['~ignored-parameter /top_k']);
  });

  it('is nothing of the kind where the error within a 200 is about the request', () => {
    expect(faultsOf({ body: BODY, status: 200, answer: '{"code":"invalid-argument","error":"Argument not supported: presence_penalty"}' })).toContain('unsupported-parameter /presence_penalty');
  });

  it('is nothing where the request failed or nobody knows', () => {
    for (const status of [null, 0, 400, 401, 403, 422, 429, 500, 502]) expect(faultsOf({ body: BODY, status }), String(status)).toContain('unsupported-parameter /presence_penalty');
  });
});

describe('certainty', () => {
  it('is never more than likely behind a host that may translate', () => {
    const url = 'https://llm.example.com/v1/chat/completions';
    expect(faultsOf({ url, body: BODY })).toEqual(['unsupported-parameter /presence_penalty ?', '~ignored-parameter /top_k ?']);
    expect(faultsOf({ url, body: { ...BODY, model: 'my-deployment' } })).toEqual(['unsupported-parameter /presence_penalty ?', '~ignored-parameter /top_k ?']);
  });
});

describe('a long list of the same faults', () => {
  it('ends somewhere', () => {
    expect(faultsOf({ body: { model: 'grok-4.7', messages: Array.from({ length: 5000 }, () => ({ role: 'bot', content: 'x' })) } })).toHaveLength(50);
  });
});
