/** Where facts come from: a short id, what it is and when it was read or written. */
export interface Source {
  readonly what: string;
  readonly date: string;
  /** Whether xAI itself says so. */
  readonly isOfficial: boolean;
}

/** The day on which the facts of this folder were last put together. Whatever xAI changed later is not in them. */
export const FACTS_DATE = '2026-11-22';

function official(what: string, date: string): Source {
  return { what, date, isOfficial: true };
}

function observed(what: string, date: string): Source {
  return { what, date, isOfficial: false };
}

/** All sources by id. Facts name these ids. */
export const SOURCES = {
  spec: official('OpenAPI document of the xAI REST API, version 1.0.0, in xai-org/xai-sdk-ts', '2026-10'),
  'sdk-ts': official('TypeScript SDK @xai-official/sdk 0.2', '2026-10-05'),
  'sdk-py': official('Python SDK xai-sdk 1.19.0', '2026-08-18'),
  proto: official('protobuf definitions in xai-org/xai-proto', '2026-05-17'),
  cli: official('error handling of the Grok CLI', '2026'),
  'docs-errors': official('docs.x.ai, debugging errors', '2026-06'),
  'docs-reasoning': official('docs.x.ai, reasoning', '2026-09'),
  'docs-4.7': official('docs.x.ai, page of grok-4.7', '2026-09-21'),
  'docs-regions': official('docs.x.ai, regions', '2026-09'),
  'docs-regions-old': official('docs.x.ai, regional endpoints as they were until mid-2026', '2026-06'),
  'docs-mtls': official('docs.x.ai, mutual TLS', '2026'),
  'docs-limits': official('docs.x.ai, rate limits', '2026-10-05'),
  'docs-retirement': official('docs.x.ai, retirement of models on 2026-05-15, in two versions', '2026-05'),
  'docs-images': official('docs.x.ai, move to grok-imagine-image-2.0', '2026-10'),
  docs: official('docs.x.ai, all pages', '2026-06'),
  'ai-sdk': observed('@ai-sdk/xai 4.0.43, its code and fixtures', '2026-08-22'),
  'pydantic-ai': observed('xAI model of pydantic-ai', '2026-08-23'),
  'models.dev': observed('models.dev, its xAI list and the history of that list', '2026-07-02'),
  litellm: observed('xAI adapter of LiteLLM', '2026'),
  'live-2026-08': observed('calls made against api.x.ai', '2026-08-09'),
  'live-2026-09': observed('field report with calls made against api.x.ai', '2026-09-12'),
  'routes-2026-09': observed('list of routes, each called once', '2026-09-18'),
  'stt-2026-09': observed('calls made against the speech endpoints', '2026-09-19'),
  reports: observed('errors quoted in public issue threads', '2026-10'),
} as const satisfies Record<string, Source>;

/** An id of `SOURCES`. */
export type SourceId = keyof typeof SOURCES;
