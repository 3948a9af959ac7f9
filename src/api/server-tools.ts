import type { SourceId } from './sources';

/** What is known of one kind of tool that the server itself runs. They exist on /v1/responses alone. */
export interface ServerToolFacts {
  readonly type: string;
  /** Members that get the request refused. */
  readonly refuses: readonly string[];
  /** Members that one source calls refused and another uses. */
  readonly mayRefuse: readonly string[];
  readonly requires: readonly string[];
  /** Pairs of members that exclude each other. */
  readonly excludes: readonly (readonly [string, string])[];
  /** Most elements of an array member. */
  readonly maxItems: Readonly<Record<string, number>>;
  readonly sources: readonly SourceId[];
}

type Known = Partial<Omit<ServerToolFacts, 'type'>>;

function tool(type: string, known: Known = {}): ServerToolFacts {
  return { type, refuses: [], mayRefuse: [], requires: [], excludes: [], maxItems: {}, sources: ['spec'], ...known };
}

/** The tools of /v1/responses beside `function`, as of 2026-10. */
export const SERVER_TOOLS: readonly ServerToolFacts[] = [
  tool('web_search', {
    refuses: ['external_web_access', 'search_context_size'],
    // Refused by the OpenAPI document, used by the Python SDK over gRPC.
    mayRefuse: ['user_location'],
    excludes: [['allowed_domains', 'excluded_domains']],
    maxItems: { allowed_domains: 5, excluded_domains: 5 },
    sources: ['spec', 'reports'],
  }),
  tool('x_search', {
    excludes: [['allowed_x_handles', 'excluded_x_handles']],
    // The OpenAPI document says 10, a guide says 20; beyond 20 both refuse.
    maxItems: { allowed_x_handles: 20, excluded_x_handles: 20 },
    sources: ['spec', 'pydantic-ai'],
  }),
  tool('file_search', { refuses: ['filters', 'ranking_options'], requires: ['vector_store_ids'], maxItems: { vector_store_ids: 10 } }),
  tool('code_interpreter', { refuses: ['container'] }),
  tool('mcp', { requires: ['server_url', 'server_label'] }),
  tool('image_generation'),
  tool('shell', { requires: ['environment'] }),
  tool('tool_search'),
];

/** Names that other vendors give to a tool of the same kind. */
export const TOOL_NAMES_OF_OTHERS: ReadonlyMap<string, string> = new Map([
  ['web_search_preview', 'web_search'],
  ['web_search_20250305', 'web_search'],
  ['google_search', 'web_search'],
  ['live_search', 'web_search'],
  ['code_execution', 'code_interpreter'],
  ['collections_search', 'file_search'],
]);

/** What is known of a server-side tool, by its `type`; null where it is none. */
export function findServerTool(type: string): ServerToolFacts | null {
  return SERVER_TOOLS.find((facts) => facts.type === type) ?? null;
}
