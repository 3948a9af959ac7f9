import { CATALOGUE } from '../catalogue/index';
import type { CatalogueEntry, Pattern, Values } from '../catalogue/entry';
import type { ApiError } from '../model/api-error';
import type { Topic } from '../model/entry-id';
import type { Evidence } from '../model/diagnosis';
import type { Reading } from '../model/reading';
import { isBareText, worthOf } from './hearing';
import { STATUS_BONUS, type Match } from './match';
import type { FoundPattern } from './patterns';
import type { Plain } from './plain';

const CODE_WEIGHT = 30;

/** What a request holds or asks for. Of these a refusal of the caller himself says nothing: the agreement that "is required" is no field. */
const OF_THE_REQUEST: readonly Topic[] = ['request', 'messages', 'tools', 'resources'];
const OF_THE_CALLER: ReadonlySet<number> = new Set([401, 402, 403, 407]);

/** Whether words that settle nothing are about the request where the status is about who sends it. */
function isContradicted({ topic, statuses }: CatalogueEntry, { certainty }: Pattern, status: number | null): boolean {
  return certainty === 'likely' && status !== null && OF_THE_CALLER.has(status) && OF_THE_REQUEST.includes(topic) && !statuses?.includes(status);
}

/** An entry by a pattern of its own that was found in the message; null where the words are about something else. */
export function matchWords(entry: CatalogueEntry, reading: Reading, error: ApiError, message: Plain, { pattern, match }: FoundPattern): Match | null {
  // What a gateway wrapped keeps the status that it was given with.
  if (isContradicted(entry, pattern, error.status ?? reading.exchange.response.status)) return null;
  const worth = isBareText(reading) ? worthOf(message.text, match.index, match.index + match[0].length, entry) : 'full';
  if (worth === 'none') return null;
  const quoted = message.original(match.index, match.index + match[0].length);
  const status = reading.exchange.response.status ?? error.status;
  const isSupported = status !== null && (entry.statuses?.includes(status) ?? false);
  return {
    entry,
    confidence: worth === 'full' ? (pattern.certainty ?? 'exact') : 'likely',
    values: valuesOf(match, message),
    weight: match[0].length + (isSupported ? STATUS_BONUS : 0),
    isBySight: false,
    evidence: [
      { source: 'message', text: `“${quoted.trim()}”` },
      ...(isSupported ? [{ source: 'status', text: `${status}` } as const] : []),
      ...(error.code ? [{ source: 'code', text: error.code } as const] : []),
    ],
  };
}

/** What stands where a message names no model. */
const FUNCTION_WORD = /^(?:a|an|and|are|by|can|does|for|has|id|in|is|it|not|of|on|or|requested|selected|specified|that|the|this|to|was|which|with|you|your)$/i;

/** The named groups of a pattern in the spelling of the original message. */
function valuesOf(match: RegExpExecArray, message: Plain): Values {
  // A group in an alternative that was not taken has no range.
  const groups: Record<string, [number, number] | undefined> = match.indices?.groups ?? {};
  const values: Record<string, string> = {};
  for (const [name, range] of Object.entries(groups)) {
    if (!range) continue;
    const value = message.original(range[0], range[1]).replace(/^["'`“”]+|["'`“”.,;]+$/g, '').trim();
    if (value !== '' && !(name === 'model' && FUNCTION_WORD.test(value))) values[name] = value;
  }
  return values;
}

const BY_CODE = new Map<string, CatalogueEntry[]>();
for (const entry of CATALOGUE) for (const code of entry.codes ?? []) BY_CODE.set(code, [...(BY_CODE.get(code) ?? []), entry]);

/** The entries of which the answer carries a code, with the code as it carries it. */
export function codesIn({ code, wke, type }: ApiError): ReadonlyMap<CatalogueEntry, string> {
  const said = new Map<CatalogueEntry, string>();
  for (const value of [code, wke, type]) {
    const meant = value === null ? undefined : BY_CODE.get(value.toLowerCase());
    if (value !== null) meant?.forEach((entry) => said.set(entry, said.get(entry) ?? value));
  }
  return said;
}

/** An entry by a code of its own that the answer carries. */
export function matchCode(entry: CatalogueEntry, error: ApiError, said: string): Match {
  return { entry, confidence: 'exact', values: {}, weight: CODE_WEIGHT, isBySight: false, evidence: [{ source: 'code', text: said }, ...messageEvidence(error)] };
}

/** What the server said, as evidence; none where it said nothing. */
export function messageEvidence(error: ApiError | null): Evidence[] {
  return error && error.message !== '' ? [{ source: 'message', text: `“${error.quote}”` }] : [];
}
