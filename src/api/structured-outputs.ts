/** What a JSON schema of structured output may hold (documentation of 2026-06). The parameters of function tools are not enforced. */
export const STRUCTURED_OUTPUT = {
  maxLength: 2048,
  maxItems: 256,
  maxProperties: 64,
  /** Keywords that get the schema refused. */
  refusedKeywords: ['minContains', 'maxContains'],
  sources: ['docs', 'spec'],
} as const;
