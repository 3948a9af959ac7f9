import type { Edit } from '../../model/edit';
import { member, stringMember, type Json } from '../../model/json';
import type { Reading } from '../../model/reading';

/**
 * The edits that move system messages to the member `system`, where /v1/messages wants them; none where that is not what is wrong, or where a
 * message holds more than a text.
 */
export function systemTurnsMoved({ request, exchange }: Reading): Edit[] {
  const messages = member(request, 'messages');
  if (exchange.request.endpoint !== '/v1/messages' || !Array.isArray(messages)) return [];
  const turns = messages.flatMap((message: Json, index) => (stringMember(message, 'role') === 'system' ? [{ index, text: stringMember(message, 'content') }] : []));
  const system = member(request, 'system') ?? '';
  if (turns.length === 0 || typeof system !== 'string') return [];
  const texts = [system, ...turns.map(({ text }) => text)];
  if (texts.includes(null)) return [];
  return [
    { kind: 'set-value', pointer: '/system', value: texts.filter((text) => text !== '').join('\n\n') },
    ...turns.map(({ index }) => ({ kind: 'remove-value', pointer: `/messages/${index}` } as const)),
  ];
}
