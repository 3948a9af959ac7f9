import type { CatalogueEntry } from '../entry';
import { isObject, stringMember } from '../../model/json';
import { DOCS } from '../docs';
import { code, never } from '../words';
import { newestFor } from './replacement';

export const modelNotSpecified: CatalogueEntry = {
  id: 'model-not-specified',
  topic: 'model',
  name: 'No model in the request',
  summary: 'The body names no model; the API looks for `latest` instead and finds none.',
  severity: 'error',
  patterns: [
    { says: /model not found:? latest(?![\w-]|\.\w)/, seen: '2026-09' },
    { says: /model not found: ?$/, seen: '2026-09' },
    { says: /the model latest does not exist/, seen: '2026-09' },
    { says: /\bno model (?:was |is |has been )?(?:specified|provided|given|selected|set)\b/, seen: '2026-07' },
    { says: /\bmodel (?:was |is |has )?not (?:been )?(?:specified|provided|given)\b/, seen: '2026-07' },
    { says: /(?:must|need to|did not) (?:provide|specify) (?:a |the )?model\b/, seen: '2026-07' },
    { says: /\bmodel(?: parameter| field| name)? is (?:required|missing|empty)\b/, seen: '2026-07' },
    { says: /\bmissing (?:the )?model\b/, seen: '2026-09' },
    { says: /\bmodel(?: id| name| field| parameter)? (?:is|was) (?:empty|blank|null|missing|not set)\b/, seen: '2026-09' },
    { says: /\bmodel(?: id| name| field| parameter)? (?:can not|must not) be (?:empty|blank|null)\b/, seen: '2026-09' },
  ],
  statuses: [400, 404],
  title: () => 'Name a model in the body',
  cause: ({ reading }) => {
    const sent = stringMember(reading.request, 'model');
    if (sent !== null && sent !== '') return `${code(sent)} is no model id; it is what the API looks for when the request names none.`;
    return sent === '' ? 'The `model` of the body is empty.' : 'The body has no `model`; the API then looks for one called `latest`, which does not exist.';
  },
  steps: (told) => [
    `Add \`model\` to the body, for example ${code(newestFor(told))}.`,
    'Check that the variable which holds the id is set.',
    'Call `/v1/models` with the same key: it lists what the team may use.',
  ],
  choices: (told) =>
    isObject(told.reading.request)
      ? [{ label: `Use ${code(newestFor(told))}`, edits: [{ kind: 'set-value', pointer: '/model', value: newestFor(told) }] }]
      : [],
  retry: () => never('The same request gets the same answer.'),
  docs: [DOCS.models, DOCS.chat],
  examples: [
    {
      provenance: 'reported', source: 'field report, 2026-09 (message; the code is assumed)', status: 400, method: 'POST', url: 'https://api.x.ai/v1/chat/completions',
      body: '{"code":"invalid-argument","error":"Model not found: latest"}',
      requestBody: '{"messages":[{"role":"user","content":"Hi"}]}',
    },
  ],
};
