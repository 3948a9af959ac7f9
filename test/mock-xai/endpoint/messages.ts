import { firstOf, json, type Answer } from '../answer';
import { findModel, type Served } from '../check/model';
import { checkPositive, checkSampling, unsupported } from '../check/parameters';
import { checkToolCount, checkToolSchemas } from '../check/tools';
import { contentViolation, distort, faultOf } from '../faults';
import { countTokens, reply, textsOf } from '../generate/reply';
import { itemsOf, membersOf, type JsonObject } from '../json/value';
import { messagesRequest } from '../schema/text';
import { generation } from './handler';

/** POST /v1/messages, after Anthropic's; its refusals have the shape of the other endpoints (reports of 2026). */
export const createMessage = generation({
  schema: messagesRequest,
  typeFaults: 'text',
  findModel: (body) => findModel(body.model, 'chat'),
  checkArguments: (body, served) =>
    firstOf(
      () => checkToolCount(body),
      () => checkToolSchemas(body, ({ name, input_schema: parameters }) => ({ name: name ?? null, parameters: parameters ?? null })),
      () => checkStop(body, served),
      () => checkSampling(body),
      () => checkPositive(body, 'max_tokens'),
    ),
  generate: (body, served) => {
    const fault = faultOf(served, countTokens(textsOf(body.messages)));
    if (fault) return fault;
    if (served.model.id === 'mock-moderation') return contentViolation(served);
    const made = reply(body.messages, body.max_tokens);
    return distort(served, json(200, {
      id: 'msg_mock', type: 'message', role: 'assistant', model: served.served, content: [{ type: 'text', text: made.text }],
      stop_reason: made.truncated ? 'max_tokens' : 'end_turn', stop_sequence: null,
      usage: { input_tokens: made.promptTokens, output_tokens: made.completionTokens },
    }));
  },
});

/** The sentence of chat for the parameter that reasoning models refuse there too. */
function checkStop(body: JsonObject, { model, asked }: Served): Answer | null {
  const { stop_sequences: stops } = membersOf(body);
  return itemsOf(stops).length > 0 && !model.takesStop ? unsupported(asked, 'stop') : null;
}
