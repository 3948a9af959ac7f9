import { CATALOGUE } from '../catalogue/index';
import type { CatalogueEntry, Values } from '../catalogue/entry';
import { failedStatus } from '../catalogue/status/bare-status';
import type { ApiError } from '../model/api-error';
import type { Confidence, Evidence } from '../model/diagnosis';
import { bodyText } from '../model/exchange';
import type { Topic } from '../model/entry-id';
import type { Reading } from '../model/reading';
import { isBareText, isLooseText, isStrange, isTalkOrNote, worthOf } from './hearing';
import { rankNearest } from './nearest';
import { patternsIn, type FoundPattern } from './patterns';
import { plain, type Plain } from './plain';
import { isOtherAddress } from './read/elsewhere';
import { withoutStatusPhrases } from './read/status-sentence';
import { secondOpinion } from './second-opinion';

/** An entry that fits an exchange, with what it was recognised by. */
export interface Match {
  readonly entry: CatalogueEntry;
  readonly confidence: Confidence;
  readonly values: Values;
  readonly evidence: readonly Evidence[];
  /** Order among matches of the same confidence: how much of the answer the match accounts for. */
  readonly weight: number;
  /** True where more than the words and the codes of the answer speaks for it: how the exchange went. */
  readonly isBySight: boolean;
}

const CODE_WEIGHT = 30;
const RECOGNISED_WEIGHT = 20;
const STATUS_BONUS = 6;
const NETWORK_WEIGHT = 10_000;
const RANK: Readonly<Record<Confidence, number>> = { exact: 2, likely: 1, 'status-only': 0 };

/** All entries that fit, the most telling first. Empty for an exchange in which nothing is wrong. */
export function matchEntries(reading: Reading): Match[] {
  const message = reading.error ? plain(withoutStatusPhrases(reading.error.message)) : null;
  const found = message && patternsIn(message.text);
  const matches: Match[] = [];
  for (const entry of CATALOGUE) {
    const match = best(entry, reading, message, found?.get(entry) ?? null);
    if (match) matches.push(match);
  }
  return withVote(ranked(matches), reading, message).filter(isOurs(reading, message));
}

/** The matches in their order, and what the known wordings make of the message. */
function withVote(inOrder: readonly Match[], reading: Reading, message: Plain | null): readonly Match[] {
  if (!message || message.text === '') return inOrder;
  if (isBareText(reading) && isTalkOrNote(message.text)) return inOrder;
  return secondOpinion(inOrder, rankNearest(message.text, failedStatus(reading)), { evidence: messageEvidence(reading.error), isBare: isLooseText(reading) });
}

const OF_ANY_SERVER: readonly Topic[] = ['network', 'server', 'status'];

/** What failed on the way to an address of somebody else is none of ours, nor is a status beside words about something else. */
function isOurs({ exchange, error }: Reading, message: Plain | null): (match: Match) => boolean {
  if (exchange.source !== 'text') return () => true;
  const isElsewhere = isOtherAddress(bodyText(exchange.response.body) ?? '');
  const isAloof = exchange.response.status === null && error?.shape === 'text' && message !== null && isStrange(message.text);
  return ({ entry, confidence }) => !(isElsewhere && OF_ANY_SERVER.includes(entry.topic)) && !((isElsewhere || isAloof) && confidence === 'status-only');
}

function best(entry: CatalogueEntry, reading: Reading, message: Plain | null, words: FoundPattern | null): Match | null {
  const byWords = reading.error && message && words ? matchWords(entry, reading, reading.error, message, words) : null;
  const byCode = reading.error ? matchCode(entry, reading.error) : null;
  const recognition = entry.recognise?.(reading) ?? null;
  const bySight: Match | null = recognition && {
    entry,
    confidence: recognition.confidence,
    values: recognition.values ?? {},
    evidence: recognition.evidence,
    weight: entry.topic === 'network' && recognition.confidence === 'exact' ? NETWORK_WEIGHT : RECOGNISED_WEIGHT,
    isBySight: entry.topic === 'network' || recognition.confidence === 'exact',
  };
  const found = [byWords, byCode, bySight].filter((match) => match !== null);
  return found.length === 0 ? null : found.reduce(merged);
}

/** Two ways of recognising the same entry support each other. */
function merged(one: Match, other: Match): Match {
  const [first, second] = RANK[other.confidence] > RANK[one.confidence] ? [other, one] : [one, other];
  return {
    ...first,
    values: { ...second.values, ...first.values },
    evidence: [...first.evidence, ...second.evidence],
    weight: Math.max(first.weight, second.weight) + STATUS_BONUS,
    isBySight: first.isBySight || second.isBySight,
  };
}

function matchWords(entry: CatalogueEntry, reading: Reading, error: ApiError, message: Plain, { pattern, match }: FoundPattern): Match | null {
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

function matchCode(entry: CatalogueEntry, error: ApiError): Match | null {
  const said = [error.code, error.wke, error.type].find((value) => value !== null && (entry.codes?.includes(value.toLowerCase()) ?? false));
  if (!said) return null;
  return { entry, confidence: 'exact', values: {}, weight: CODE_WEIGHT, isBySight: false, evidence: [{ source: 'code', text: said }, ...messageEvidence(error)] };
}

function messageEvidence(error: ApiError | null): Evidence[] {
  return error && error.message !== '' ? [{ source: 'message', text: `“${error.quote}”` }] : [];
}

function ranked(matches: readonly Match[]): Match[] {
  const told = new Map(matches.filter((match) => match.confidence !== 'status-only').map((match) => [match.entry.id, RANK[match.confidence]]));
  const yields = ({ entry, confidence }: Match): boolean => entry.yieldsTo?.some((id) => (told.get(id) ?? -1) >= (entry.isWrapper ? RANK.likely : RANK[confidence])) ?? false;
  // What broke off on the way is no answer: its status says nothing beside it.
  const isOnTheWay = matches.some(({ entry, confidence }) => entry.topic === 'network' && confidence !== 'status-only');
  const kept = matches.filter((match) => !yields(match) && !(isOnTheWay && match.entry.topic === 'status'));
  // Where all of them yield in a circle, the most telling one stays.
  const isLost = told.size > 0 && kept.every((match) => match.confidence === 'status-only');
  return [...(isLost ? matches : kept)]
    .sort((a, b) => RANK[b.confidence] - RANK[a.confidence] || Number(a.entry.isWrapper ?? false) - Number(b.entry.isWrapper ?? false) || b.weight - a.weight);
}
