import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../src/model/pointer';
import { CHAT, corrected, IMAGES, lint, readingOf, RESPONSES, VIDEOS } from './request';
import { WRONG } from './wrong-requests';

describe('a corrected request', () => {
  it.each(WRONG)('has no error left: %s', (_, sent) => {
    expect(lint(sent).length).toBeGreaterThan(0);
    const right = corrected(sent);
    expect(right).not.toBeNull();
    expect(lint(right ?? {}).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the linter', () => {
  const word = fc.oneof(
    fc.constantFrom('model', 'messages', 'input', 'tools', 'tool_choice', 'stop', 'stream', 'temperature', 'role', 'content', 'type', 'function', 'text', 'image_url', 'parameters', 'response_format', 'json_schema', 'schema', 'required', 'properties', 'reasoning', 'effort', 'tool_calls', 'constructor', '__proto__', 'toString', 'grok-4.7', 'user'),
    fc.string({ maxLength: 8 }),
  );
  const json = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 5 }, word, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null), tie('object'), tie('array')),
    object: fc.dictionary(word, tie('value'), { maxKeys: 6 }),
    array: fc.array(tie('value'), { maxLength: 5 }),
  }));
  const url = fc.constantFrom(CHAT, RESPONSES, IMAGES, VIDEOS, 'https://api.x.ai/v1/messages', 'https://api.x.ai/chat', 'https://x.example/v1/responses');
  const status = fc.constantFrom(null, 0, 200, 400, 404, 415, 422, 500);

  it('never throws, and points only at places that are there', () => {
    fc.assert(
      fc.property(json.value, url, status, (body, where, answered) => {
        const sent = { url: where, body: JSON.stringify(body), status: answered };
        const reading = readingOf(sent);
        for (const { pointer, edits } of lint(sent)) {
          if (pointer !== null) expect(valueAt(reading.request, pointer)).not.toBeUndefined();
          for (const edit of edits) if (edit.kind === 'remove-value') expect(valueAt(reading.request, edit.pointer)).not.toBeUndefined();
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), json.value.map((value) => JSON.stringify(value).slice(0, -2))), url, (body, where) => void lint({ url: where, body })), { numRuns: 400 });
  });
});
