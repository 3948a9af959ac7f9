import { CATALOGUE } from '../catalogue/index';
import type { CatalogueEntry } from '../catalogue/entry';
import { failedStatus } from '../catalogue/status/bare-status';
import { bodyText } from '../model/exchange';
import type { Topic } from '../model/entry-id';
import type { Reading } from '../model/reading';
import { isBareText, isLooseText, isStrange, isTalkOrNote } from './hearing';
import { merged, ranked, type Match } from './match';
import { codesIn, matchCode, matchWords, messageEvidence } from './match-words';
import { rankNearest } from './nearest';
import { patternsIn, type FoundPattern } from './patterns';
import { plain, type Plain } from './plain';
import { isOtherAddress } from './read/elsewhere';
import { withoutStatusPhrases } from './read/status-sentence';
import { secondOpinion } from './second-opinion';

/** More than three words. */
const MANY_WORDS = / +\S+ +\S+ +/;
const RECOGNISED_WEIGHT = 20;
const NETWORK_WEIGHT = 10_000;

/** Most entries have nothing to do with an answer; these look for themselves. */
const LOOKING = CATALOGUE.filter(({ recognise }) => recognise);

/** All entries that fit, the most telling first. Empty for an exchange in which nothing is wrong. */
export function matchEntries(reading: Reading): Match[] {
  const message = reading.error ? plain(withoutStatusPhrases(reading.error.message)) : null;
  const found = message && patternsIn(message.text);
  const said = reading.error && codesIn(reading.error);
  const matches: Match[] = [];
  for (const entry of new Set([...LOOKING, ...(found?.keys() ?? []), ...(said?.keys() ?? [])])) {
    const match = best(entry, reading, message, found?.get(entry) ?? null, said?.get(entry) ?? null);
    if (match && !isCancelledBehind(reading, match)) matches.push(match);
  }
  matches.sort((one, other) => CATALOGUE.indexOf(one.entry) - CATALOGUE.indexOf(other.entry));
  return withVote(ranked(matches), reading, message).filter(isOurs(reading, message));
}

/** The matches in their order, and what the known wordings make of the message. */
function withVote(inOrder: readonly Match[], reading: Reading, message: Plain | null): readonly Match[] {
  if (!message || message.text === '') return inOrder;
  if (isBareText(reading) && isTalkOrNote(message.text)) return inOrder;
  return secondOpinion(inOrder, () => rankNearest(message.text, failedStatus(reading)), { evidence: messageEvidence(reading.error), isBare: isLooseText(reading), isShort: !MANY_WORDS.test(message.text) });
}

const OF_ANY_SERVER: readonly Topic[] = ['network', 'server', 'status'];

/** A server that answers a failure was not cancelled by the page, whatever was cancelled behind it. */
function isCancelledBehind({ exchange: { source, response, transportError } }: Reading, { entry }: Match): boolean {
  return entry.id === 'request-aborted' && source !== 'text' && transportError === null && (response.status ?? 0) >= 400;
}

/** What failed on the way to an address of somebody else is none of ours, nor is a status beside words about something else. */
function isOurs(reading: Reading, message: Plain | null): (match: Match) => boolean {
  const { exchange, error } = reading;
  // The known wordings may vote for what was left out before.
  if (exchange.source !== 'text') return (match) => !isCancelledBehind(reading, match);
  const isElsewhere = isOtherAddress(bodyText(exchange.response.body) ?? '');
  const isAloof = exchange.response.status === null && error?.shape === 'text' && message !== null && isStrange(message.text);
  return ({ entry, confidence }) => !(isElsewhere && OF_ANY_SERVER.includes(entry.topic)) && !((isElsewhere || isAloof) && confidence === 'status-only');
}

function best(entry: CatalogueEntry, reading: Reading, message: Plain | null, words: FoundPattern | null, code: string | null): Match | null {
  const byWords = reading.error && message && words ? matchWords(entry, reading, reading.error, message, words) : null;
  const byCode = reading.error && code !== null ? matchCode(entry, reading.error, code) : null;
  const recognition = entry.recognise?.(reading) ?? null;
  if (!byWords && !byCode && !recognition) return null;
  const bySight: Match | null = recognition && {
    entry,
    confidence: recognition.confidence,
    values: recognition.values ?? {},
    evidence: recognition.evidence,
    weight: entry.topic === 'network' && recognition.confidence === 'exact' ? NETWORK_WEIGHT : RECOGNISED_WEIGHT,
    isBySight: entry.topic === 'network' || recognition.confidence === 'exact',
  };
  const found = [byWords, byCode, bySight].filter((match) => match !== null);
  return found.reduce(merged);
}
