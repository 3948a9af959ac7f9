import type { Json } from '../../../model/json';
import { stringMember } from '../../../model/json';
import { spelled, type Pointer } from '../../../model/pointer';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault, holds, removal } from '../found';

/**
 * Judges a request for live search, which is gone. Where it was switched off the field can simply go;
 * where it was wanted the catalogue offers the tools of the Responses API or an answer without search.
 */
export function liveSearchFault({ template }: LintContext, pointer: Pointer, value: Json): Fault {
  const mode = stringMember(value, 'mode');
  return fault('live-search-removed', {
    pointer,
    values: { parameter: spelled(pointer), ...(mode !== null && { value: mode }) },
    seen: mode === null ? holds(pointer, value) : `${spelled(pointer)}.mode is "${mode}"`,
    fact: 'live search was removed in January 2026; every mode is refused, "off" too',
    factSource: 'reports',
    certainty: template === '/v1/chat/completions' && pointer === '/search_parameters' ? 'exact' : 'likely',
    edits: mode === 'off' ? [removal(pointer)] : [],
  });
}
