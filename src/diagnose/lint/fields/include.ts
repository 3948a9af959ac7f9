import type { Json } from '../../../model/json';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault, holds, removal } from '../found';
import { itemsOf } from '../messages/walk';

/** What OpenAI lets a response include and xAI was seen to refuse (reported in 2026). */
const REFUSED: readonly Json[] = ['web_search_call.results'];

/** Finds extras of OpenAI's Responses API that this one refuses to include. */
export function includeFaults({ body, template }: LintContext): Fault[] {
  if (template !== '/v1/responses') return [];
  const wanted = itemsOf(body?.['include']);
  return wanted.flatMap((value, index) => {
    if (!REFUSED.includes(value)) return [];
    const pointer = wanted.length === 1 ? '/include' : `/include/${index}`;
    return [
      fault('unsupported-parameter', {
        pointer,
        values: { parameter: 'include' },
        seen: holds(`/include/${index}`, value),
        fact: 'the API refuses to include it',
        factSource: 'reports',
        certainty: 'likely',
        edits: [removal(pointer)],
      }),
    ];
  });
}
