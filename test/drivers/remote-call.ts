import type { Json } from '../../src/model/json';

/**
 * Writes the call of a self-contained function as an expression, to be evaluated in another page.
 * It gives a promise of JSON text, the outcome, which `readOutcome` reads. What the function throws travels as text too.
 */
export function callExpression<A extends readonly Json[], R>(work: (...args: A) => R | Promise<R>, args: A): string {
  return `Promise.resolve().then(() => (${String(work)})(...${JSON.stringify(args)}))
    .then((value) => JSON.stringify({ value }), (error) => JSON.stringify({ error: String(error) }))`;
}

/** Reads the outcome of a call: gives its value, or throws what the function threw. */
export function readOutcome<R>(text: unknown, place: string): R {
  const outcome: { value: R; error?: string } = JSON.parse(String(text));
  if (outcome.error !== undefined) throw new Error(`In the ${place}: ${outcome.error}`);
  return outcome.value;
}
