import { member } from '../../model/json';
import { valueOf } from './plain-entry';
import { within } from './within';

/** A response body as the browser handed it out; `text` is null where it keeps none. */
export interface Content {
  readonly text: string | null;
  readonly isBase64: boolean;
}

/**
 * Reads the response body of a finished request. Gives null for an answer of no known shape; rejects when the browser refuses,
 * and may never settle. The browser is asked for a promise first, because wrappers of the API throw when they are given a callback;
 * one that knows callbacks alone returns nothing and is asked again.
 */
export async function readContent(entry: unknown): Promise<Content | null> {
  if (!hasGetContent(entry)) return null;
  const returned = entry.getContent();
  return parseAnswer(await (returned === undefined ? byCallback(entry) : Promise.resolve(returned)), entry);
}

/** How long Firefox may take to have a large body at hand that it has told the size of, in milliseconds. */
const AGAIN_MS = 2000;
/** How long a reading may take before it is given up, in milliseconds. */
const LATEST_MS = 30_000;

/** Whether a body is told to have bytes and came as an empty one. Chromium says with null that it keeps none; Firefox only has none yet. */
export function isMissing({ text }: Content, entry: Readonly<Record<string, unknown>>): boolean {
  const size = member(valueOf(entry['response'], 'content'), 'size');
  return text === '' && typeof size === 'number' && size > 0;
}

/**
 * A body that was not there at once: waits for the reading that is under way, and where it brings nothing although the body has bytes
 * reads once more, after a while.
 */
export async function readLate(reading: Promise<Content | null>, entry: unknown, plain: Readonly<Record<string, unknown>>): Promise<Content | null> {
  const content = await within(reading, LATEST_MS);
  if (content !== null && !isMissing(content, plain)) return content;
  await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  return readContent(entry);
}

function byCallback(entry: HasContent): Promise<unknown> {
  return new Promise((resolve) => {
    entry.getContent((...answer: readonly unknown[]) => resolve(answer));
  });
}

/**
 * Answers come as `{content, encoding}` (Chromium's own `browser` object), `[content, encoding]` (Chrome's callback, wrapped or not)
 * or `[content, mimeType]` (Firefox, which tells base64 in the entry itself).
 */
function parseAnswer(answer: unknown, entry: unknown): Content | null {
  const parts: readonly unknown[] = Array.isArray(answer) ? answer : [member(answer, 'content'), member(answer, 'encoding')];
  const [text, second] = parts;
  if (text === undefined) return null;
  const encoding = member(member(valueOf(entry, 'response'), 'content'), 'encoding');
  return { text: typeof text === 'string' ? text : null, isBase64: second === 'base64' || encoding === 'base64' };
}

interface HasContent {
  getContent(callback?: (...answer: readonly unknown[]) => void): unknown;
}

function hasGetContent(entry: unknown): entry is HasContent {
  return typeof entry === 'object' && entry !== null && 'getContent' in entry && typeof entry.getContent === 'function';
}
