import { within } from './within';

/** The part of `devtools.inspectedWindow` that is used. */
export interface InspectedWindow {
  eval(expression: string): PromiseLike<unknown>;
}

/** How long the page may take to answer, in milliseconds. A document that is being replaced may never answer. */
const PATIENCE_MS = 2000;

/**
 * Asks the inspected page for a number or a text. Gives the value as the page gave it, null where it throws or does not answer in time.
 * Chromium's own `browser` object answers with the value and rejects on an exception; Firefox and the wrapped API answer `[value, error]`.
 */
export async function askPage(inspected: InspectedWindow, expression: string): Promise<unknown> {
  const answer = await within(evaluate(inspected, expression), PATIENCE_MS);
  const value: unknown = Array.isArray(answer) ? answer[0] : answer;
  return value ?? null;
}

/** Async, so that a call which throws is an answer that did not come. */
async function evaluate(inspected: InspectedWindow, expression: string): Promise<unknown> {
  return inspected.eval(expression);
}
