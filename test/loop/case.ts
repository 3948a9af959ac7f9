import type { Retry } from '../../src/model/diagnosis';
import type { EntryId } from '../../src/model/entry-id';
import type { Json } from '../../src/model/json';

/** One failing request as a developer wrote it, and what is expected of the engine. */
export interface LoopCase {
  readonly name: string;
  /** 'POST' unless told otherwise. */
  readonly method?: string;
  /** '/v1/chat/completions' unless told otherwise. `{response}` and `{deferred}` stand for ids that the server knows. */
  readonly path?: string;
  /** Taken for `content-type: application/json` and the good key; an empty value leaves a header out. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A text is sent as it is, anything else as JSON. */
  readonly body?: Json;
  /** The fault that the server names. */
  readonly id: EntryId;
  /** Its place: a JSON pointer into the body as sent, 'url', 'method', 'header NAME', or '' where there is none. */
  readonly at: string;
  /** The faults that the first one hides, in any order. */
  readonly also?: readonly EntryId[];
  /** 'never' unless told otherwise. */
  readonly retry?: Retry['advice'];
  /** What the corrected request is answered with; 200 unless told otherwise. */
  readonly answer?: number;
  /** The whole body that the correction sends, where nothing else may change. */
  readonly gives?: Json;
  /** Why it is known that the corrected request still fails. */
  readonly miss?: string;
}

/** The messages of a chat that has nothing wrong with it. */
export const MESSAGES: Json = [
  { role: 'system', content: 'You are a helpful assistant.' },
  { role: 'user', content: "What's the capital of France?" },
];

/** A body for chat completions: right but for what is given. */
export function chat(members: Readonly<Record<string, Json>>): Json {
  return { model: 'grok-4.7', messages: MESSAGES, ...members };
}

/** A body for the Responses API: right but for what is given. */
export function response(members: Readonly<Record<string, Json>>): Json {
  return { model: 'grok-4.7', input: 'Tell me a three sentence bedtime story about a unicorn.', ...members };
}

/** The function of OpenAI's documentation. */
export const GET_WEATHER = {
  name: 'get_weather',
  description: 'Get current temperature for a given location.',
  parameters: { type: 'object', properties: { location: { type: 'string', description: 'City and country' } }, required: ['location'] },
} as const;
