import type { Json } from '../../src/model/json';

/** What the corrected request has to be. All that is given has to hold. */
export interface ExpectedFix {
  /** 'POST' unless told otherwise. */
  readonly method?: string;
  /** The URL as sent unless told otherwise. */
  readonly url?: string;
  /** The whole body, read as JSON; null for a request without a body. */
  readonly json?: Json;
  /** Values by JSON pointer. */
  readonly has?: Readonly<Record<string, Json>>;
  /** Pointers of what is gone. */
  readonly lacks?: readonly string[];
}

/** What the facts say about a request, written down before the engine saw it. */
export interface Expected {
  /** The main finding; several where the facts leave open which one it is. */
  readonly id: string | readonly string[];
  /** The place in the body as sent, '' for none; several where more than one is true. Not looked at when left out. */
  readonly pointer?: string | readonly string[];
  /** The text in the body as sent at which the place begins: line and column are counted to it. */
  readonly at?: string;
  /** 'never' unless told otherwise. */
  readonly retry?: string;
  /** 'error' unless told otherwise. */
  readonly severity?: string;
  /** null where no edit can help; not looked at when left out. */
  readonly fix?: ExpectedFix | null;
  /** What title, cause or steps mention, whatever the case of letters. */
  readonly says: readonly string[];
  /** Places, or ids of findings without a place, of what would be refused next. */
  readonly also?: readonly string[];
}

/** A failed request of a developer, and the answer it gets. */
export interface RequestCase {
  readonly name: string;
  /** 'POST' unless told otherwise. */
  readonly method?: string;
  /** Chat completions of api.x.ai unless told otherwise. */
  readonly url?: string;
  /** Beside `content-type: application/json` and a good key; '' leaves a header out. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A text is sent as it is, anything else as JSON on one line. */
  readonly body?: Json;
  readonly status: number;
  /** A text is answered as text/plain unless `type` is told, anything else as JSON. */
  readonly answer: Json;
  readonly type?: string;
  readonly expected: Expected;
}

/** A key of the shape of xAI's, good for nothing. */
export const KEY = `xai-${'Zk3vQ8mT1rWx7LpB'.repeat(5)}`;

export const CHAT = 'https://api.x.ai/v1/chat/completions';
export const RESPONSES = 'https://api.x.ai/v1/responses';
export const IMAGES = 'https://api.x.ai/v1/images/generations';
export const VIDEOS = 'https://api.x.ai/v1/videos/generations';

export const HI: Json = [{ role: 'user', content: 'Hi' }];

/** A body for chat completions: right but for what is given. */
export const chat = (members: Readonly<Record<string, Json>>): Json => ({ model: 'grok-4.7', messages: HI, ...members });

/** A body for the Responses API: right but for what is given. */
export const respond = (members: Readonly<Record<string, Json>>): Json => ({ model: 'grok-4.7', input: 'Hi', ...members });

/** A body as `JSON.stringify(body, null, 2)` writes it. */
export const pretty = (body: Json): string => JSON.stringify(body, null, 2);

/** The flat body with which api.x.ai refuses an argument. */
export const refused = (error: string): Json => ({ code: 'invalid-argument', error });

/** The words with which api.x.ai refuses a type; text on chat completions, `{error}` elsewhere. */
export const untyped = (what: string): string => `Failed to deserialize the JSON body into the target type: ${what}`;

export const notFound = (error: string): Json => ({ code: 'not-found', error });

export const NO_ROUTE: Json = { code: 'Some requested entity was not found', error: 'No handler found on route. Please double check your URL and consult https://api.x.ai/docs for more information.' };

export const WRONG_KEY: Json = refused('Incorrect API key provided. You can obtain an API key from https://console.x.ai.');
export const NO_KEY: Json = { code: 'unauthenticated:no-credentials', error: 'No credentials presented.' };
