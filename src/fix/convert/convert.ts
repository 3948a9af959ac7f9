import type { Conversion } from '../../model/edit';
import type { JsonObject } from '../../model/json';
import { isObject } from '../../model/json';
import { parseLossless } from '../json/lossless';
import { print } from '../json/print';
import { PLAIN_STYLE, styleOf } from '../json/style';
import { withRoute } from '../url';
import { chatToImages } from './chat-to-images';
import { chatToResponses } from './chat-to-responses';
import { chatToVideos } from './chat-to-videos';
import { liveSearchToResponses } from './live-search-to-responses';
import { responsesToChat } from './responses-to-chat';

export { REMOVED_SEARCH } from './live-search-to-responses';

/** Gives the body in its new shape, or null where the old one cannot be told in it. */
type Converter = (body: JsonObject) => JsonObject | null;

const CONVERSIONS: Record<Conversion, { readonly route: string; readonly converter: Converter }> = {
  'chat-to-responses': { route: '/responses', converter: chatToResponses },
  'responses-to-chat': { route: '/chat/completions', converter: responsesToChat },
  'chat-to-images': { route: '/images/generations', converter: chatToImages },
  'chat-to-videos': { route: '/videos/generations', converter: chatToVideos },
  'live-search-to-responses': { route: '/responses', converter: liveSearchToResponses },
};

/**
 * Brings a body into the shape of another endpoint, and the URL to that endpoint (same host, same query).
 * A body on one line stays on one line; any other is written with two spaces. Null where that cannot be done.
 */
export function convert(text: string, url: string, conversion: Conversion): { body: string; url: string } | null {
  const { route, converter } = CONVERSIONS[conversion];
  const source = parseLossless(text);
  const target = withRoute(url, route);
  if (!source || !isObject(source.value) || target === null) return null;
  const value = converter(source.value);
  if (!value) return null;
  const style = styleOf(text);
  return { body: source.restore(print(value, style.lineBreak === '' ? style : PLAIN_STYLE)), url: target };
}
