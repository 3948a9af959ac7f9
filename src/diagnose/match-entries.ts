import { CATALOGUE } from '../catalogue/index';
import type { CatalogueEntry } from '../catalogue/entry';
import { failedStatus } from '../catalogue/status/bare-status';
import { bodyText } from '../model/exchange';
import type { Topic } from '../model/entry-id';
import type { Reading } from '../model/reading';
import { isBareText, isLooseText, isStrange, isTalkOrNote } from './hearing';
import { merged, ranked, type Match } from './match';
import { matchCode, matchWords, messageEvidence } from './match-words';
import { rankNearest } from './nearest';
import { patternsIn, type FoundPattern } from './patterns';
import { plain, type Plain } from './plain';
import { isOtherAddress } from './read/elsewhere';
import { withoutStatusPhrases } from './read/status-sentence';
import { secondOpinion } from './second-opinion';

const FEW_WORDS = 3;
const RECOGNISED_WEIGHT = 20;
const NETWORK_WEIGHT = 10_000;

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
  return secondOpinion(inOrder, rankNearest(message.text, failedStatus(reading)), { evidence: messageEvidence(reading.error), isBare: isLooseText(reading), isShort: message.text.split(/\s+/).length <= FEW_WORDS });
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
