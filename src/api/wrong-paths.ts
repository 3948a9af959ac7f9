import { findEndpoint } from './endpoints';

/** What is wrong with a path, and the path that was meant. */
export interface WrongPath {
  readonly kind:
    | 'missing-version'
    | 'doubled-version'
    | 'wrong-version'
    | 'foreign-prefix'
    | 'doubled-path'
    | 'double-slash'
    | 'trailing-slash'
    | 'letter-case'
    | 'blanks'
    | 'incomplete'
    | 'other-vendor'
    | 'not-offered'
    | 'wrong-method';
  /** The right path; null where the API has nothing like it. */
  readonly right: string | null;
  /** The right method, where it differs from the one that was used. */
  readonly method: string | null;
  /** One sentence about why. */
  readonly why: string;
}

/** Paths that OpenAI, Anthropic and older examples use, and what the API has instead (routes called on 2026-09-18; the rest by comparison). */
const OTHER_VENDORS: Readonly<Record<string, string>> = {
  '/v1/audio/transcriptions': '/v1/stt',
  '/v1/audio/translations': '/v1/stt',
  '/v1/audio/speech': '/v1/tts',
  '/v1/realtime/sessions': '/v1/realtime/client_secrets',
  '/v1/realtime/transcription_sessions': '/v1/realtime/client_secrets',
  '/v1/audio/voices': '/v1/tts/voices',
  '/v1/voices': '/v1/tts/voices',
  '/v1/videos': '/v1/videos/generations',
  '/v1/image/generations': '/v1/images/generations',
  '/v1/image/edits': '/v1/images/edits',
  '/v1/video/generations': '/v1/videos/generations',
  '/v1/chat/completion': '/v1/chat/completions',
  '/v1/chats/completions': '/v1/chat/completions',
  '/v1/response': '/v1/responses',
  '/v1/message': '/v1/messages',
  '/v1/model': '/v1/models',
  '/v1/embedding': '/v1/embeddings',
  '/v1/tokenize': '/v1/tokenize-text',
};

/** Paths of others that the API has no counterpart for. */
const NOT_OFFERED: readonly (readonly [RegExp, string])[] = [
  [/^\/v1\/(credits|billing|usage|balance|dashboard)(\/|$)/, 'Credits and usage are shown at console.x.ai and served by management-api.x.ai.'],
  [/^(\/v1)?\/health$/, 'The state of the service is shown at status.x.ai.'],
  [/^\/v1\/(assistants|threads|fine_tuning|moderations|uploads|vector_stores|evals)(\/|$)/, 'The xAI API has nothing like this path of the OpenAI API.'],
  [/^\/v1\/images\/variations$/, 'The xAI API edits and generates images, it makes no variations.'],
];

const INCOMPLETE: Readonly<Record<string, string>> = { '/v1/chat': '/v1/chat/completions', '/v1/images': '/v1/images/generations' };

function found(kind: WrongPath['kind'], right: string | null, why: string, method: string | null = null): WrongPath {
  return { kind, right, method, why };
}

/** The path under `/v1` where that is an endpoint, else null. */
function known(path: string): string | null {
  return findEndpoint(path) ? path : null;
}

function readPrefix(path: string): WrongPath | null {
  if (known(`/v1${path}`)) return found('missing-version', `/v1${path}`, 'Every path of the API starts with `/v1`.');
  const doubled = /^(?:\/v1){2,}(\/.*)$/.exec(path)?.[1];
  if (doubled !== undefined && known(`/v1${doubled}`)) {
    return found('doubled-version', `/v1${doubled}`, 'The base URL of an SDK already ends with `/v1`, so the path must not repeat it.');
  }
  const versioned = /^\/v\d+(?:beta|alpha)?(\/.*)$/.exec(path)?.[1];
  if (versioned !== undefined && known(`/v1${versioned}`)) return found('wrong-version', `/v1${versioned}`, 'The API has one version, `/v1`.');
  const prefixed = /^\/(?:api|openai|xai|x-ai|grok|anthropic|proxy)(?:\/api|\/openai)?(?:\/v1)?(\/.*)$/.exec(path)?.[1];
  if (prefixed !== undefined && known(`/v1${prefixed}`)) {
    return found('foreign-prefix', `/v1${prefixed}`, 'The path starts like that of a gateway; the API itself starts with `/v1`.');
  }
  return null;
}

/** Ends of paths that are plain enough to know an endpoint by, behind whatever a gateway puts before them. */
const ENDINGS = ['/chat/completions', '/responses', '/messages', '/images/generations', '/images/edits', '/videos/generations', '/embeddings'];

function readEnding(path: string): WrongPath | null {
  const ending = ENDINGS.find((end) => path.endsWith(end));
  return ending === undefined ? null : found('foreign-prefix', `/v1${ending}`, 'The path starts like that of a gateway; the API itself starts with `/v1`.');
}

function readRepeat(path: string): WrongPath | null {
  const inner = path.lastIndexOf('/v1/');
  if (inner > 0 && known(path.slice(inner))) return found('doubled-path', path.slice(inner), 'The base URL already holds a path, and the client added another.');
  const half = /^\/v1(\/.+?)\1$/.exec(path)?.[1];
  if (half !== undefined && known(`/v1${half}`)) return found('doubled-path', `/v1${half}`, 'The base URL already holds the path that the client adds.');
  return null;
}

/**
 * Says what is wrong with a path that is no endpoint, and which path was meant.
 * Takes method and path as sent (path without query). Gives null where the path is an endpoint or resembles nothing known.
 */
export function readWrongPath(method: string, path: string): WrongPath | null {
  if (method === 'DELETE' && /^\/v1\/batches\/[^/:]+$/.test(path)) {
    return found('wrong-method', `${path}:cancel`, 'A batch is cancelled, not deleted.', 'POST');
  }
  if (findEndpoint(path)) return null;
  if (path === '' || path === '/' || path === '/v1' || path === '/v1/') {
    return found('incomplete', null, 'This is the base URL; the path of an endpoint is missing.');
  }
  const trimmed = path.replace(/(?:%20|%0a|%0d|\s)+/gi, '');
  if (trimmed !== path && known(trimmed)) return found('blanks', trimmed, 'The path holds blanks.');
  const single = path.replace(/\/{2,}/g, '/');
  if (single !== path && known(single)) return found('double-slash', single, 'The path holds two slashes in a row.');
  const bare = single.replace(/\/+$/, '');
  if (bare !== single && known(bare)) return found('trailing-slash', bare, 'The path ends with a slash.');
  const lower = bare.toLowerCase();
  if (lower !== bare && known(lower)) return found('letter-case', lower, 'Paths are written in small letters.');
  const deferred = /^\/v1\/(?:chat\/)?(?:deferred-completions?|deferred)\/([^/]+)$/.exec(lower)?.[1];
  if (deferred !== undefined) {
    return found('incomplete', `/v1/chat/deferred-completion/${bare.slice(-deferred.length)}`, 'Results of deferred completions are below `/v1/chat`.');
  }
  for (const candidate of [lower, `/v1${lower}`]) {
    const counterpart = OTHER_VENDORS[candidate];
    if (counterpart !== undefined) return found('other-vendor', counterpart, 'The xAI API has another path for this.');
    const whole = INCOMPLETE[candidate];
    if (whole !== undefined) return found('incomplete', whole, 'The end of the path is missing.');
    const absent = NOT_OFFERED.find(([pattern]) => pattern.test(candidate));
    if (absent) return found('not-offered', null, absent[1]);
  }
  if (/^(?:\/v\d\w*)?\/models\/[^/]+:(?:stream)?generatecontent$/.test(lower)) return found('other-vendor', '/v1/chat/completions', 'The path is one of the Gemini API.');
  return readPrefix(lower) ?? readRepeat(lower) ?? readEnding(lower);
}
