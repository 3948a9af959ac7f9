import { describe, expect, it } from 'vitest';
import { correct, formatsFor, render } from '../../../src/fix/index';
import type { Exchange } from '../../../src/model/exchange';
import { CHAT, diagnosisOf, exchangeOf } from '../exchange';

const KEY = `xai-${'s'.repeat(80)}`;
const OTHER_KEY = `sk-${'t'.repeat(48)}`;

/** An exchange as redaction would never leave it: keys in every header and in the URL. */
function leaky(): Exchange {
  const headers = {
    'content-type': 'application/json', 'authorization': `Bearer ${KEY}`, 'x-api-key': KEY, 'api-key': OTHER_KEY, 'cookie': `k=${KEY}`, 'x-note': `my ${KEY}`,
    'x-other': OTHER_KEY, 'x-auth': KEY,
  };
  return exchangeOf({ url: `${CHAT}?api_key=${KEY}&q=${OTHER_KEY}`, headers, body: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}],"stop":[]}' });
}

describe('the formats', () => {
  const exchange = leaky();
  const diagnoses = [
    diagnosisOf({
      edits: [{ kind: 'remove-value', pointer: '/stop' }, { kind: 'set-header', name: 'Authorization', value: `Bearer ${KEY}` }],
      locations: [{ part: 'header', name: 'authorization', note: '' }, { part: 'header', name: 'x-note', note: '' }, { part: 'url', note: '' }],
    }),
  ];
  const request = correct(exchange, diagnoses);
  const formats = formatsFor(request);

  it('are thirteen, each with a name, and each can tell a plain chat request', () => {
    expect(formats.map(({ id }) => id)).toEqual([
      'curl', 'curl-cmd', 'curl-powershell', 'fetch', 'fetch-browser', 'openai-js', 'openai-python', 'ai-sdk', 'xai-python', 'diff', 'json', 'report', 'steps',
    ]);
    expect(formats.filter(({ label, unavailable }) => label === '' || unavailable !== null)).toEqual([]);
  });

  it.each(formats.map(({ id }) => id))('hold no key: %s', (id) => {
    const result = render(request, exchange, id, { diagnoses, includeTexts: true });
    expect(result).toMatchObject({ ok: true });
    expect(JSON.stringify(result)).not.toMatch(/s{20}|t{20}/);
  });

  it.each(formats.map(({ id }) => id))('show everything that stands in them: %s', (id) => {
    const hidden = 'a\u202eb\u2066c\u200bd\u{e0041}\0';
    const sent = exchangeOf({ headers: { 'x-note': hidden, 'content-type': 'application/json' }, body: JSON.stringify({ model: 'grok-4.7', messages: [{ role: 'user', content: hidden }], stop: [hidden] }) });
    const told = [diagnosisOf({ title: `Remove \`${hidden}\``, cause: hidden, steps: [hidden], edits: [{ kind: 'remove-value', pointer: '/stop' }], locations: [{ part: 'body', pointer: '/stop', note: '' }] })];
    const result = render(correct(sent, told), sent, id, { diagnoses: told, includeTexts: true });
    expect(JSON.stringify(result)).not.toMatch(/[\u202e\u2066\u200b\u{e0041}]/u);
  });

  it.each([
    ['curl', '"Authorization: Bearer $XAI_API_KEY"'],
    ['curl-cmd', '%XAI_API_KEY%'],
    ['curl-powershell', '$env:XAI_API_KEY'],
    ['fetch', '${process.env.XAI_API_KEY}'],
    ['openai-js', 'process.env.XAI_API_KEY'],
    ['openai-python', 'os.environ["XAI_API_KEY"]'],
    ['xai-python', 'os.environ["XAI_API_KEY"]'],
  ] as const)('name the key as %s reads it', (id, name) => {
    expect(render(request, exchange, id)).toMatchObject({ ok: true, text: expect.stringContaining(name) as string });
  });

  it('say why where no request comes out, except report and steps', () => {
    const without = formatsFor(null);
    expect(without.filter(({ unavailable }) => unavailable === null).map(({ id }) => id)).toEqual(['report', 'steps']);
    for (const { id } of without) expect(() => render(null, exchange, id)).not.toThrow();
  });

  it('give the JSON body alone, as it is sent', () => {
    expect(render(request, exchange, 'json')).toEqual({ ok: true, text: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]}' });
    expect(render(request && { ...request, body: 'a=b' }, exchange, 'json')).toMatchObject({ ok: false });
    expect(render(request && { ...request, body: null }, exchange, 'json')).toMatchObject({ ok: false });
  });

  it('refuse a snippet of many megabytes', () => {
    const huge = request && { ...request, body: JSON.stringify('x'.repeat(5_000_000)) };
    expect(formatsFor(huge).find(({ id }) => id === 'curl')?.unavailable).toContain('4 MB');
    expect(render(huge, exchange, 'json').ok).toBe(true);
  });
});
