import type { CatalogueEntry } from '../entry';
import { NEWEST_CHAT_MODEL } from '../../api/models';
import { DOCS } from '../docs';
import { code, modelOf, never } from '../words';
import { modelChoices, modelLocation } from './replacement';

export const serverToolsUnsupported: CatalogueEntry = {
  id: 'server-tools-unsupported',
  topic: 'model',
  name: 'Model cannot use server-side tools',
  summary: 'The request asks for web search, code execution or the like, and the model cannot use tools that run at xAI.',
  severity: 'error',
  patterns: [
    { says: /(?<![\w.:/@[\]~+-])(?:(?<model>grok[\w.:/-]{0,80}\w) )?(?:does not|do not|can not) (?:support|use|run|call) (?:the )?(?:server[- ]?side|built[- ]?in|hosted|native|agentic|agent) tools?/, seen: '2025-11' },
    { says: /\b(?:server[- ]?side|built[- ]?in|hosted|agentic|agent) tools? (?:calls? |calling |use )?(?:is|are) (?:currently )?(?:not (?:supported|available|allowed|enabled)|unsupported|only (?:supported|available|allowed))/, seen: '2025-11' },
    { says: /(?:does not|do not|can not) (?:support|use) (?:the )?(?<feature>web_search|x_search|code_execution|code_interpreter|collections_search|file_search|web search|x search|code execution|code interpreter|collections search|file search|remote mcp|mcp)\b/, seen: '2025-11' },
    { says: /\b(?<feature>web_search|x_search|code_execution|code_interpreter|collections_search|file_search|web search|x search|code execution|code interpreter|collections search|file search|remote mcp|mcp)(?: tools?)? (?:is|are) (?:currently )?(?:not (?:supported|available|allowed|enabled)|unsupported|only (?:supported|available)) (?:by|for|with|on|in) (?:this |the |that )?(?:model|grok)/, seen: '2025-11' },
    { says: /\btools? (?<feature>web_search|x_search|code_execution|code_interpreter|collections_search|file_search|mcp) (?:is|are) not (?:supported|available|allowed)/, seen: '2025-11', certainty: 'likely' },
    { says: /model (?<model>[\w.:/@[\]~+-]{0,99}[\w\]]) is not (?:supported|available|allowed|compatible) (?:when using|with|for|by|in combination with) (?:the )?(?:server[- ]?side|built[- ]?in|hosted|agentic|agent) tools?/, seen: '2026-09' },
    { says: /\bonly (?:the )?grok-?[ \w.-]{1,20} (?:family )?(?:of )?models? (?:is|are|can) [^.]{0,40}/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:server[- ]?side|built[- ]?in|hosted|agentic) tools?(?: \([^)]{1,60}\))? (?:requires?|needs?|can not be used|can only be used|work only)/, seen: '2026-09' },
    { says: /\b(?<feature>web_search|x_search|code_execution|code_interpreter|collections_search|file_search|web search|x search|code execution|code interpreter|collections search|file search|mcp)(?: tools?)? (?:requires?|needs?) (?:an? )?grok-?4/, seen: '2026-09' },
    { says: /\b(?:does not|do not|can not) (?:support|use|run) tools? (?:of type |of the type |like |such as )?(?<feature>web_search|x_search|code_execution|code_interpreter|collections_search|file_search|mcp)\b/, seen: '2026-09' },
  ],
  statuses: [400],
  yieldsTo: ['unknown-variant', 'live-search-removed', 'zero-data-retention-limit', 'feature-not-enabled'],
  title: () => 'Use a model that can use server tools',
  cause: (told) => {
    const id = modelOf(told);
    const { feature } = told.values;
    return `The request asks for ${feature ? code(feature) : 'tools that run at xAI'}, which ${id ? code(id) : 'the model'} cannot use.`;
  },
  steps: () => [
    `Set \`model\` to one of the Grok 4 family, for example ${code(NEWEST_CHAT_MODEL)}.`,
    'Send the request to `/v1/responses`: server-side tools are not part of chat completions.',
    'Remove the server-side tools from `tools` to stay with this model.',
  ],
  choices: (told) => modelChoices(told, [NEWEST_CHAT_MODEL]),
  locations: (told) => modelLocation(told, 'cannot use server-side tools'),
  retry: () => never('The same request gets the same answer.'),
  docs: [DOCS.tools, DOCS.models],
  examples: [
    {
      provenance: 'built', source: 'facts about server-side tools, 2026: models before Grok 4 have none', status: 400, method: 'POST',
      url: 'https://api.x.ai/v1/responses',
      body: '{"code":"invalid-argument","error":"Model grok-3 does not support server-side tools."}',
      requestBody: '{"model":"grok-3","input":"Hi","tools":[{"type":"web_search"}]}',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: null,
      body: 'the model grok-2-vision is not supported when using server-side tools, only the grok-4 family of models are supported',
    },
  ],
};
