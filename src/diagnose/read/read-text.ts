import type { ApiError } from '../../model/api-error';
import { isObject, type Json } from '../../model/json';
import { gatewayOfText } from './gateway';
import { readGrpc } from './grpc';
import { looksLikeHtml, readHtmlError } from './html';
import { readLenient } from './lenient';
import { bareError, unescaped } from './message';
import { readJsonError } from './read-json';
import { isDump, isNoReport, isTalk, saysStatusFirst, speaks } from './report';
import { statusOfSentence } from './status-sentence';

const LONGEST_READ = 200_000;
const ANSI = /\u001b\[[0-9;?]*[ -/]*[@-~]/g;

/**
 * Reads the error out of text: a bare message, a log line with the JSON in its middle, a Python dict, what a client printed.
 * Gives null where the text is empty, or where what it holds is plainly no error.
 */
export function readTextError(source: string): ApiError | null {
  const text = source.slice(0, LONGEST_READ).replace(ANSI, '').trim();
  if (text === '') return null;
  if (looksLikeHtml(text)) return readHtmlError(text);
  if (isNoReport(text)) return null;
  const embedded = readEmbedded(text);
  if (embedded === 'success') return null;
  const status = statusInText(text);
  const wrappedBy = gatewayOfText(text);
  const grpc = readGrpc(text);
  const code = grpc.code ?? SENTENCE_FOR_MESSAGE.exec(text)?.[1] ?? null;
  if (embedded && embedded.message === '' && embedded.shape === 'flat') return { ...bareError(text), code: embedded.code, status: embedded.status ?? status, wrappedBy };
  if (embedded) return { ...embedded, status: embedded.status ?? status, wrappedBy: embedded.wrappedBy ?? wrappedBy, code: embedded.code ?? code };
  const said = isTalk(text) || speaks(text) ? null : (statusOfSentence(text) ?? (saysStatusFirst(text) || isDump(text) ? status : null));
  return { ...bareError(grpc.message ?? text), status: said, wrappedBy, code };
}

/** Logs of clients that take the `code` of an older answer for its message. */
const SENTENCE_FOR_MESSAGE = /(?:error|message)[=:] ?(client specified an invalid argument)\s*(?:\n|$)/i;

/** The first error object that stands anywhere in the text; 'success' where the whole text is an answer without an error. */
function readEmbedded(text: string): ApiError | 'success' | null {
  let tries = 0;
  for (let at = text.search(/[{[]/); at >= 0 && tries < 12; tries += 1) {
    const read = readLenient(text, at) ?? readLenient(unescaped(text), at);
    const error = read && isWorthReading(read.value) ? readJsonError(read.value, { hasFailed: true }) : null;
    if (error && (error.message !== '' || error.code !== null || error.shape !== 'flat')) return error;
    if (read && at === 0 && read.isWhole && read.end >= text.length && isAnswer(read.value)) return 'success';
    const from = read ? Math.max(read.end, at + 1) : at + 1;
    const next = text.slice(from).search(/[{[]/);
    at = next < 0 ? -1 : from + next;
  }
  return null;
}

/** Completions carry the words of a model, which may well be about errors. */
function isAnswer(value: Json): boolean {
  return isObject(value) && ['choices', 'output', 'data', 'content', 'object', 'id', 'models'].some((key) => Object.hasOwn(value, key));
}

function isWorthReading(value: Json): boolean {
  if (Array.isArray(value)) return value.some((item) => isObject(item));
  if (!isObject(value) || (isAnswer(value) && value['error'] === undefined && value['status'] !== 'failed')) {
    return isObject(value) && (value['type'] === 'error' || Array.isArray(value['data']));
  }
  return Object.keys(value).length > 0;
}

/** A status that stands in the text: "Error code: 400", "HTTP 403", "status=429", "400 {…}", "(422)". */
export function statusInText(text: string): number | null {
  const head = text.slice(0, 4000);
  const found =
    /\b(?:error code|status code|statuscode|status_code|http status|http error|http code|status|http(?:\/\d(?:\.\d)?)?|code|returned|error)["']?\s*[:=]?\s*["'(]?([1-5]\d\d)\b(?!\d|[.,]\d| ?(?:tokens|ms|requests|chars))/i.exec(head) ??
    /^\s*\[?([45]\d\d)\]?(?=[\s:,({"-])/.exec(head) ??
    /\(([45]\d\d)\)/.exec(head) ??
    /\b([45]\d\d) (?:Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|Method Not Allowed|Gone|Payload Too Large|Unsupported Media Type|Unprocessable|Upgrade Required|Too Many Requests|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)/i.exec(head);
  return found ? Number(found[1]) : null;
}
