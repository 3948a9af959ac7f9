import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCredential } from '../../src/redact/credential';
import { maskShort, redactHeaders, redactUrl } from '../../src/redact/redact';
import { maskSecrets } from '../../src/redact/secrets';

const KEY = `xai-${'Ab1'.repeat(26)}Zz`;
const credentialOf = (authorization: string) => readCredential([{ name: 'authorization', value: authorization }], '', true).credential;

describe('the shape of a credential stays when the key goes', () => {
  it.each([
    [`Bearer ${KEY}`, { kind: 'key', vendor: 'xai', length: 84, problems: [] }],
    ['Bearer sk-proj-abcdefghijklmnop1234', { kind: 'key', vendor: 'openai' }],
    ['Bearer sk-ant-api03-abcdefghijklmnop', { vendor: 'anthropic' }],
    ['Bearer gsk_abcdefghijklmnop1234', { vendor: 'groq' }],
    ['Bearer AIzaSyA1234567890abcdef', { vendor: 'google' }],
    ['Bearer undefined', { kind: 'undefined', literal: 'undefined' }],
    ['Bearer null', { kind: 'undefined' }],
    ['Bearer [object Object]', { kind: 'undefined' }],
    ['[removed]', { kind: 'unknown', via: 'unknown', problems: [] }],
    ['Bearer REDACTED', { kind: 'unknown', via: 'unknown', problems: [] }],
    ['Bearer ', { kind: 'empty' }],
    ['Bearer', { kind: 'empty' }],
    ['Bearer YOUR_API_KEY', { kind: 'placeholder', literal: 'YOUR_API_KEY' }],
    ['Bearer <your-xai-api-key>', { kind: expect.stringMatching(/placeholder|variable/) }],
    ['Bearer xai-...', { kind: 'placeholder' }],
    ['Bearer $XAI_API_KEY', { kind: 'variable', literal: '$XAI_API_KEY' }],
    ['Bearer ${process.env.XAI_API_KEY}', { kind: expect.stringMatching(/variable|key/) }],
    [KEY, { scheme: null, kind: 'key', vendor: 'xai', problems: ['missing-bearer'] }],
    [`Bearer Token ${KEY}`, { vendor: 'xai', problems: ['literal-word-token'] }],
    [`Token ${KEY}`, { problems: ['literal-word-token'] }],
    [`Bearer Bearer ${KEY}`, { problems: ['doubled-bearer'] }],
    [`Bearer "${KEY}"`, { vendor: 'xai', problems: ['quotes'] }],
    ['Bearer xai-abc123', { vendor: 'xai', problems: ['too-short'] }],
    [`Bearer ${KEY}\n`, { problems: ['line-break'] }],
    ['Bearer xa***pS', { problems: ['masked'] }],
  ])('%s', (authorization, shape) => {
    expect(credentialOf(authorization)).toMatchObject(shape);
  });

  it('reads a key from the query and from x-api-key', () => {
    expect(readCredential([], `https://api.x.ai/v1/models?api_key=${KEY}`, true).credential).toMatchObject({ via: 'query', vendor: 'xai', problems: ['in-query'] });
    expect(readCredential([{ name: 'x-api-key', value: KEY }], '', true).credential).toMatchObject({ via: 'x-api-key', vendor: 'xai' });
  });

  it('knows no credential from one that the browser does not show', () => {
    expect(readCredential([], '', true).credential.via).toBe('none');
    expect(readCredential([], '', false).credential.via).toBe('unknown');
  });
});

describe('masking', () => {
  it('keeps the length of a text, so that positions hold', () => {
    const text = `{"key": "${KEY}", "after": 1}`;
    expect(maskSecrets(text)).toHaveLength(text.length);
    expect(maskSecrets(text)).not.toContain('Ab1Ab1');
    expect(maskSecrets(text)).toContain('"after": 1}');
  });

  it.each([
    `Bearer abcdefghijkl.mnop`, 'sk-proj-AAAABBBBCCCCDDDD1111', 'eyJhbGciOiJI.eyJzdWIiOiIx.SflKxwRJSM', '"api_key":"0123456789abcdef"', 'apiKey: "s3cr3t-value-here"', 'AKIAIOSFODNN7EXAMPLE',
    'client_secret=abcd1234efgh5678', '\\"apiKey\\":\\"abcdef0123456789\\"',
  ])('takes the secret out of %s', (text) => {
    expect(maskSecrets(text)).toMatch(/\*{8}/);
  });

  it.each(['xai-sdk-python', 'Model x-ai/grok-4.7 not found', 'risk-based-approach-to-things', 'a task-oriented-model-name', 'usage.cost_in_usd_ticks', 'Bearer <XAI_API_KEY>', 'max_tokens: 123456789', 'the authorization: missing'])(
    'leaves %s alone', (text) => {
      expect(maskSecrets(text)).toBe(text);
    });

  it('masks the tail of a key that the API echoes', () => {
    expect(maskSecrets('Incorrect API key provided: sk***gA. You')).toBe('Incorrect API key provided: sk*****. You');
  });

  it('is idempotent, and no planted key survives it', () => {
    const key = fc.stringMatching(/^[A-Za-z0-9]{20,80}$/).map((tail) => `xai-${tail}1`);
    fc.assert(fc.property(fc.string(), key, fc.string(), (before, secret, after) => {
      const once = maskSecrets(`${before} ${secret} ${after}`, [secret]);
      expect(once).not.toContain(secret);
      expect(maskSecrets(once, [secret])).toBe(once);
    }));
  });

  it('removes the values of headers and parameters that carry secrets', () => {
    const headers = redactHeaders([{ name: 'Authorization', value: `Bearer ${KEY}` }, { name: 'Cookie', value: 'sid=1' }, { name: 'X-Goog-Api-Key', value: 'k' }, { name: 'x-ratelimit-remaining-tokens', value: '12' }], [KEY]);
    expect(headers.map(({ value }) => value)).toEqual(['[removed]', '[removed]', '[removed]', '12']);
    expect(redactUrl(`https://me:pass@api.x.ai/v1/models?api_key=${KEY}&page=2`, [KEY])).toBe('https://[removed]@api.x.ai/v1/models?api_key=[removed]&page=2');
  });
});

describe('a header that was harmless before', () => {
  it('is one object for all requests that send it', () => {
    const headers = [{ name: 'user-agent', value: 'Mozilla/5.0 (X11)' }];
    expect(redactHeaders(headers, [])[0]).toBe(redactHeaders([...headers.map((header) => ({ ...header }))], [KEY])[0]);
  });

  it('is masked where it tells the key of the request', () => {
    const headers = [{ name: 'x-client', value: 'my-own-client-key' }];
    expect(redactHeaders(headers, [])).toEqual(headers);
    expect(redactHeaders(headers, ['my-own-client-key'])[0]?.value).not.toContain('client');
    const coded = [{ name: 'x-state', value: btoa('a secret that nobody knows') }];
    expect(redactHeaders(coded, [])).toEqual(coded);
    expect(redactHeaders(coded, ['secret that nobody'])[0]?.value).toMatch(/^\*+$/);
  });

  it('stays one object, however many other values a header of another name had', () => {
    const agent = redactHeaders([{ name: 'user-agent', value: 'Mozilla/5.0 (X12)' }], [])[0];
    for (let id = 0; id < 2000; id += 1) redactHeaders([{ name: 'x-request-id', value: `id ${id}` }], []);
    expect(redactHeaders([{ name: 'user-agent', value: 'Mozilla/5.0 (X12)' }], [])[0]).toBe(agent);
  });
});

describe('a short text that was harmless before', () => {
  it('is masked where it tells the key of the request', () => {
    const url = 'https://proxy.test/my-own-client-key/v1/models';
    expect(redactUrl(url, [])).toBe(url);
    expect(redactUrl(url, ['my-own-client-key'])).toBe('https://proxy.test/*****************/v1/models');
    expect(redactUrl(url, [])).toBe(url);
  });

  it('is masked like any other', () => {
    const SECRETS = ['hunter2hunter2', 'a secret that nobody knows', 'short', KEY, 'model'];
    const pieces = fc.constantFrom(...SECRETS, btoa(SECRETS[1] ?? ''), encodeURIComponent(`"${SECRETS[0]}"`), 'POST', 'api.x.ai', '/', ' ', 'key=', 'Bearer ', '\\u0061');
    const texts = fc.array(pieces, { maxLength: 3 }).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.array(fc.tuple(texts, fc.subarray(SECRETS)), { maxLength: 12 }), (given) => {
      for (const [text, known] of given) expect(maskShort(text, known)).toBe(maskSecrets(text, known));
    }), { numRuns: 300 });
  });
});

it('a known secret that is the beginning, the middle or the end of another key gives none of that key away', () => {
  const key = `xai-client-secret.${'aB3'.repeat(14)}`;
  for (const known of ['xai-client-secret', 'client', 'aB3aB3', key.slice(0, 30), key.slice(-8)]) {
    expect(maskSecrets(`say ${key} twice, ${known}`, [known]), known).not.toContain('aB3');
  }
});
