import type { CorrectedRequest } from '../../model/corrected-request';
import type { Json } from '../../model/json';
import { isObject, member, stringMember } from '../../model/json';
import { itemsOf } from '../convert/members';
import { sdkTarget } from './sdk-target';

/** A plain conversation: text alone, no tools. The only requests that SDKs with their own vocabulary tell the same way. */
export interface Conversation {
  readonly api: 'chat' | 'responses';
  readonly baseUrl: string;
  readonly model: string;
  readonly messages: readonly { readonly role: 'system' | 'user' | 'assistant'; readonly text: string }[];
  /** All other members of the body. */
  readonly options: ReadonlyMap<string, Json>;
  readonly streams: boolean;
}

/** Tells whether an item is a message with nothing but a role and a content. */
function isSpeech(item: Json): boolean {
  if (!isObject(item) || (item['type'] !== undefined && item['type'] !== 'message')) return false;
  return Object.keys(item).every((name) => name === 'role' || name === 'content' || name === 'type');
}

/** Reads a request as a plain conversation, or says what in it is more than that. `sdk` is how the sentence calls the SDK. */
export function conversationOf(request: CorrectedRequest, sdk: string): Conversation | { readonly why: string } {
  const target = sdkTarget(request);
  if ('why' in target) return target;
  const { route, body, baseUrl, streams } = target;
  const api = route === '/chat/completions' ? 'chat' : route === '/responses' ? 'responses' : null;
  if (api === null || !body) return { why: `The snippet for ${sdk} is for chat completions and responses alone.` };
  if (Object.keys(target.headers).length > 0) return { why: `The request has headers of its own, which the snippet for ${sdk} does not carry.` };
  const model = stringMember(body, 'model');
  if (model === null) return { why: 'The request names no model.' };
  const listName = api === 'chat' ? 'messages' : 'input';
  const list = member(body, listName);
  const messages: Conversation['messages'][number][] = [];
  const items: readonly Json[] = typeof list === 'string' ? [{ role: 'user', content: list }] : itemsOf(list);
  for (const item of items) {
    const [role, text] = [stringMember(item, 'role'), stringMember(item, 'content')];
    if (!isSpeech(item) || text === null || (role !== 'system' && role !== 'user' && role !== 'assistant')) {
      return { why: `A message has more than text in it, which the snippet for ${sdk} does not carry.` };
    }
    messages.push({ role, text });
  }
  if (messages.length === 0) return { why: 'The request has no messages.' };
  const options = new Map(Object.entries(body).filter(([name]) => !['model', listName, 'stream'].includes(name)));
  return { api, baseUrl, model, messages, options, streams };
}
