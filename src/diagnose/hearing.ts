import type { CatalogueEntry } from '../catalogue/entry';
import { bodyText } from '../model/exchange';
import type { Reading } from '../model/reading';
import { isKnownWord, rankNearest } from './nearest';
import { isTalk } from './read/report';

/**
 * What a piece of a message is worth as the words of an error: 'full' where it is a report or says what the API says; 'some' where it is only
 * phrased like an error; 'none' where somebody talks.
 */
export type Worth = 'full' | 'some' | 'none';

/** What only a program that failed prints: an exception, a field of a log, an error of the network. */
const PRINTED = new RegExp([
  '\\b[A-Z]\\w*(?:Error|Exception)\\b|\\b[Ee]rror:|\\berror=|\\[(?:error|ERROR)\\]|^ERROR\\b|\\b[Ff]ailed:|Traceback|Uncaught|panic:|❌|⚠',
  '\\bnet::|\\bNS_ERROR|\\bERR_|\\bE(?:CONN|TIMED|NOTFOUND|PIPE|AI_)[A-Z]*\\b|\\bcurl: \\(\\d|dial tcp|HTTPSConnectionPool|CORS (?:policy|header)|WebSocket connection|Refused to \\w+|Cross-Origin',
  'litellm|StatusCode\\.|\\[WKE=|\\bHTTP[ /]\\d',
].join('|'), 'm');

/** People speak so, the API does not. */
const SPOKEN =
  /\b(?:i(?! can not| am unable| am not able| will not)|my|he|she|they|we(?! could not| can not| are (?:currently|experiencing|sorry|unable))|who|said|says|wrote|told|thanks|dear|hi|hello|yesterday|tomorrow|week|monday|tuesday|wednesday|thursday|friday|saturday|sundays?|twice|nice|well done|so (?:we|you|it|the)|then it|this pr|the client)\b/;
/** A line of a change log, a note, a turn of a chat, an advice. */
const NOTED = /^\W{0,3}(?:fix(?:ed)?|add(?:ed)?|feat|chore|docs|note|merge|bump|remove|retry|handle|ensure|remember|never|always|do not|user|assistant|summary)\b/;

const STRANGERS = { count: 2, share: 0.15 };
const VERBATIM = { similarity: 0.75, coverage: 0.75 };
const LONGEST_TALK = 2000;

/** Tells whether a message is nothing but pasted words: no status, no code, no JSON and nothing that a program prints stands beside them. */
export function isBareText({ exchange, error }: Reading): boolean {
  if (!error || exchange.source !== 'text' || exchange.response.status !== null || error.shape !== 'text') return false;
  if (error.status !== null || error.code !== null || error.wke !== null || error.type !== null || error.wrappedBy !== null) return false;
  return !PRINTED.test((bodyText(exchange.response.body) ?? '').slice(0, LONGEST_TALK));
}

/** Judges the words of bare text (in plain form) that a pattern of an entry found between `start` and `end`. */
export function worthOf(text: string, start: number, end: number, entry: CatalogueEntry): Worth {
  const sentence = sentenceAround(text, start, end);
  const similarity = Math.max(...[sentence, text].map((said) => rankNearest(said).find((near) => near.entry === entry)?.similarity ?? 0));
  const isVerbatim = similarity >= VERBATIM.similarity || (end - start) / sentence.length >= VERBATIM.coverage;
  if (isSpoken(sentence) || (isTalk(text) && !isVerbatim) || NOTED.test(text)) return 'none';
  return isVerbatim && strangersIn(sentence).length < STRANGERS.count ? 'full' : 'some';
}

/** Tells whether bare text (in plain form) is phrased like talk, a note or an advice rather than like an error. */
export function isTalkOrNote(text: string): boolean {
  return isSpoken(text) || isTalk(text) || NOTED.test(text);
}

function isSpoken(text: string): boolean {
  const strangers = strangersIn(text);
  const words = text.match(/[a-z]{2,}/g) ?? [];
  return SPOKEN.test(text) || /\?\s*$/.test(text) || (strangers.length >= STRANGERS.count && strangers.length >= STRANGERS.share * words.length);
}

/** The words that no known wording has; names, numbers and values do not count. */
function strangersIn(text: string): string[] {
  const words = text.match(/(?<![\w.:/=-])[a-z]{3,30}(?![\w:/=-])/g) ?? [];
  return [...new Set(words)].filter((word) => !isKnownWord(word));
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = Math.max(...['. ', '! ', '? ', ': ', '; ', ' | '].map((mark) => text.lastIndexOf(mark, start - 1) + (text.lastIndexOf(mark, start - 1) < 0 ? 0 : mark.length)), 0);
  const after = /[.!?;|](?:\s|$)/.exec(text.slice(end));
  return text.slice(before, after ? end + after.index + 1 : text.length);
}
