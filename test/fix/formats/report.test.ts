import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../../src/fix/index';
import type { Diagnosis } from '../../../src/model/diagnosis';
import type { Exchange } from '../../../src/model/exchange';
import { withEscapes } from '../../../src/model/hidden';
import { diagnosisOf, exchangeOf } from '../exchange';
import { nastyBytes } from '../support/hostile';

function report(exchange: Exchange, diagnosis: Diagnosis, includeTexts = false): string {
  const result = render(null, exchange, 'report', { diagnoses: [diagnosis], includeTexts });
  return result.ok ? result.text : `refused: ${result.why}`;
}

const at = (...pointers: string[]): Diagnosis => diagnosisOf({ locations: pointers.map((pointer) => ({ part: 'body', pointer, note: '' })) });
const BODY = JSON.stringify({ model: 'grok-4.7', presence_penalty: 0, messages: [{ role: 'user', content: 'My secret plan', name: 'Ann' }], metadata: { who: 'Ann' } });

describe('the report', () => {
  it('tells request, status, the words of the server, the diagnosis and the part at fault', () => {
    expect(report(exchangeOf({ body: BODY }), at('/presence_penalty'))).toBe(
      [
        '## Remove `presence_penalty`', '', '```', 'POST https://api.x.ai/v1/chat/completions', 'Status 400', '2025-11-24T16:00:00.000Z', 'model: grok-4.7',
        'x-request-id: r-1', '```', '', 'The server said:', '', '```', '{"code":"invalid-argument","error":"No."}', '```', '',
        '`grok-4.7` does not accept `presence_penalty`.', '', '1. Delete `presence_penalty`.', '2. Send the corrected request.', '',
        'The part of the request it is about:', '', '```', '/presence_penalty: 0', '```',
      ].join('\n'),
    );
  });

  it.each(['/messages/0', '/messages/0/content', '/messages', '', '/metadata', '/metadata/who'])('keeps the words of people to itself: %s', (pointer) => {
    const text = report(exchangeOf({ body: BODY }), at(pointer));
    expect(text).not.toMatch(/secret plan|Ann/);
    expect(text).toContain('characters)');
  });

  it('tells the shape of a message, and its words when asked to', () => {
    expect(report(exchangeOf({ body: BODY }), at('/messages/0'))).toContain('"role": "user"');
    expect(report(exchangeOf({ body: BODY }), at('/messages/0'), true)).toContain('My secret plan');
  });

  it('holds what others wrote in fences it cannot leave', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom('`', '```', '````', '\n', '\n```\n', '</details>', '<img src=x>'), nastyBytes), { maxLength: 8 }), (parts) => {
        const said = `x${parts.join('')}`;
        const exchange = exchangeOf({}, { response: { ...exchangeOf().response, body: { kind: 'text', text: said, mimeType: 'text/html', size: said.length, isCut: false } } });
        const text = report(exchange, diagnosisOf());
        const [, fence = '', rest = ''] = /The server said:\n\n(`{3,})\n(.*)$/s.exec(text) ?? [];
        const end = rest.search(new RegExp(`^\`{${fence.length},}[ \\t]*$`, 'm'));
        expect(rest.slice(0, end)).toBe(`${withEscapes(said.trim())}\n`);
      }),
    );
  });

  it('takes markup out of prose, not out of code', () => {
    const text = report(exchangeOf(), diagnosisOf({ title: 'Use `a<b>` not <script>', cause: 'See [x](y) and @someone\n# no heading' }));
    expect(text).toContain('## Use `a<b>` not \\<script\\>');
    expect(text).toContain('See \\[x\\](y) and @\u200bsomeone \\# no heading');
  });

  it('shortens a long answer and a long list', () => {
    const long = exchangeOf({ body: JSON.stringify({ stop: Array.from({ length: 500 }, () => 'x') }) });
    const text = report({ ...long, response: { ...long.response, body: { kind: 'text', text: 'y'.repeat(9000), mimeType: '', size: 9000, isCut: false } } }, at('/stop'));
    expect(text).toContain('7000 more characters');
    expect(text).toContain('… (480 more)');
  });

  it('works for pasted text, and without an answer', () => {
    const exchange = exchangeOf({ url: '', body: null }, { source: 'text', startedAt: 0 });
    expect(report(exchange, diagnosisOf())).not.toContain('POST');
    const none = { ...exchange, transportError: { kind: 'refused' as const, code: 'net::ERR_CONNECTION_REFUSED' }, response: { status: 0, headers: [], body: { kind: 'none' as const }, stream: null } };
    expect(report(none, diagnosisOf())).toMatch(/No answer arrived[^]*net::ERR_CONNECTION_REFUSED/);
  });
});

describe('the steps', () => {
  it('are plain text, numbered', () => {
    expect(render(null, exchangeOf(), 'steps', { diagnoses: [diagnosisOf()] })).toEqual({
      ok: true,
      text: 'Remove `presence_penalty`\n\n`grok-4.7` does not accept `presence_penalty`.\n\n1. Delete `presence_penalty`.\n2. Send the corrected request.',
    });
    expect(render(null, exchangeOf(), 'steps')).toMatchObject({ ok: false });
  });
});
