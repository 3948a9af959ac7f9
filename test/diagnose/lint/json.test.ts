import { describe, expect, it } from 'vitest';
import { repairJson } from '../../../src/diagnose/lint/body/repair';
import { CHAT, corrected, faultsOf, HI, lint } from './request';

const GOOD = { model: 'grok-4.7', messages: HI };

describe('a body that is no JSON', () => {
  it.each([
    ['an object that was not turned into JSON', '[object Object]', 'an object was sent without being turned into JSON', '1', '2'],
    ['single quotes', "{'model':'grok-4.7'}", 'JSON strings have double quotes, not single ones', '1', '2'],
    ['a trailing comma', '{\n  "model": "grok-4.7",\n}', 'a comma stands before the closing bracket', '3', '1'],
    ['a comment', '{\n  // the model\n  "model": "grok-4.7"}', 'JSON has no comments', '2', '3'],
    ['NaN', '{"temperature": NaN}', 'JSON has no NaN', '1', '17'],
    ['undefined', '{"user": undefined}', 'JSON has no undefined', '1', '10'],
    ['Python words', '{"stream": True}', 'Python writes True, JSON true', '1', '12'],
    ['typographic quotes', '{“model”: “grok-4.7”}', 'typographic quotes stand in the place of double quotes', '1', '2'],
    ['a text that was cut off', '{"model": "grok-4.7", "messages": [', 'the text ends too early', '1', '36'],
    ['a missing comma', '{"model": "grok-4.7" "messages": []}', 'a comma is missing', '1', '22'],
    ['a form', 'model=grok-4.7&prompt=Hi', 'it is not JSON', '1', '1'],
  ])('has its place and reason told: %s', (_, body, reason, line, column) => {
    const [found, ...others] = lint({ body });
    expect(found).toMatchObject({ entryId: 'malformed-json', pointer: '', values: { reason, line, column } });
    expect(others.every(({ pointer }) => pointer !== null)).toBe(true);
  });

  it.each([
    ['single quotes', "{'model':'grok-4.7','messages':[{'role':'user','content':'Hi'}]}"],
    ['a trailing comma', '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi",},],}'],
    ['comments', '{ // model\n"model":"grok-4.7", /* all */ "messages":[{"role":"user","content":"Hi"}]}'],
    ['names without quotes', '{model:"grok-4.7",messages:[{role:"user",content:"Hi"}]}'],
    ['missing commas', '{"model":"grok-4.7"\n "messages":[{"role":"user" "content":"Hi"}]}'],
    ['typographic quotes', '{“model”:“grok-4.7”,“messages”:[{“role”:“user”,“content”:“Hi”}]}'],
    ['a byte-order mark', '\ufeff{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]}'],
    ['a missing bracket at the end', '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]'],
    ['a path of Windows', String.raw`{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}],"user":"C:\Users\Public"}`],
    ['doubled commas', '{"model":"grok-4.7",,"messages":[{"role":"user","content":"Hi"}]}'],
  ])('is repaired where there is one reading: %s', (_, body) => {
    expect(JSON.parse(String(corrected({ body })?.body))).toMatchObject(GOOD);
  });

  it.each([
    ['an object that was not turned into JSON', '[object Object]'],
    ['a text that was cut off', '{"model":"grok-4.7","messages":[{"role":"user","con'],
    ['quotes within quotes', '{"model":"grok-4.7","messages":[{"role":"user","content":"He said "hi" to me"}]}'],
    ['two values', '{"model":"grok-4.7"}{"model":"grok-4.6"}'],
    ['a form', 'model=grok-4.7&prompt=Hi'],
    ['a template', '{"model": {{model}}}'],
    ['a path that may hold a line break', String.raw`{"model":"grok-4.7","user":"C:\new\Users"}`],
  ])('is left alone where there are several: %s', (_, body) => {
    expect(lint({ body })[0]?.edits).toEqual([]);
  });

  it('keeps everything that was right, and turns what JSON lacks into what is nearest', () => {
    expect(repairJson('{\n  "a": "it\'s \\"x\\"", // no\n  \'b\': \'say "hi"\',\n  c: [1, 2.5e3, None, NaN,],\n}')).toBe(
      '{\n  "a": "it\'s \\"x\\"", \n  "b": "say \\"hi\\"",\n  "c": [1, 2.5e3, null, null]\n}',
    );
    expect(repairJson('{"a": "line\nbreak\tand tab"}')).toBe('{"a": "line\\nbreak\\tand tab"}');
    expect(repairJson('{"a": "http://x.ai/*no comment*/"}')).toBe('{"a": "http://x.ai/*no comment*/"}');
  });

  it('is read on where it could be repaired', () => {
    expect(faultsOf({ body: "{'model':'grok-4.7','messages':[{'role':'user','content':'Hi'}],'presence_penalty':0}" })).toEqual(['malformed-json (body)', 'unsupported-parameter /presence_penalty']);
  });

  it('is not judged where only its beginning is kept, where it is a form, or on a GET', () => {
    expect(lint({ body: '{"model":', isCut: true })).toEqual([]);
    expect(faultsOf({ url: 'https://api.x.ai/v1/stt', body: '--x', headers: { 'content-type': 'multipart/form-data; boundary=x' } })).toEqual([]);
    expect(faultsOf({ method: 'GET', url: 'https://api.x.ai/v1/models', body: 'null' })).toEqual([]);
  });
});

describe('JSON of another kind', () => {
  it('was turned into JSON twice', () => {
    const sent = { url: CHAT, body: JSON.stringify(JSON.stringify({ ...GOOD, stop: 'x' })) };
    expect(faultsOf(sent)).toEqual(['wrong-field-type (body)', 'unsupported-parameter /stop']);
    expect(lint({ body: JSON.stringify(JSON.stringify(GOOD)) })[0]?.edits).toEqual([{ kind: 'replace-body', text: JSON.stringify(GOOD) }]);
  });

  it.each(['null', '[]', '"Hi"', '42'])('is no object: %s', (body) => {
    expect(faultsOf({ body })).toEqual(['wrong-field-type (body)']);
  });

  it('holds half a character', () => {
    const sent = { body: '{"model":"grok-4.7","messages":[{"role":"user","content":"cut \\ud83d"}]}' };
    expect(faultsOf(sent)).toEqual(['malformed-json (body) ?']);
    expect(corrected(sent)?.body).toBe('{"model":"grok-4.7","messages":[{"role":"user","content":"cut \\ufffd"}]}');
    expect(faultsOf({ body: sent.body.replace('\\ud83d', '\\uDE00x') })).toEqual(['malformed-json (body) ?']);
  });
});
