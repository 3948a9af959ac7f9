import type { ApiError } from '../../../model/api-error';
import type { Json } from '../../../model/json';
import { isObject, member } from '../../../model/json';
import type { Fault } from '../fault';
import { fault, holds, setting } from '../found';

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
