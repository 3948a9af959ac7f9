import { describe, expect, it } from 'vitest';
import { chatFaults, corrected, HI, lint, RESPONSES, responsesFaults } from './request';

const SCHEMA = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'], additionalProperties: false };
const AT = '/response_format/json_schema/schema';
const format = (schema: unknown) => ({ response_format: { type: 'json_schema', json_schema: { name: 'x', schema } } });

describe('the format of an answer', () => {
  it.each([
    ['no type', { response_format: { json_schema: { name: 'x', schema: SCHEMA } } }, ['missing-field /response_format']],
    ['an unknown type', { response_format: { type: 'json' } }, ['unknown-variant /response_format/type']],
    ['no schema', { response_format: { type: 'json_schema' } }, ['missing-field /response_format']],
    ['the shape of Responses', { response_format: { type: 'json_schema', name: 'x', schema: SCHEMA } }, ['missing-field /response_format']],
    ['a schema without its wrapper', { response_format: { type: 'json_schema', json_schema: SCHEMA } }, ['missing-field /response_format/json_schema']],
  ])('has %s', (_, body, expected) => {
    expect(chatFaults(body)).toEqual(expected);
  });

  it.each([
    [{ type: 'json_schema', name: 'x', schema: SCHEMA, strict: true }, { type: 'json_schema', json_schema: { name: 'x', strict: true, schema: SCHEMA } }],
    [{ type: 'json_schema', json_schema: SCHEMA }, { type: 'json_schema', json_schema: { name: 'answer', schema: SCHEMA } }],
    [{ type: 'json' }, { type: 'json_object' }],
  ])('%j becomes %j', (wrong, right) => {
    expect(JSON.parse(String(corrected({ body: { model: 'grok-4.7', messages: HI, response_format: wrong } })?.body)).response_format).toEqual(right);
  });

  it('is judged within a wrong shape too', () => {
    const broken = { ...SCHEMA, required: null };
    expect(chatFaults({ response_format: { type: 'json_schema', name: 'x', schema: broken } })).toEqual(['missing-field /response_format', 'invalid-json-schema /response_format/schema/required']);
    expect(responsesFaults({ text: { format: { type: 'json_schema', json_schema: { schema: broken } } } })).toEqual(['missing-field /text/format', 'invalid-json-schema /text/format/json_schema/schema/required']);
  });

  it('is flat on Responses', () => {
    const text = { format: { type: 'json_schema', json_schema: { name: 'x', schema: SCHEMA } } };
    expect(responsesFaults({ text })).toEqual(['missing-field /text/format']);
    expect(JSON.parse(String(corrected({ url: RESPONSES, body: { model: 'grok-4.7', input: 'Hi', text } })?.body)).text).toEqual({ format: { type: 'json_schema', name: 'x', schema: SCHEMA } });
    expect(responsesFaults({ text: { format: { type: 'json_schema', name: 'x', schema: { ...SCHEMA, required: null } } } })).toEqual(['invalid-json-schema /text/format/schema/required']);
  });
});

describe('the schema of an answer', () => {
  it.each([
    ['required that is null', { ...SCHEMA, required: null }, [`invalid-json-schema ${AT}/required`]],
    ['required within a property', { type: 'object', properties: { a: { type: 'string', required: true } } }, [`invalid-json-schema ${AT}/properties/a/required`]],
    ['an empty enumeration', { type: 'object', properties: { a: { enum: [] } } }, [`invalid-json-schema ${AT}/properties/a/enum`]],
    ['an empty union', { type: 'object', properties: { a: { anyOf: [] } } }, [`invalid-json-schema ${AT}/properties/a/anyOf`]],
    ['a schema that is true', { type: 'object', properties: { a: true } }, [`invalid-json-schema ${AT}/properties/a`]],
    ['items that are a list', { type: 'object', properties: { a: { type: 'array', items: [{ type: 'string' }] } } }, [`invalid-json-schema ${AT}/properties/a/items`]],
    ['minContains', { type: 'object', properties: { a: { type: 'array', items: {}, minContains: 1 } } }, [`invalid-json-schema ${AT}/properties/a/minContains`]],
    ['a type of Python', { type: 'object', properties: { a: { type: 'str' } } }, [`invalid-json-schema ${AT}/properties/a/type`]],
    ['a text that is too long', { type: 'object', properties: { a: { type: 'string', maxLength: 5000 } } }, [`invalid-json-schema ${AT}/properties/a/maxLength ?`]],
    ['a fault within a definition', { type: 'object', properties: {}, $defs: { 'a/b': { enum: [] } } }, [`invalid-json-schema ${AT}/$defs/a~1b/enum`]],
    ['a property that is called required', { type: 'object', properties: { required: { type: 'boolean' }, enum: { type: 'string' } } }, []],
    ['a closed object', { type: 'object', properties: {}, additionalProperties: false }, []],
  ])('has %s', (_, schema, expected) => {
    expect(chatFaults(format(schema))).toEqual(expected);
  });

  it('is corrected in place', () => {
    const schema = { type: 'Object', properties: { a: { type: 'int', required: true }, b: { type: 'list', maxItems: 999 } }, required: ['a'] };
    const body = corrected({ body: { model: 'grok-4.7', messages: HI, ...format(schema) } })?.body;
    expect(JSON.parse(String(body)).response_format.json_schema.schema).toEqual({ type: 'object', properties: { a: { type: 'integer' }, b: { type: 'array', maxItems: 256 } }, required: ['a'] });
  });

  it('may be deep and wide, and is judged in bounded time', () => {
    const deep = `${'{"type":"object","properties":{"a":'.repeat(5000)}{"enum":[]}${'}}'.repeat(5000)}`;
    const wide = `{"type":"object","anyOf":[${Array.from({ length: 5000 }, () => '{"type":"string","pattern":"x"}').join()}]}`;
    for (const schema of [deep, wide]) {
      const body = `{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}],"response_format":{"type":"json_schema","json_schema":{"name":"x","schema":${schema}}}}`;
      const start = performance.now();
      expect(lint({ body })).toEqual([]);
      expect(performance.now() - start).toBeLessThan(3_000);
    }
  });
});
