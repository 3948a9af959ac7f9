/** The phrases of the statuses that say no more than the status (RFC 9110 and the registry of IANA). Those of 408, 413 and most of 5xx name their entry by themselves. */
const PHRASES: Readonly<Record<string, string>> = {
  400: 'bad request', 401: 'unauthori[sz]ed', 402: 'payment required', 403: 'forbidden', 404: 'not found', 405: 'method not allowed', 415: 'unsupported media type',
  422: 'unprocessable(?: entity| content)?', 429: 'too many requests', 406: 'not acceptable', 407: 'proxy authentication required', 409: 'conflict', 410: 'gone',
  411: 'length required', 412: 'precondition failed', 414: '(?:request-)?ur[il] too (?:long|large)', 416: '(?:requested )?range not satisfiable', 417: 'expectation failed',
  418: 'i[\'’]?m a teapot', 421: 'misdirected request', 423: 'locked', 424: 'failed dependency', 425: 'too early', 426: 'upgrade required', 428: 'precondition required',
  431: 'request header fields too large', 451: 'unavailable for legal reasons', 501: 'not implemented', 505: 'http version not supported',
  506: 'variant also negotiates', 507: 'insufficient storage', 508: 'loop detected', 510: 'not extended', 511: 'network authentication required',
};
const PHRASE = `(?:${Object.values(PHRASES).join('|')})`;

/**
 * Sentences in which HTTP clients tell a status and nothing else: requests, httpx, aiohttp, urllib, axios, got, ky, fetch wrappers,
 * reqwest, Go, Java, .NET, PHP, Ruby, curl, the browser's console. The first group is the status.
 */
const SENTENCES: readonly RegExp[] = [
  /\b([45]\d\d) (?:client|server) error\b/i,
  /\b(?:client|server) error:? ?['"`(]{0,2}([45]\d\d)\b/i,
  /\bresulted in an? [`'"]?([45]\d\d)\b/i,
  /\bhttp status (?:client|server) error \(([45]\d\d)\b/i,
  /\b(?:request|call|fetch|query) failed:? (?:with )?(?:the )?(?:http )?(?:status )?(?:code )?:? ?\(?([45]\d\d)\b/i,
  /\bresponse (?:status )?code:? (?:does not indicate success: )?([45]\d\d)\b/i,
  /\bhttp error!? (?:status: ?)?([45]\d\d)\b/i,
  /\b([45]\d\d), message=/,
  /\bunexpected (?:http )?(?:status|response|code)(?: code)?:? ([45]\d\d)\b/i,
  /\bunexpected code \S{0,40}code=([45]\d\d)\b/i,
  /\b(?:responded|answered|replied) with (?:an? |the )?(?:http )?(?:status)?(?: of| code)? ?:? ?([45]\d\d)\b/i,
  /\brequested url returned error: ([45]\d\d)\b/i,
  /\b([45]\d\d) status code \(no body\)/i,
  /\b(?:get|post|put|patch|delete) https?:\S{1,200} ([45]\d\d)\b/i,
  /\b([45]\d\d)[ a-z]{0,12} from (?:get|post|put|patch|delete) https?:/i,
  /\bserver returned http response code: ([45]\d\d)\b/i,
];

/** Classes of exceptions that the SDKs name after the status they were answered with. */
const NAMED: readonly (readonly [name: RegExp, status: number])[] = [
  [/\bUnprocessableEntityError\b|HttpClientErrorException\$UnprocessableEntity\b/, 422],
  [/\bPermissionDeniedError\b|HttpClientErrorException\$Forbidden\b/, 403],
  [/\blitellm\.AuthenticationError\b|HttpClientErrorException\$Unauthorized\b/, 401],
  [/\blitellm\.RateLimitError\b|\bopenai\.RateLimitError\b|HttpClientErrorException\$TooManyRequests\b/, 429],
  [/\blitellm\.NotFoundError\b|\bopenai\.NotFoundError\b|HttpClientErrorException\$NotFound\b/, 404],
  [/\b(?:litellm|openai)\.BadRequestError\b|HttpClientErrorException\$BadRequest\b/, 400],
];

/** A status of a failure, in whatever stands around it. Without one no sentence and no phrase behind a status is looked for. */
const FAILED = /(?<!\d)[45]\d\d(?!\d)/;

/** The status that a client's own sentence tells anywhere in a text, or that its exception is named after; null where none does. */
export function statusOfSentence(text: string): number | null {
  const head = text.slice(0, 4000);
  const sentences = FAILED.test(head) ? SENTENCES : [];
  for (const sentence of sentences) {
    const found = sentence.exec(head)?.[1];
    if (found) return Number(found);
  }
  if (!head.includes('Error')) return null;
  return NAMED.find(([name]) => name.test(head))?.[1] ?? null;
}

const ALONE = new RegExp(`^[\\s"'\`(\\[]*(?:error|http|status|code|xai|grok|api|failed|returned|with|[:#(\\-\\s])*(?:[45]\\d\\d)?[\\s:.()\\]\\-]*(?:${PHRASE}|client specified an invalid argument)[\\s"'\`)\\].!]*$`, 'i');
/** What a client's class says in front, the phrase behind. */
const BEHIND_CLASS = new RegExp(`((?:Error|Exception) ?[-:] ?)${PHRASE}[.!]?\\s*$`, 'i');
const BEHIND_STATUS = Object.entries(PHRASES).map(([status, phrase]) => new RegExp(
  `\\b(${status}(?: client error)?(?:['"\`]? ?[-–—:,(]{0,3} ?| ?, message=)['"\`]?)${phrase}\\b`, 'gi'));
/** A log that prints the sentence behind a code of the API where a message should be. */
const CODE_IN_LOG = /(^|[=:] ?)client specified an invalid argument(?=\s*(?:\n|$))/gim;

/**
 * Takes out of a message the phrases that only repeat a status ("429 Too Many Requests", "Client error '403 Forbidden'"), so that what is
 * left is what was said about the error. '' where the message is nothing but such a phrase.
 */
export function withoutStatusPhrases(message: string): string {
  if (message.length < 120 && ALONE.test(message)) return '';
  const phrases = FAILED.test(message) ? BEHIND_STATUS : [];
  return phrases.reduce((text, phrase) => text.replace(phrase, '$1'), message).replace(BEHIND_CLASS, '$1').replace(CODE_IN_LOG, '$1');
}
