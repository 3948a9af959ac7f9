import type { Edit } from '../../model/edit';
import { member } from '../../model/json';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, never } from '../words';

/** Fields that only make sense beside tools. */
function leftovers(told: Told): string[] {
  const { request } = told.reading;
  const tools = member(request, 'tools');
  const hasEmptyTools = Array.isArray(tools) && tools.length === 0;
  return [...['tool_choice', 'parallel_tool_calls'].filter((field) => member(request, field) !== undefined), ...(hasEmptyTools ? ['tools'] : [])];
}

export const toolChoiceWithoutTools: CatalogueEntry = {
  id: 'tool-choice-without-tools',
  topic: 'tools',
  name: 'Tool choice without tools',
  summary: 'The request sets `tool_choice`, and offers no tools.',
  severity: 'error',
  patterns: [
    { says: /(?:a )?tool_?choice (?:was |is |has been )?(?:set|specified|provided|given)(?: on| in)?(?: the)? ?(?:request)?,? (?:but|while|and|although|when) no tools? (?:were|was|are|is|have been) (?:specified|provided|given|set|defined|present)/, seen: '2026-09' },
    { says: /tool_?choice.{0,60}(?:only|requires?|without|unless|when|if|but).{0,40}\btools?\b.{0,40}(?:allowed|specified|provided|present|set|required|empty|given|defined|missing)/, seen: '2026-01' },
    { says: /tool_?choice.{0,40}(?:requires? (?:at least one )?tools?|without (?:any )?tools?)/, seen: '2026-01' },
    { says: /no tools? (?:were |was |are )?(?:specified|provided|given|set|defined).{0,60}tool_?choice/, seen: '2026-01' },
    { says: /tools (?:must|should|need to) be (?:specified|provided|set|given) (?:when|if|with|to use) (?:using )?tool_?choice/, seen: '2026-01' },
    { says: /\btool_?choice\b[^.]{0,40}\b(?:needs?|requires?) (?:at least )?(?:one |a |any )?tools?\b/, seen: '2026-09' },
  ],
  statuses: [400],
  title: () => 'Remove `tool_choice`, or send tools',
  cause: (told) => {
    const choice = member(told.reading.request, 'tool_choice');
    return `The request sets \`tool_choice\`${choice === undefined ? '' : ` to ${code(typeof choice === 'string' ? choice : JSON.stringify(choice))}`} and offers no tools to choose from.`;
  },
  steps: () => ['Send `tool_choice` only together with a filled list of `tools`.', 'Leave `parallel_tool_calls` and an empty `tools` out as well.', 'Send the corrected request.'],
  edits: (told) => leftovers(told).map((field): Edit => ({ kind: 'remove-value', pointer: `/${field}` })),
  retry: () => never('There are no tools in the same request again.'),
  docs: [DOCS.functions],
  examples: [
    {
      provenance: 'reported',
      source: 'livekit/agents#3114, 2025-08',
      status: 400,
      body: '{"code":"Client specified an invalid argument","error":"Invalid request content: A tool_choice was set on the request but no tools were specified."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-3-mini-fast","messages":[{"role":"user","content":"Hi"}],"tool_choice":"auto"}',
    },],
};
