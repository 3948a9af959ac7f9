import { chat, HI, pretty, refused, untyped, type RequestCase } from '../case';

/** Structured outputs. */
export const OUTPUTS: readonly RequestCase[] = [
  {
    name: "response_format 'json'",
    body: chat({ response_format: 'json' }),
    status: 422, answer: untyped('response_format: invalid type: string "json", expected internally tagged enum ResponseFormat at line 1 column 92'),
    expected: { id: 'wrong-field-type', pointer: '/response_format', fix: { json: { model: 'grok-4.7', messages: HI, response_format: { type: 'json_object' } } }, says: ['response_format'] },
  },
  {
    name: "response_format of type 'json'",
    body: chat({ response_format: { type: 'json' } }),
    status: 422, answer: untyped('response_format.type: unknown variant `json`, expected one of `text`, `json_object`, `json_schema` at line 1 column 100'),
    expected: { id: 'unknown-variant', pointer: '/response_format/type', fix: { has: { '/response_format/type': 'json_object' } }, says: ['json', 'json_object'] },
  },
  {
    name: "the schema flat in response_format, as in text.format",
    body: chat({ response_format: { type: 'json_schema', name: 'city', schema: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } } }),
    status: 422, answer: untyped('response_format: missing field `json_schema` at line 1 column 200'),
    expected: { id: 'missing-field', pointer: ['/response_format', '/response_format/json_schema'], fix: { has: { '/response_format': { type: 'json_schema', json_schema: { name: 'city', schema: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } } } } }, says: ['json_schema'] },
  },
  {
    name: 'required is null in the schema',
    body: pretty({ model: 'grok-4.7', messages: HI, response_format: { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object', properties: { 'a/b': { type: 'object', properties: {}, required: null } } } } } }),
    status: 400, answer: refused('Invalid request content: Schema validation failed: [standard_violation] /properties/a~1b/required: null is not of type "array"'),
    expected: { id: 'invalid-json-schema', pointer: '/response_format/json_schema/schema/properties/a~1b/required', at: '"required"', fix: { lacks: ['/response_format/json_schema/schema/properties/a~1b/required'] }, says: ['required', 'array'] },
  },
  {
    name: 'items as a list and an empty enum in the schema, under keys with / and ~',
    body: chat({ response_format: { type: 'json_schema', json_schema: { name: 'x', strict: true, schema: { type: 'object', properties: { 'lat/long': { type: 'array', items: [{ type: 'number' }, { type: 'number' }] }, '~unit': { type: 'string', enum: [] } } } } } }),
    status: 400, answer: refused('Invalid request content: Schema validation failed: items must be a schema'),
    expected: { id: 'invalid-json-schema', pointer: ['/response_format/json_schema/schema/properties/lat~1long/items', '/response_format/json_schema/schema/properties/lat~1long'], also: ['/response_format/json_schema/schema/properties/~0unit/enum'], says: ['items'] },
  },
  {
    name: 'the grammar is too complex',
    body: chat({ response_format: { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object', properties: { a: { type: 'string', pattern: '^(a|b|c){1,200}$' } } } } } }),
    status: 503, answer: { code: 'The service is currently unavailable', error: 'Grammar is too complex.' },
    expected: { id: 'invalid-json-schema', fix: null, says: ['schema'] },
  },
];

