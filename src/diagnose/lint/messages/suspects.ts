import type { ApiError } from '../../../model/api-error';
import type { Json, JsonObject } from '../../../model/json';
import { isObject, member, stringMember } from '../../../model/json';
import type { Fault } from '../fault';
import { fault, holds, removal, setting } from '../found';
import { partsOf } from './walk';

/** What the server says of a content that it has no shape for, and which message it names. */
const SAYS_STRANGE = /messages\[(\d{1,6})\][^ ]{0,40}: data did not match any variant of untagged enum \w*Content/i;

/**
 * Parts of the Responses API, which chat knows in the results of tools alone: told only where the server says that it has no shape for
 * the content of that message, and nothing else is wrong with it.
 */
export function strangeSuspects(messages: readonly Json[], found: readonly Fault[], error: ApiError | null): Fault[] {
  const index = SAYS_STRANGE.exec(error?.message ?? '')?.[1];
  const message = index === undefined ? undefined : messages[Number(index)];
  const pointer = `/messages/${index ?? ''}`;
  if (!isObject(message) || message['role'] === 'tool' || found.some((fault) => fault.pointer?.startsWith(`${pointer}/content`))) return [];
  const suspects: Fault[] = [];
  for (const { value, pointer: at } of partsOf(message, pointer)) {
    const { type } = value;
    const right = chatPartOf(value);
    if (!right || typeof type !== 'string') continue;
    suspects.push(
      fault('unmatched-shape', {
        pointer: at,
        values: { value: type, type: 'Content' },
        seen: holds(`${at}/type`, type),
        fact: 'on chat the parts of a message are text, image_url and file',
        factSource: 'spec',
        certainty: 'likely',
        edits: [setting(at, right)],
      }),
    );
  }
  return suspects;
}

/** A part of the Responses API as chat writes it; null for any other part. */
function chatPartOf({ type, text, image_url: image, detail }: JsonObject): Json | null {
  if (type === 'input_text' && typeof text === 'string') return { type: 'text', text };
  if (type !== 'input_image') return null;
  const url = typeof image === 'string' ? image : stringMember(image, 'url');
  return url === null ? null : { type: 'image_url', image_url: { url, ...(detail !== undefined && { detail }) } };
}

/** What the server says of a message without content. */
const SAYS_EMPTY = /content element|empty (?:\w+ )?(?:message|content)|messages? can ?not be empty/i;

/** Messages that pass for silent only where the server says that one is: blanks, the empty result of a tool, a call without words. */
export function silentSuspects(messages: readonly Json[], error: ApiError | null): Fault[] {
  if (!SAYS_EMPTY.test(error?.message ?? '')) return [];
  const isBlank = (content: Json | undefined): boolean => content === undefined || content === null || (typeof content === 'string' && !/\S/.test(content));
  return messages.flatMap((message, index) => {
    const content = member(message, 'content');
    if (!isObject(message) || !isBlank(content)) return [];
    const { role } = message;
    return [
      fault('empty-message', {
        pointer: `/messages/${index}`,
        values: { index: String(index) },
        seen: holds(`/messages/${index}/content`, content),
        certainty: 'likely',
        edits: role === 'tool' ? [setting(`/messages/${index}/content`, '(no output)')] : [],
      }),
    ];
  });
}

/** What the server says of an item of the input that it has no shape for. */
const SAYS_ITEM = /untagged enum ModelInput\b/i;

/**
 * Calls of custom tools and their outputs, which the API returns for its own tools and was seen to refuse in the input (reported in 2026):
 * told only where it has no shape for an item, and no other is wrong. What they say fits a call of a function; a call of the API's own tool,
 * which has no output in the input, is left out.
 */
export function customCallSuspects(input: readonly Json[], found: readonly Fault[], error: ApiError | null): Fault[] {
  if (!SAYS_ITEM.test(error?.message ?? '') || found.some(({ entryId }) => entryId === 'unmatched-shape')) return [];
  const answered = new Set(input.filter((item) => member(item, 'type') === 'custom_tool_call_output').map((item) => member(item, 'call_id')));
  return input.flatMap((item, index) => {
    const right = isObject(item) ? functionItemOf(item) : null;
    if (right === null) return [];
    const pointer = `/input/${index}`;
    return [
      fault('unmatched-shape', {
        pointer,
        values: { field: `input[${index}]`, type: 'ModelInput' },
        seen: holds(`${pointer}/type`, member(item, 'type')),
        fact: 'calls and outputs are items of the type function_call and function_call_output',
        factSource: 'reports',
        certainty: 'likely',
        edits: [answered.has(member(item, 'call_id')) ? setting(pointer, right) : removal(pointer)],
      }),
    ];
  });
}

/** A call of a custom tool, or its output, as that of a function; null for any other item. */
function functionItemOf({ type, call_id: id, name, input, output }: JsonObject): Json | null {
  if (typeof id !== 'string') return null;
  if (type === 'custom_tool_call' && typeof name === 'string') return { type: 'function_call', call_id: id, name, arguments: JSON.stringify({ input: input ?? '' }) };
  if (type !== 'custom_tool_call_output') return null;
  return { type: 'function_call_output', call_id: id, output: typeof output === 'string' ? output : JSON.stringify(output ?? '') };
}
