import type { CatalogueEntry, Recognition } from '../entry';
import type { Reading } from '../../model/reading';
import { stringMember } from '../../model/json';
import { DOCS } from '../docs';
import { code, listed, modelOf, never } from '../words';

/** Models that batches are known to take, as of 2026-08 (tried one by one in public reports). */
const KNOWN_TO_WORK = ['grok-4.3', 'grok-4.20-0309-reasoning', 'grok-4.20-0309-non-reasoning'];

/** A refused batch is a success with the reason in one of its members. */
function recognise({ response }: Reading): Recognition | null {
  const reason = stringMember(response, 'cancel_by_xai_message');
  const found = reason === null ? null : /model ["'`]?([\w.:/-]{1,99})["'`]? is not supported for batch/i.exec(reason);
  if (reason === null || !found) return null;
  return { confidence: 'exact', evidence: [{ source: 'body', text: `cancel_by_xai_message: “${reason.slice(0, 200)}”` }], values: { model: found[1] ?? '' } };
}

export const batchModelUnsupported: CatalogueEntry = {
  id: 'batch-model-unsupported',
  topic: 'model',
  name: 'Model not for batches',
  summary: 'The model cannot be used in the Batch API.',
  severity: 'error',
  patterns: [
    { says: /model(?::? (?<model>[\w.:/@[\]~+-]{0,99}[\w\]]))? is (?:currently )?not (?:supported|available|allowed|enabled) (?:for|in|with|by) (?:the )?batch(?:es| processing| api| requests?)?/, seen: '2026-08' },
    { says: /(?:not (?:supported|available|allowed)|unsupported) (?:for|in|with|by) (?:the )?batch(?:es| processing| api| requests?| jobs?)?\b/, seen: '2026-08' },
    { says: /batch(?:es| processing| api)? (?:does not|do not|can not) (?:support|use) (?:the )?(?:model )?(?<model>[\w.:/@[\]~+-]{0,99}[\w\]])/, seen: '2026-08' },
    { says: /\bbatch(?:es| processing| mode| api| requests?| jobs?)? (?:is|are) (?:currently )?(?:not (?:supported|available|allowed|enabled)|unavailable|unsupported)/, seen: '2026-09' },
    { says: /\bmodels? (?:does not|do not|can not) (?:support|be used (?:in|for|with)|run in) (?:the )?batch/, seen: '2026-09' },
  ],
  statuses: [400, 200],
  recognise,
  title: () => 'Use a model that takes batches',
  cause: (told) => {
    const id = modelOf(told);
    return `${id ? code(id) : 'The model of the batch'} is not open to the Batch API, although it answers single requests.`;
  },
  steps: () => [
    `Set \`model\` of every line to one that takes batches, for example ${listed(KNOWN_TO_WORK.map((id) => code(id)), 'or')}.`,
    'Send the requests one by one where this model is needed.',
    'Make a new batch: a refused one cannot be continued.',
  ],
  retry: () => never('The same batch is refused again.'),
  docs: [DOCS.models, DOCS.reference],
  examples: [
    {
      provenance: 'reported', source: 'CultivateLabs/raif#525, 2026-08 (member of a batch answered with 200)', status: null,
      body: 'JSONL file validation failed:\n   Model grok-4.5 is not supported for batch processing.',
    },
    {
      provenance: 'built', source: 'CultivateLabs/raif#525, 2026-08: the message stands in `cancel_by_xai_message` of the batch', status: 200, method: 'GET',
      url: 'https://api.x.ai/v1/batches/batch_1',
      body: '{"batch_id":"batch_1","cancel_by_xai_message":"JSONL file validation failed:\\n   Model grok-4.5 is not supported for batch processing."}',
    },
    {
      provenance: 'reported', source: 'xai-org/xai-sdk-python#176, 2026-07', status: 400, method: 'POST', url: 'https://api.x.ai/v1/batches/batch_1/requests',
      body: 'Model grok-4.5 is not supported for batch processing.',
    },
  ],
};
