import type { ParameterFacts } from '../../../api/parameters/facts';
import type { Edit } from '../../../model/edit';
import type { Json } from '../../../model/json';
import type { Pointer } from '../../../model/pointer';
import { suggest } from '../../suggest';
import type { Fault } from '../fault';
import { fault, holds, removal, setting, spelled } from '../found';

function rangeOf({ min, max, isAboveMin }: ParameterFacts): string {
  if (min !== null && max !== null) return isAboveMin ? `greater than ${min} and at most ${max}` : `between ${min} and ${max}`;
  if (min !== null) return isAboveMin ? `greater than ${min}` : `at least ${min}`;
  return max === null ? '' : `at most ${max}`;
}

function invalid(pointer: Pointer, value: Json, facts: ParameterFacts, allowed: string, model: string | null, edits: readonly Edit[]): Fault {
  return fault('invalid-parameter-value', {
    pointer,
    values: { parameter: spelled(pointer), value: typeof value === 'string' ? value : JSON.stringify(value), allowed, ...(model !== null && { model }) },
    seen: holds(pointer, value),
    fact: `${spelled(pointer)} has to be ${allowed}`,
    factSource: facts.sources[0],
    certainty: facts.confidence === 'high' ? 'exact' : 'likely',
    edits,
  });
}

/**
 * Finds a value out of its range, not among the words it may be, or a list that is too long. Takes a value of the right type,
 * and the model that the corrected request names.
 */
export function rangeFault(pointer: Pointer, value: Json, facts: ParameterFacts, model: string | null): Fault | null {
  if (typeof value === 'number' || (typeof value === 'string' && facts.types.includes('integer'))) return numberFault(pointer, value, facts, model);
  if (typeof value === 'string' && facts.values !== null) return wordFault(pointer, value, facts, facts.values, model);
  if (Array.isArray(value) && facts.maxItems !== null && value.length > facts.maxItems && facts.name !== 'tools') {
    return invalid(pointer, value.length, facts, `at most ${facts.maxItems} items`, model, []);
  }
  return null;
}

function numberFault(pointer: Pointer, value: number | string, facts: ParameterFacts, model: string | null): Fault | null {
  const number = Number(value);
  const { min, max } = facts;
  if (Number.isNaN(number)) return null;
  const isBelow = min !== null && (number < min || (facts.isAboveMin && number === min));
  const isAbove = max !== null && number > max;
  if (!isBelow && !isAbove) return null;
  const bound = isAbove ? max : facts.isAboveMin ? null : min;
  const nearest = bound === null ? null : typeof value === 'string' ? String(bound) : bound;
  return invalid(pointer, value, facts, rangeOf(facts), model, [nearest === null ? removal(pointer) : setting(pointer, nearest)]);
}

function wordFault(pointer: Pointer, value: string, facts: ParameterFacts, words: readonly string[], model: string | null): Fault | null {
  if (words.includes(value)) return null;
  const near = suggest(value, words);
  return invalid(pointer, value, facts, `one of ${words.join(', ')}`, model, [near === null ? removal(pointer) : setting(pointer, near)]);
}
