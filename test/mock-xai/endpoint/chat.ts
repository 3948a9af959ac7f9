import { empty, invalid, json, refuse, stream, type Answer } from '../answer';
import { checkChatArguments } from '../check/chat-arguments';
import { findModel, type Served } from '../check/model';
import { contentViolation, distort, faultOf } from '../faults';
import { chatCompletion, chatEvents, type Ending } from '../generate/chat-completion';
import { countTokens, reply, textsOf } from '../generate/reply';
import type { JsonObject } from '../json/value';
import { chatRequest } from '../schema/chat';
import type { State } from '../state';
import { generation, guarded } from './handler';

const RATE_LIMIT_HEADERS = {
  'x-ratelimit-limit-requests': '9000',
  'x-ratelimit-remaining-requests': '8999',
  'x-ratelimit-limit-tokens': '50000000',
  'x-ratelimit-remaining-tokens': '49999000',
};

/** POST /v1/chat/completions. */
export const createChat = generation({
  schema: chatRequest,
  typeFaults: 'text',
  findModel: (body) => {
    const served = findModel(body.model, 'chat');
    if (!('refusal' in served) && served.model.multiAgent) {
      return { refusal: invalid('Multi Agent requests are not allowed on chat completions') };
    }
    return served;
  },
  checkArguments: checkChatArguments,
  generate: (body, served, state) => {
    const fault = faultOf(served, countTokens(textsOf(body.messages)));
    if (fault) return fault;
    if (served.model.id === 'mock-moderation') return contentViolation(served);
    return distort(served, complete(body, served, state));
  },
});

/** GET /v1/chat/deferred-completion/{id}. The body of its 404 is not recorded anywhere; this one is in xAI's usual shape. */
export const pollChat = guarded((_call, state, id) => state.poll(id) ?? refuse(404, 'not-found', 'The deferred completion was not found.'));

function complete(body: JsonObject, served: Served, state: State): Answer {
  const made = reply(body.messages, body.max_completion_tokens ?? body.max_tokens);
  const ending = endingOf(served);
  if (body.stream === true) return stream(chatEvents(served.served, made, ending), RATE_LIMIT_HEADERS);
  if (ending === 'error') return refuse(500, 'internal', 'Please retry your request.');
  if (ending === 'cut') return { kind: 'reset' };
  const completion = chatCompletion(served.served, made, typeof body.n === 'number' ? body.n : 1);
  if (body.deferred !== true) return json(200, completion, RATE_LIMIT_HEADERS);
  const never = served.model.id === 'mock-job-pending';
  return json(200, { request_id: state.start({ pending: () => empty(202), ready: () => json(200, completion), once: true, never }) });
}

/** How the special models for broken streams want one to end. */
export function endingOf({ model }: Served): Ending {
  if (model.id === 'mock-stream-error') return 'error';
  return model.id === 'mock-stream-cut' ? 'cut' : 'complete';
}
