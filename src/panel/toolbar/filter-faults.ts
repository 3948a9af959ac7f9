import { faultOf, type Fault } from '../../session/filter/filter';
import { termsOf, type Term } from '../../session/filter/term';
import { t } from '../words/t';

/** A term that can match nothing. */
export interface FaultyTerm {
  readonly term: Term;
  readonly fault: Fault;
}

/** The terms of a query that can match nothing. */
export function faultsOf(query: string): FaultyTerm[] {
  return termsOf(query).flatMap((term) => {
    const fault = faultOf(term);
    return fault === null ? [] : [{ term, fault }];
  });
}

/** Why a term can match nothing, in a sentence. */
export function faultWords({ term, fault }: FaultyTerm): string {
  const written = term.key === null ? term.value : `${term.key}:${term.value}`;
  return t(fault === 'invalid-pattern' ? 'faultPattern' : 'faultValue', written);
}
