import { headerValue } from '../../model/exchange';
import { maskInPieces } from '../../redact/long';
import { hasLostEnd, LONGEST_BODY, textOf, type Content } from './bodies';
import { headersOf, mediaType, numberAt, objectAt, stringAt } from './fields';
import { readSecrets } from './secrets';

/** Whether the body of an entry's answer is so long that only its beginning is kept. Bytes are counted: no text has more characters. */
export function isLongAnswer(entry: unknown): boolean {
  return (numberAt(objectAt(objectAt(entry, 'response'), 'content'), 'size') ?? 0) > LONGEST_BODY;
}

/**
 * The whole text of an answer of which the beginning is kept, without its secrets; null for what is no text, or has lost its end.
 * `pause` is waited for again and again, so that millions of characters hold up nothing else.
 */
export async function wholeText(entry: unknown, content: Content, pause: () => Promise<void>): Promise<string | null> {
  const request = objectAt(entry, 'request');
  const response = objectAt(entry, 'response');
  const received = headersOf(response);
  const mimeType = mediaType(headerValue(received, 'content-type') ?? stringAt(objectAt(response, 'content'), 'mimeType'));
  const text = content.text === null ? null : textOf(content.text, content.isBase64, mimeType);
  if (text === null || hasLostEnd(text)) return null;
  const { secrets } = readSecrets(stringAt(request, 'url') ?? '', headersOf(request), received, true);
  const pieces: string[] = [];
  for (const piece of maskInPieces(text, secrets)) {
    pieces.push(piece);
    await pause();
  }
  return pieces.join('');
}
