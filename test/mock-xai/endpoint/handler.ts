import type { Answer } from '../answer';
import type { Call } from '../call';
import { readBody, type TypeFaultStyle } from '../check/body';
import { checkCredentials } from '../check/credentials';
import type { Served } from '../check/model';
import type { JsonObject } from '../json/value';
import type { Schema } from '../schema/types';
import type { State } from '../state';

/** Answers one method of one path; `id` is the last part of a path such as `/v1/models/{id}`. */
export type Handler = (call: Call, state: State, id: string) => Answer;

/** The steps of a POST that generates, in the order in which the server takes them. */
export interface Generation {
  schema: Schema;
  typeFaults: TypeFaultStyle;
  findModel: (body: JsonObject) => Served | { refusal: Answer };
  checkArguments: (body: JsonObject, served: Served, state: State) => Answer | null;
  generate: (body: JsonObject, served: Served, state: State) => Answer;
}

/** Content type, syntax, types, model, credentials, arguments, generation: the first step that refuses decides. */
export function generation(steps: Generation): Handler {
  return (call, state) => {
    const read = readBody(call, steps.schema, steps.typeFaults);
    if ('refusal' in read) return read.refusal;
    const served = steps.findModel(read.body);
    if ('refusal' in served) return served.refusal;
    return (
      checkCredentials(call) ?? steps.checkArguments(read.body, served, state) ?? steps.generate(read.body, served, state)
    );
  };
}

/** A method without a body: only the credentials stand before the answer. */
export function guarded(handler: Handler): Handler {
  return (call, state, id) => checkCredentials(call) ?? handler(call, state, id);
}
