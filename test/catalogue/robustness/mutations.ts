import fc from 'fast-check';

/** A message that says the same in other letters, or null where this change does not touch it. */
export type Mutation = (message: string, pick: Pick) => string | null;

/** Draws one of several. */
export type Pick = <T>(...choices: readonly T[]) => T;

const drawn = new Map<number, readonly number[]>();

/** Draws that are the same in every run. */
export function picker(seed: number): Pick {
  const draws = drawn.get(seed) ?? fc.sample(fc.noBias(fc.nat()), { seed, numRuns: 20_011 });
  drawn.set(seed, draws);
  let at = 0;
  return (...choices) => {
    const draw = draws[at % draws.length] ?? 0;
    at += 1;
    const chosen = choices[draw % choices.length];
    if (chosen === undefined) throw new Error('there is nothing to draw from');
    return chosen;
  };
}

function changed(before: string, after: string): string | null {
  return before === after ? null : after;
}

const MODEL = /\bgrok-[\w.]+(?:-[\w.]+)*\b/g;
const TEAM = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;
const PARAMETER = /(?<![\w-])(?:presence_?[pP]enalty|frequency_?[pP]enalty|reasoning_?[eE]ffort|logprobs|top_logprobs|stream_options|metadata|temperature|max_tokens)(?![\w-])/g;

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'other quotes': (message, pick) => {
    const quote = pick('"', "'", '`', '“', '');
    return changed(message, message.replace(/(?<![a-z])["'`“”](?=\S)|(?<=\S)["'`“”](?![a-z])/g, quote));
  },
  'first letter': (message) => changed(message, message.replace(/^[A-Za-z]/, (letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()))),
  'capitals': (message) => changed(message, message.toUpperCase()),
  'other dashes': (message, pick) => changed(message, message.replace(/ [–—-] /g, ` ${pick('-', '–', '—', '‑')} `)),
  'end of sentence': (message, pick) => changed(message, message.replace(/[.!…]*\s*$/, pick('', '.', '!', '…', ' .'))),
  'blanks and breaks': (message, pick) => changed(message, message.replace(/ /g, () => pick(' ', ' ', '  ', '\n', ' '))),
  'other models': (message, pick) => changed(message, message.replace(MODEL, () => pick('grok-9', 'grok-4.7-fast', 'x-ai/grok-4.1-mini', 'grok-imagine-image-3', 'my-model-2'))),
  'other teams': (message, pick) => changed(message, message.replace(TEAM, () => pick('0f0e0d0c-1111-4222-8333-444455556666', '[REDACTED]', '***', 'team-7'))),
  'other parameters': (message, pick) => changed(message, message.replace(PARAMETER, () => pick('logit_bias', 'top_k', 'parallel_tool_calls', 'serviceTier', 'user'))),
  'other numbers': (message, pick) => changed(message, message.replace(/(?<![\w.#-]|code:? )\d{2,}(?![\w-]|\.\d)/g, () => pick('12', '7000', '131072', '33', '250'))),
  'a prefix of the API': (message, pick) => `${pick('Invalid request content: ', 'Bad data: ', 'Request validation error: ', 'Failed to start sampling: ', 'Error: ')}${message}`,
  'a sentence behind it': (message, pick) => `${message.replace(/\.?$/, '.')} ${pick('Please check the documentation at https://docs.x.ai.', 'If you believe this is a mistake, please contact support.', 'Request id: 0a1b2c3d', '(request id: 20260101)')}`,
};
