import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, modelOf, never } from '../words';

/** The name as the developer wrote it, else as the server said it. */
function parameterOf(told: Told): string {
  return told.pointer ? told.pointer.slice(1).replaceAll('/', '.') : (told.values['parameter'] ?? 'the parameter');
}

export const unsupportedParameter: CatalogueEntry = {
  id: 'unsupported-parameter',
  topic: 'request',
  name: 'Unsupported parameter',
  summary: 'The model or the endpoint does not take a parameter of the request, whatever its value.',
  severity: 'error',
  patterns: [
    { says: /model (?<model>\S+) does not support (?:the )?(?:parameter |argument )?(?<parameter>[\w.[\]]+)/, seen: '2026-08' },
    { says: /argument not supported on this model: (?<parameter>[\w.[\]]+)/, seen: '2025-04' },
    { says: /argument not supported: (?<parameter>[\w.[\]]+)/, seen: '2026-02' },
    { says: /the (?<parameter>\w+) parameter is unsupported/, seen: '2024-11' },
  ],
  statuses: [400],
  title: (told) => `Remove ${code(parameterOf(told), 40)}`,
  cause: (told) => {
    const parameter = parameterOf(told);
    const named = told.values['parameter'];
    const alias = named && named !== parameter ? `; the message calls it ${code(named)}` : '';
    const model = modelOf(told);
    return `${model ? code(model) : 'The API'} does not accept ${code(parameter)}, whatever its value${alias}.`;
  },
  steps: (told) => [`Delete ${code(parameterOf(told))} from the body.`, 'Send the corrected request.'],
  edits: (told) => (told.pointer ? [{ kind: 'remove-value', pointer: told.pointer }] : []),
  retry: () => never('The same request gets the same answer.'),
  docs: [DOCS.chat, DOCS.models],
  examples: [
    {
      provenance: 'reported',
      source: 'miaoxworld/NativeTavern#83, 2026-09',
      status: 400,
      body: '{"code":"invalid-argument","error":"Model grok-4.6 does not support parameter presencePenalty."}',
      requestBody: '{"model":"grok-4.6","messages":[{"role":"user","content":"Hi"}],"presence_penalty":0}',
    },
    {
      provenance: 'reported',
      source: 'n8n-io/n8n#14581, 2025-04',
      status: 400,
      body: '{"code":"Client specified an invalid argument","error":"Argument not supported on this model: presencePenalty"}',
    },
  ],
};
