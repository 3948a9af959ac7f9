import { gatewayOfHost } from './gateway';

/** Errors name what they are about at their beginning (characters). */
const LONGEST_READ = 6000;

/** What tells that a text is about xAI, whatever else it names. */
const OURS = /\bx\.ai\b|\bxai(?:\b|[-_A-Z])|\bgrok/i;

/** Where the services of other vendors answer, explain their errors or are called from; how they and GraphQL build an error. */
const OTHER_VENDOR = new RegExp([
  '\\b(?:api|platform)\\.openai\\.com\\b|\\b(?:anthropic|claude)\\.com\\b|\\bgoogleapis\\.com\\b|\\bai\\.google\\.dev\\b|\\b(?:api|console)\\.(?:groq|deepseek|mistral|cohere)\\.\\w+\\b|\\b(?:huggingface\\.co|perplexity\\.ai|together\\.ai|fireworks\\.ai|replicate\\.com|elevenlabs\\.io|stability\\.ai)\\b',
  '\\b(?:anthropic|mistralai|cohere|groq|botocore|[Ss]tripe|google\\.(?:api_core|genai|generativeai)|psycopg\\d?|pymongo|redis|sqlalchemy|mysql\\w{0,20})(?:[.\\\\]\\w{1,40}){0,4}[.\\\\]\\w{0,60}(?:Error|Exception|Exhausted|Denied|Found)\\b',
  '\\b(?:Firestore|DynamoDB|BigQuery)\\b|\\b(?:Anthropic|Gemini|GitHub|GitLab|Twilio|Stripe|Slack|Discord|Telegram|Mistral|Cohere|Groq|DeepSeek) API\\b',
  '"request_id": ?"req_01[0-9A-Za-z]+"|"retry_after": ?[\\d.]+, ?"global": ?(?:true|false)|"locations": ?\\[\\s{0,9}\\{\\s{0,9}"line":',
].join('|'));

/** Ports that a database, a queue or a mail server listens at. */
const OTHER_PORT = /\b(?:22|25|465|587|1433|3306|5432|5672|6379|9042|9092|9200|11211|27017)\b/;
/** Paths at which chat, images or models are served, by whomever. */
const API_PATH = /\/(?:v\d|api|chat|completions?|responses|images|models|messages|openai|llm|ai|proxy)\b/;
/** Pages to read, which an error only points at. */
const READING = /^(?:docs?|help|errors|developers?|developer|support|www)\.|^github\.com$|(?:^|\.)(?:litellm\.ai|pydantic\.dev|mozilla\.org)$/;

/** Tells whether a text names xAI, its hosts or its models. */
export function namesXai(text: string): boolean {
  return OURS.test(text.slice(0, LONGEST_READ));
}

/** Tells whether a pasted text tells of an error of another vendor's service: it names it, and nothing of xAI. */
export function isOtherVendor(text: string): boolean {
  return OTHER_VENDOR.test(text.slice(0, LONGEST_READ)) && !namesXai(text);
}

/**
 * Tells whether a text names only addresses at which the API cannot be: then a connection that failed, or a bare status, is none of ours.
 * An address that may be a proxy in front of it (this machine, a path of the API, a gateway) counts as ours.
 */
export function isOtherAddress(text: string): boolean {
  const head = text.slice(0, LONGEST_READ);
  if (OURS.test(head)) return false;
  const addresses = addressesIn(head.replace(/from origin '[^']{0,300}'|^\s*at .{0,400}$|\S{0,200}@https?:.{0,400}$/gm, ''));
  return addresses.length > 0 && addresses.every(({ host, port, path }) => OTHER_PORT.test(port) || !(isLocal(host) || gatewayOfHost(host) !== null || API_PATH.test(path)));
}

interface Address {
  readonly host: string;
  readonly port: string;
  readonly path: string;
}

function addressesIn(text: string): Address[] {
  const urls = [...text.matchAll(/\b(?:https?|wss?):\/\/([\w.-]{1,200})(?::(\d{1,5}))?(\/[^\s'"<>)]{0,300})?/g)].map(([, host = '', port = '', path = '']) => ({ host, port, path }));
  const named = [...text.matchAll(/\b(?:connect to(?: host)?|resolve host:?|ENOTFOUND|EAI_AGAIN|lookup|ECONNREFUSED|host=['"]?)\s*([a-z\d][\w.-]{0,200})(?:[:,]? ?(?:port[= ])?(\d{1,5})\b)?/g)].map(([, host = '', port = '']) => ({ host, port, path: '' }));
  // The browser's console names the file of a page that failed to load.
  const files = [...text.matchAll(/\b[\w-]{1,100}\.(?:ico|png|jpe?g|gif|svg|css|woff2?|map)\b/g)].map(([path]) => ({ host: 'a.page', port: '', path }));
  return [...urls, ...named, ...files].filter(({ host, path }) => !READING.test(host) && !/\.html?\b/.test(path));
}

/** A name of this network, or a bare number, which may be anybody's. */
function isLocal(host: string): boolean {
  return /^(?:localhost|host\.docker\.internal|[\w-]+$|\d{1,3}(?:\.\d{1,3}){3}$)/.test(host);
}
