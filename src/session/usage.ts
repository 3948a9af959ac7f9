import { bodyText, type Exchange } from '../model/exchange';
import { isObject, member, parseJson } from '../model/json';

/** What an answer says that it used. null where it does not say. */
export interface Usage {
  readonly promptTokens: number | null;
  readonly completionTokens: number | null;
  readonly totalTokens: number | null;
  /** In US dollars. */
  readonly cost: number | null;
}

/** Ticks that make a US dollar: 10^10 (answers of the API, 2026). */
const TICKS = 1e10;
/** The events of a stream among which the one with the figures is: it comes last, before the end mark. */
const LAST_EVENTS = 4;
const LONGEST = 4_000;
/** Members of that name that are read, from the last on: an answer has one, and each costs a look at what follows. */
const MOST_READ = 8;

/** The tokens and the cost that an answer tells, found without parsing it whole; null where it tells none. */
export function usageOf({ response }: Exchange): Usage | null {
  const events = response.stream?.events ?? [];
  for (let at = events.length - 1; at >= Math.max(0, events.length - LAST_EVENTS); at -= 1) {
    const usage = usageIn(events[at]?.data ?? '');
    if (usage) return usage;
  }
  return usageIn(bodyText(response.body) ?? '');
}

/** Reads the last member `usage` of a JSON text. */
function usageIn(text: string): Usage | null {
  let read = 0;
  for (let at = text.lastIndexOf('"usage"'); at >= 0 && read < MOST_READ; at = at === 0 ? -1 : text.lastIndexOf('"usage"', at - 1)) {
    // Inside a string the quotes would be escaped.
    if (text.charAt(at - 1) === '\\') continue;
    const found = objectAfter(text, at + '"usage"'.length);
    if (found !== null) return readUsage(found);
    read += 1;
  }
  return null;
}

function objectAfter(text: string, from: number): unknown {
  const opening = /^\s*:\s*(?=\{)/.exec(text.slice(from, from + 40));
  if (!opening) return null;
  const start = from + opening[0].length;
  let depth = 0;
  for (let at = start; at < text.length && at - start < LONGEST; at += 1) {
    const character = text.charAt(at);
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth === 0) return parseJson(text.slice(start, at + 1)) ?? null;
  }
  return null;
}

/** Chat completions say prompt and completion, responses say input and output. */
function readUsage(value: unknown): Usage | null {
  if (!isObject(value)) return null;
  const number = (...names: readonly string[]): number | null => {
    for (const name of names) {
      const found = member(value, name);
      if (typeof found === 'number' && found >= 0 && found <= Number.MAX_SAFE_INTEGER) return found;
    }
    return null;
  };
  const ticks = number('cost_in_usd_ticks');
  const usage: Usage = {
    promptTokens: number('prompt_tokens', 'input_tokens'),
    completionTokens: number('completion_tokens', 'output_tokens'),
    totalTokens: number('total_tokens'),
    cost: ticks === null ? null : ticks / TICKS,
  };
  return Object.values(usage).every((figure) => figure === null) ? null : usage;
}
