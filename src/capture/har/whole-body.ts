import { headerValue } from '../../model/exchange';
import { maskInPieces } from '../../redact/long';
import { isCompressed, textOf, type Content } from './bodies';
import { headersOf, isFromFirefox, mediaType, numberAt, objectAt, stringAt } from './fields';
import { keptOf } from './firefox-limit';
import { readSecrets } from './secrets';

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
  const size = numberAt(objectAt(response, 'content'), 'size');
  if (text === null || keptOf(text, { size, mimeType, isFirefox: isFromFirefox(entry), isCompressed: isCompressed(received) }) !== null) return null;
  const { secrets } = readSecrets(stringAt(request, 'url') ?? '', headersOf(request), received, true);
  const pieces: string[] = [];
  for (const piece of maskInPieces(text, secrets)) {
    pieces.push(piece);
    await pause();
  }
  return pieces.join('');
}
