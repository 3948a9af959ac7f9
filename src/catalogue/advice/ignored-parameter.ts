import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, modelOf, never } from '../words';

/** The name as the request has it, else as the facts call it. */
function parameterOf({ pointer, values }: Told): string {
  return pointer ? pointer.slice(1).replaceAll('/', '.') : (values['parameter'] ?? 'the parameter');
}

export const ignoredParameter: CatalogueEntry = {
  id: 'ignored-parameter',
  topic: 'advice',
  name: 'Parameter without effect',
  summary: 'The API takes a parameter of the request and ignores it.',
  severity: 'warning',
  patterns: [],
  title: (told) => {
    const { successor } = told.values;
    return successor ? `Rename ${code(parameterOf(told), 22)} to ${code(successor, 22)}` : `Remove ${code(parameterOf(told), 40)}, or do not rely on it`;
  },
  cause: (told) => {
    const model = modelOf(told);
    const { reason } = told.values;
    return `${model ? code(model) : 'The API'} takes ${code(parameterOf(told))} and ignores it${reason ? `: ${reason}` : ''}.`;
  },
  steps: (told) => [
    told.values['successor'] ? `Write ${code(told.values['successor'])} in place of ${code(parameterOf(told))}.` : `Delete ${code(parameterOf(told))} from the body.`,
    'Check code that expects its effect, such as fields of the answer that stay empty.',
  ],
  edits: ({ pointer, values: { successor } }) => {
    if (!pointer) return [];
    return successor ? [{ kind: 'rename-member', pointer, to: successor }] : [{ kind: 'remove-value', pointer }];
  },
  retry: () => never('This is no failure.'),
  docs: [DOCS.chat, DOCS.models],
  examples: [
    {
      provenance: 'built', source: 'OpenAPI document of 2026-10: grok-4.20 and newer ignore logprobs', status: 200, method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}],"logprobs":true}',
      body: '{"id":"c1","object":"chat.completion","model":"grok-4.7","choices":[{"index":0,"message":{"role":"assistant","content":"Hello"},"finish_reason":"stop"}]}',
    },
  ],
};
