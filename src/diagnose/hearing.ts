import type { CatalogueEntry } from '../catalogue/entry';
import { bodyText } from '../model/exchange';
import type { Reading } from '../model/reading';
import { isKnownWord, rankNearest } from './nearest';
import { namesXai } from './read/elsewhere';
import { isTalk, speaks } from './read/report';

/**
 * What a piece of a message is worth as the words of an error: 'full' where it is a report or says what the API says; 'some' where it is only
 * phrased like an error; 'none' where somebody talks.
 */
export type Worth = 'full' | 'some' | 'none';

/** What only a program that failed prints: an exception, a field of a log, an error of the network. */
const PRINTED = new RegExp([
  '\\b[A-Z]\\w*(?:Error|Exception)\\b|\\b[Ee]rror:|\\berror=|\\[(?:error|ERROR)\\]|^ERROR\\b|\\b[Ff]ailed:|Traceback|Uncaught|panic:|❌|⚠',
  '\\bnet::|\\bNS_ERROR|\\bERR_|\\bE(?:CONN|TIMED|NOTFOUND|PIPE|AI_)[A-Z]*\\b|\\bcurl: \\(\\d|dial tcp|HTTPSConnectionPool|CORS (?:policy|header)|WebSocket connection|Refused to \\w+|Cross-Origin',
  'litellm|StatusCode\\.|\\[WKE=|(?:^|[:=>\\]("\'-] ?)HTTP[ /]\\d',
].join('|'), 'm');

/** A line of a change log, a note, a turn of a chat, an advice. */
const NOTED = /^\W{0,3}(?:fix(?:ed)?|add(?:ed)?|feat|chore|docs|note|merge|bump|remove|retry|handle|ensure|remember|never|always|do not|user|assistant|summary)\b/;

/** Somebody goes on to tell what they did: the sentence before may be theirs too. */
const GOES_ON = /[.!?] i [a-z]/;

const STRANGERS = { count: 2, share: 0.15 };
const STRANGE_SHARE = 0.5;
const VERBATIM = { similarity: 0.75, coverage: 0.75 };
const LONGEST_TALK = 2000;

/** Tells whether a message is nothing but pasted words: no status, no code, no JSON and nothing that a program prints stands beside them. */
export function isBareText({ exchange, error }: Reading): boolean {
  if (!error || exchange.source !== 'text' || exchange.response.status !== null || (error.shape !== 'text' && error.shape !== 'html')) return false;
  if (error.status !== null || error.code !== null || error.wke !== null || error.type !== null || error.wrappedBy !== null) return false;
  return !PRINTED.test((bodyText(exchange.response.body) ?? '').slice(0, LONGEST_TALK));
}

/**
 * Tells whether a message stands for itself, without a status, a code or an answer around it and without the name of xAI: what it resembles a little says
 * nothing then, also where a program printed it.
 */
export function isLooseText(reading: Reading): boolean {
  const { exchange, error } = reading;
  if (isBareText(reading)) return true;
  if (exchange.source !== 'text' || exchange.response.status !== null || error?.shape !== 'text' || namesXai(bodyText(exchange.response.body) ?? '')) return false;
  return error.status === null && error.code === null && error.wke === null && error.type === null;
}

/** Judges the words of bare text (in plain form) that a pattern of an entry found between `start` and `end`. */
export function worthOf(text: string, start: number, end: number, entry: CatalogueEntry): Worth {
  const sentence = isIntroduced(text, start, end) ? sentenceAround(text.slice(start), 0, end - start) : sentenceAround(text, start, end);
  const similarity = Math.max(...[sentence, text].map((said) => rankNearest(said).find((near) => near.entry === entry)?.similarity ?? 0));
  const isVerbatim = similarity >= VERBATIM.similarity || (end - start) / sentence.length >= VERBATIM.coverage;
  if (isSpoken(sentence) || ((isTalk(text) || speaks(text)) && !isVerbatim) || NOTED.test(text) || isPage(text)) return 'none';
  return isVerbatim && strangersIn(sentence).length < STRANGERS.count && !GOES_ON.test(text.slice(end)) ? 'full' : 'some';
}

/** Words by which somebody hands on what a program said. */
const INTRODUCTION = /\b(?:i|we|it|my \w{1,20}|the (?:request|call|app|bot|script|server|api)) .{0,30}(?:fails? with|failed with|get|gets|got|getting|receives?|shows?|prints?):? (?:(?:the|this|an) )?(?:error )?(?:message )?:? ?$|\b(?:says?|said|replied|answered|responded|threw):[^!?]{0,80}$/;
/** So much of a message has to follow: less is how people speak (characters). */
const LEAST_INTRODUCED = 25;

/** Tells whether somebody hands on, word by word, what a program said: "my request fails with …". */
function isIntroduced(text: string, start: number, end: number): boolean {
  return end - start >= LEAST_INTRODUCED && !isTalk(text) && INTRODUCTION.test(text.slice(Math.max(0, start - 100), start));
}

/** Tells whether bare text (in plain form) is phrased like talk, a note or an advice rather than like an error. */
export function isTalkOrNote(text: string): boolean {
  return isSpoken(text) || isTalk(text) || NOTED.test(text) || isPage(text);
}

/** A page with headings. */
function isPage(text: string): boolean {
  return (text.match(/(?:^| )#{1,6} /g) ?? []).length >= 2;
}

function isSpoken(text: string): boolean {
  const strangers = strangersIn(text);
  const words = text.match(/[a-z]{2,}/g) ?? [];
  return speaks(text) || /\?\s*$/.test(text) || (strangers.length >= STRANGERS.count && strangers.length >= STRANGERS.share * words.length);
}

/** Tells whether a text (in plain form) is about something else altogether: half of its words and more stand in no known wording. */
export function isStrange(text: string): boolean {
  const strangers = strangersIn(text);
  return strangers.length >= STRANGERS.count && strangers.length >= STRANGE_SHARE * (text.match(/[a-z]{3,}/g) ?? []).length;
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
