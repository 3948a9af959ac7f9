import { describe, expect, it } from 'vitest';
import { exchangeFromHar } from '../../src/capture/har/entry';
import { explain } from '../../src/explain/findings';
import { report } from '../../src/explain/report';
import { maskSecrets } from '../../src/redact/secrets';

const TAIL = 'Ab1Cd2Ef3Gh4Ij5Kl6Mn7';
const KEY = `xai-${TAIL}`;

describe('a key that is written in a code', () => {
  it.each([
    ['after an escaped line break', `{"a":"line\\n${KEY}"}`],
    ['after an escaped quote', `\\u0022${KEY}\\u0022`],
    ['percent-encoded', `a%22${KEY}%22`],
    ['with its own dash encoded', KEY.replace('-', '%2D')],
    ['encoded twice', `%5Cu0022${KEY}`],
    ['in the address of a database', `postgres://user:${TAIL}@host/db`],
    ['behind Basic', `authorization: Basic ${TAIL}`],
  ])('is masked %s', (_, text) => {
    const masked = maskSecrets(text);
    expect(masked).toHaveLength(text.length);
    expect(masked).not.toContain(TAIL);
  });

  it('is masked where every character is an escape, and in base64', () => {
    const escaped = [...KEY].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    expect(maskSecrets(`{"model":"${escaped}"}`)).toBe(`{"model":"\\u0078\\u0061\\u0069\\u002d${'*'.repeat(TAIL.length * 6)}"}`);
    const base64 = btoa(`{"api_key":"${KEY}"}`);
    expect(maskSecrets(`/v1/${base64}/x`)).not.toContain(base64.slice(8, 24));
  });

  it('leaves a picture and other base64 alone', () => {
    const words = `data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ ${btoa('nothing to hide in this text at all')}`;
    expect(maskSecrets(words)).toBe(words);
  });
});

describe('a key in any place of an entry', () => {
  it('does not come out', () => {
    const opaque = 'qq/0123456789abcdefXYZ';
    const entry = {
      _resourceType: 'fetch',
      _initiator: { type: 'script', url: `http://localhost/app.js?key=${KEY}`, stack: { callFrames: [{ functionName: KEY, url: `http://me:${TAIL}@localhost/`, lineNumber: 1 }] } },
      request: { method: KEY, url: 'https://api.x.ai/v1/models', headers: [{ name: 'authorization', value: opaque }, { name: KEY, value: 'a' }], postData: { text: `{"model":"${KEY}"}` } },
      response: { status: 400, headers: [{ name: 'content-type', value: KEY }, { name: 'x-echo', value: encodeURIComponent(opaque) }], content: { text: `{"error":"${opaque.replace('/', '\\/')}"}` }, _error: `net::${KEY}` },
      _webSocketMessages: [{ type: 'receive', data: KEY }],
    };
    const text = JSON.stringify(exchangeFromHar(entry, null, { id: 'a', source: 'har' }));
    expect(text.toLowerCase()).not.toContain(TAIL.toLowerCase());
    expect(text).not.toContain('0123456789abcdef');
  });

  it('is not printed with a text that matches nothing, nor is what steers a terminal', () => {
    const printed = report(explain('a\u001b[31m.txt', `nothing known \u001b[2J\u202e ${KEY}`, []), false);
    expect(printed).not.toContain(TAIL);
    expect(printed).not.toMatch(/[\u001b\u202e]/);
  });
});
