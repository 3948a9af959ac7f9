import type { ParameterFacts } from '../../../api/parameters/facts';
import type { Edit } from '../../../model/edit';
import type { Json } from '../../../model/json';
import { spelled, type Pointer } from '../../../model/pointer';
import { suggest } from '../../suggest';
import type { Fault } from '../fault';
import { fault, holds, removal, setting } from '../found';

/** Words of other APIs for what a parameter may be. */
const WORDS_ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['response_format base64', 'b64_json'], ['response_format b64', 'b64_json'], ['response_format base64_json', 'b64_json'], ['response_format uri', 'url'],
  ['quality hd', 'high'], ['quality standard', 'medium'], ['quality best', 'high'],
  ['resolution 4k', '2k'], ['resolution 1024', '1k'], ['resolution 2048', '2k'], ['resolution 2160p', '1080p'], ['resolution 1440p', '1080p'], ['resolution hd', '720p'],
  ['aspect_ratio square', '1:1'], ['aspect_ratio landscape', '16:9'], ['aspect_ratio portrait', '9:16'],
]);

function rangeOf({ min, max, isAboveMin }: ParameterFacts): string {
  if (min !== null && max !== null) return isAboveMin ? `greater than ${min} and at most ${max}` : `between ${min} and ${max}`;
  if (min !== null) return isAboveMin ? `greater than ${min}` : `at least ${min}`;
  return max === null ? '' : `at most ${max}`;
}

function invalid(pointer: Pointer, value: Json, facts: ParameterFacts, allowed: string, model: string | null, edits: readonly Edit[], meant: string | null = null): Fault {
  return fault('invalid-parameter-value', {
    pointer,
    values: { parameter: spelled(pointer), value: typeof value === 'string' ? value : JSON.stringify(value), allowed, ...(meant !== null && { meant }), ...(model !== null && { model }) },
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
  const elsewhere = WORDS_ELSEWHERE.get(`${facts.name} ${value.toLowerCase()}`);
  const near = elsewhere !== undefined && words.includes(elsewhere) ? elsewhere : suggest(value, words);
  return invalid(pointer, value, facts, `one of ${words.join(', ')}`, model, [near === null ? removal(pointer) : setting(pointer, near)], near);
}
