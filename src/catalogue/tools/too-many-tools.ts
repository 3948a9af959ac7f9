import { member } from '../../model/json';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { never } from '../words';

function countOf(told: Told): string | null {
  const tools = member(told.reading.request, 'tools');
  return told.values['actual'] ?? (Array.isArray(tools) ? String(tools.length) : null);
}

export const tooManyTools: CatalogueEntry = {
  id: 'too-many-tools',
  topic: 'tools',
  name: 'Too many tools',
  summary: 'The request offers more tools than the model takes at once.',
  severity: 'error',
  patterns: [
    { says: /maximum tools? limit (?:has been |was |is )?(?:reached|exceeded)(?:\.? ?(?:got )?(?<actual>\d+) tools?(?: (?:have|has) been provided)?,? (?:but )?(?:the )?maximum is (?<limit>\d+))?/, seen: '2026-05' },
    { says: /(?<actual>\d+) tools? (?:have been |has been |were |was |are )?(?:provided|given|specified|sent|supplied|requested|defined|present|found)?.{0,30}(?:maximum|max|limit|at most|up to|only|allowed)(?: number)?(?: of tools)?(?: allowed)?(?: is| of|:)? ?(?<limit>\d+)?/, seen: '2026-05' },
    { says: /(?:maximum number of|number of|max(?:imum)?) (?:tools?|functions?|tool definitions|function declarations)\b[^.]{0,40}?(?:exceed|reached|provided|allowed|specified|is \d)/, seen: '2026-05' },
    { says: /too many (?:tools|functions|tool definitions)/, seen: '2026-05' },
    { says: /(?:can not|may not|not) (?:have|include|provide|specify|send|use) more than (?<limit>\d+) (?:tools|functions)/, seen: '2026-05' },
    { says: /tools ?:? (?:maximum number of items is|array too long|must (?:contain|have) at most|exceeds the (?:maximum|limit) of) ?(?<limit>\d+)?/, seen: '2026-05' },
    { says: /tools? (?:count|limit)(?: of)? ?(?<actual>\d+)? ?(?:exceeds?|exceeded|is over|above) ?(?:the )?(?:maximum|limit)?(?: of)? ?(?<limit>\d+)?/, seen: '2026-05' },
    { says: /\b(?:at most|up to|no more than|maximum of|max(?:imum)?|more than|fewer than|limit of) (?<limit>\d{1,5}) (?:tools|functions|tool definitions|function declarations)\b/, seen: '2026-09' },
    { says: /\b(?:tools|tools? (?:array|list|count)) (?:exceeds?|is (?:over|above|longer than)|has more than)(?! (?:the )?(?:max(?:imum)? )?(?:length|size))[^.;]{0,30}?(?<limit>\d{1,5})/, seen: '2026-09' },
  ],
  codes: ['too_many_tools'],
  statuses: [400],
  title: (told) => (told.values['limit'] ? `Send at most ${told.values['limit']} tools` : 'Send fewer tools'),
  cause: (told) => {
    const count = countOf(told);
    const { limit } = told.values;
    return `The request offers ${count ? `${count} tools` : 'too many tools'}, and the limit is ${limit ?? 'lower'}.`;
  },
  steps: () => [
    'Switch off MCP servers and tools that this conversation does not need.',
    'Choose the tools for each request by what it is about.',
    'Combine small tools into one with a parameter that tells them apart.',
  ],
  retry: () => never('The number of tools stays above the limit.'),
  docs: [DOCS.functions],
  examples: [
    {
      provenance: 'reported',
      source: 'anomalyco/opencode#28911, 2026-05',
      status: 400,
      body: 'Maximum tools limit reached. 219 tools have been provided but the maximum is 200.',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 400, method: 'POST', url: 'https://api.x.ai/v1/responses',
      body: '400 Maximum tools limit reached',
    },
  ],
};
