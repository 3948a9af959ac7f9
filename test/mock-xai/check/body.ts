import { json, text, type Answer } from '../answer';
import type { Call } from '../call';
import { checkTypes } from '../json/check';
import { parseJson } from '../json/parse';
import { membersOf, positionAt, toValue, type Fault, type JsonObject } from '../json/value';
import type { Schema } from '../schema/types';

/** How an endpoint tells a type fault: as plain text with a position, or as JSON without one. */
export type TypeFaultStyle = 'text' | 'json';

/** The first three checks: content type, JSON syntax, types. Their texts are axum's and serde's. */
export function readBody(call: Call, schema: Schema, style: TypeFaultStyle): { body: JsonObject } | { refusal: Answer } {
  if (!isJson(call.headers['content-type'])) return { refusal: text(415, 'Expected request with `Content-Type: application/json`') };
  const parsed = parseJson(call.bytes);
  if ('fault' in parsed) return { refusal: text(400, `Failed to parse the request body as JSON: ${explain(parsed.fault, call.bytes)}`) };
  const fault = checkTypes(parsed.node, schema);
  if (!fault) return { body: membersOf(toValue(parsed.node)) };
  const start = 'Failed to deserialize the JSON body into the target type: ';
  if (style === 'text') return { refusal: text(422, start + explain(fault, call.bytes)) };
  // Reports of this endpoint show the bare message for its input, without path or position.
  const shown = fault.message.includes('enum ModelInput') ? fault.message : withPath(fault);
  return { refusal: json(422, { error: start + shown }) };
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType ?? '');
}

function explain(fault: Fault, bytes: Buffer): string {
  const { line, column } = positionAt(bytes, fault.at);
  return `${withPath(fault)} at line ${line} column ${column}`;
}

function withPath({ path, message }: Fault): string {
  return path === '' ? message : `${path.replace(/^\./, '')}: ${message}`;
}
