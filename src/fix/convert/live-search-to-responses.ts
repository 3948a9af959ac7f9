import type { Json, JsonObject } from '../../model/json';
import { isObject, member, stringMember } from '../../model/json';
import { chatToResponses } from './chat-to-responses';
import { compact, itemsOf, objectsOf, without } from './members';

/** The members that switched live search on before it was removed (410 since 2026-01). */
export const REMOVED_SEARCH = ['search_parameters', 'web_search_options'] as const;

/** Limits of the search tools in xAI's OpenAPI of 2026-10. */
const MOST_DOMAINS = 5;
const MOST_HANDLES = 10;

/** A list of strings, shortened to what the tool takes; undefined for none. */
function strings(value: Json | undefined, most: number, change: (text: string) => string = (text) => text): Json | undefined {
  const list = itemsOf(value).filter((item) => typeof item === 'string').map(change);
  return list.length === 0 ? undefined : [...new Set(list)].slice(0, most);
}

/** `https://www.example.com/news` → `example.com`: the tool takes hosts alone. */
function domain(website: string): string {
  return website.replace(/^[a-z]+:\/\//i, '').replace(/[/?#].*$/s, '').replace(/^www\./i, '');
}

function webSearch(source: JsonObject): JsonObject {
  const allowed = strings(member(source, 'allowed_websites'), MOST_DOMAINS, domain);
  // The two lists exclude each other.
  const excluded = allowed ? undefined : strings(member(source, 'excluded_websites'), MOST_DOMAINS, domain);
  return compact({ type: 'web_search', allowed_domains: allowed, excluded_domains: excluded });
}

function xSearch(source: JsonObject, settings: JsonObject): JsonObject {
  const allowed = strings(member(source, 'included_x_handles') ?? member(source, 'x_handles'), MOST_HANDLES);
  const excluded = allowed ? undefined : strings(member(source, 'excluded_x_handles'), MOST_HANDLES);
  const [from, to] = ['from_date', 'to_date'].map((name) => stringMember(settings, name) ?? undefined);
  return compact({ type: 'x_search', allowed_x_handles: allowed, excluded_x_handles: excluded, from_date: from, to_date: to });
}

/** The tools that do what the search settings asked for. Dates are known to x_search alone; feeds (`rss`) have no counterpart. */
function searchTools(settings: JsonObject): JsonObject[] {
  if (member(settings, 'mode') === 'off') return [];
  const named = objectsOf(member(settings, 'sources'));
  // Without sources live search looked at the web and at X.
  const sources: readonly JsonObject[] = named.length === 0 ? [{ type: 'web' }, { type: 'x' }] : named;
  const ofType = (...types: string[]) => sources.find((source) => types.includes(stringMember(source, 'type') ?? ''));
  const web = ofType('web') ?? ofType('news');
  const x = ofType('x');
  return [...(web ? [webSearch(web)] : []), ...(x ? [xSearch(x, settings)] : [])];
}

/** A body with live search as the Responses API takes it: search is a tool there. Null where the body holds no conversation. */
export function liveSearchToResponses(body: JsonObject): JsonObject | null {
  const converted = chatToResponses(body);
  if (!converted) return null;
  const settings = member(body, 'search_parameters') ?? null;
  const asTools = objectsOf(member(body, 'tools')).filter((tool) => tool['type'] === 'live_search').flatMap(searchTools);
  const wanted = isObject(settings) ? searchTools(settings) : isObject(member(body, 'web_search_options')) ? [{ type: 'web_search' }] : asTools;
  const present = itemsOf(member(converted, 'tools'));
  const added = wanted.filter((tool) => !present.some((own) => member(own, 'type') === tool['type']));
  const tools = [...present, ...added];
  return tools.length === 0 ? without(converted, 'tools', 'tool_choice') : { ...converted, tools };
}
