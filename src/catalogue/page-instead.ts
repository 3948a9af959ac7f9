import { bodyText } from '../model/exchange';
import { isObject, member } from '../model/json';
import type { Reading } from '../model/reading';

const PAGE = /^\s*(?:<!doctype html|<html\b)/i;
/** What the bodies of the endpoints hold that a form of a page does not. */
const OF_THE_API = ['messages', 'input', 'prompt'];

/**
 * The title of the page that came with a good status in place of an answer of the API ('' for one without a title): the start page of a development
 * server, the login of a network. Null where the answer is none, or the request was none for the API.
 */
export function pageInstead({ exchange: { request, response, source }, request: body }: Reading): string | null {
  if (source === 'text' || request.method !== 'POST' || request.endpoint === null || response.status !== 200) return null;
  if (!isObject(body) || !OF_THE_API.some((name) => member(body, name) !== undefined)) return null;
  const answer = bodyText(response.body)?.slice(0, 5000) ?? '';
  return PAGE.test(answer) ? (/<title[^>]{0,100}>([^<]{0,100})/i.exec(answer)?.[1] ?? '').trim() : null;
}
