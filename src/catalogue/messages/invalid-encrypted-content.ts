import type { Edit } from '../../model/edit';
import { isList, isObject, member } from '../../model/json';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, listed, never } from '../words';

interface Item {
  readonly index: number;
  readonly type: string;
  readonly lacksSummary: boolean;
}

/** The items of the input that carry something encrypted. */
function encryptedItems(told: Told): Item[] {
  const input = member(told.reading.request, 'input');
  if (!Array.isArray(input)) return [];
  return input.flatMap((item, index) => {
    if (!isObject(item) || typeof item['encrypted_content'] !== 'string') return [];
    const type = typeof item['type'] === 'string' ? item['type'] : 'item';
    return [{ index, type, lacksSummary: type === 'reasoning' && item['summary'] === undefined }];
  });
}

/** Without its encrypted part a reasoning item is worth nothing, and the conversation goes on without it. */
function editsFor(told: Told): Edit[] {
  const items = encryptedItems(told);
  const lacking = items.filter(({ lacksSummary }) => lacksSummary);
  if (lacking.length > 0) return lacking.map(({ index }): Edit => ({ kind: 'set-value', pointer: `/input/${index}/summary`, value: [] }));
  const reasoning = items.filter(({ type }) => type === 'reasoning');
  const input = member(told.reading.request, 'input');
  if (isList(input) && input.length === reasoning.length) return [];
  return reasoning.toReversed().map(({ index }): Edit => ({ kind: 'remove-value', pointer: `/input/${index}` }));
}

export const invalidEncryptedContent: CatalogueEntry = {
  id: 'invalid-encrypted-content',
  topic: 'messages',
  name: 'Invalid encrypted content',
  summary: 'Encrypted reasoning or a compacted history was changed, or comes from another team, model or vendor.',
  severity: 'error',
  patterns: [
    { says: /could not decrypt (?:the )?(?:provided )?(?<field>encrypted_?content|\w+)(?:\. ensure the value is the unmodified encrypted_content from a previous response)?/, seen: '2026-07' },
    { says: /(?:could not|can not|failed to|unable to) (?:decode|decrypt|parse|read|verify) (?:the )?(?<field>compaction (?:blob|history|item|content))(?:\. ensure it is unmodified from the compact response)?/, seen: '2026-07' },
    { says: /(?:could not|can not|failed to|unable to) (?:decode|decrypt|parse|verify|read) (?:the )?(?:provided )?(?<field>encrypted[ _](?:content|reasoning|blob|item)|reasoning (?:item|blob|content))/, seen: '2026-07' },
    { says: /(?<field>encrypted[ _](?:content|reasoning)).{0,80}(?:could not be (?:verified|decrypted|decoded|parsed)|(?:is )?(?:invalid|corrupt(?:ed)?|malformed|not valid|modified|unreadable))/, seen: '2026-07' },
    { says: /(?:invalid|corrupt(?:ed)?|malformed|unreadable) (?<field>encrypted[ _](?:content|reasoning)|compaction (?:blob|item))|incorrect padding for encrypted content/, seen: '2026-07' },
    { says: /\b(?:reasoning|encrypted|compaction)(?: \w{1,10})? (?:could not|can not|failed to) be (?:decrypted|decoded|verified|read)/, seen: '2026-09' },
    { says: /\b(?:missing|no|empty) (?:the )?encrypted[ _](?:reasoning[ _])?content\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\b(?<field>encrypted[ _]content|encrypted reasoning|compaction (?:blob|item)) (?:can|could) not be (?:decrypted|decoded|verified|parsed|read)/, seen: '2026-10' },
  ],
  codes: ['invalid_encrypted_content', 'thinking_signature_invalid'],
  statuses: [400],
  title: (told) => (encryptedItems(told).some(({ lacksSummary }) => lacksSummary) ? 'Add `summary` to the reasoning item' : 'Send the reasoning unchanged, or drop it'),
  cause: (told) => {
    const items = encryptedItems(told);
    const places = listed(items.slice(0, 3).map(({ index }) => code(`input[${index}]`)));
    if (items.some(({ lacksSummary }) => lacksSummary)) return `A reasoning item (${places}) carries \`encrypted_content\` without a \`summary\`, and is then read as something else.`;
    return `The encrypted content${places ? ` in ${places}` : ' of the request'} can not be read: it was changed, or made for another team, model or vendor.`;
  },
  steps: () => [
    'Send reasoning items back exactly as they came, with `id`, `summary` and `encrypted_content`.',
    'Drop them from the history where the key, the team, the model or the vendor has changed since.',
    'Keep each conversation on one account, where a proxy spreads requests over several.',
  ],
  edits: editsFor,
  retry: () => never('The same content can not be read again.'),
  docs: [DOCS.reasoning, DOCS.responses],
  examples: [
    {
      provenance: 'reported',
      source: 'Wei-Shaw/sub2api#4223, 2026-07',
      status: 400,
      body: '{"code":"***","error":"Could not decode the compaction blob. Ensure it is unmodified from the compact response."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
      requestBody: '{"model":"grok-4.5","input":[{"type":"reasoning","id":"rs_1","encrypted_content":"AAAA"},{"role":"user","content":"Hi"}]}',
    },
    {
      provenance: 'reported',
      source: 'Wei-Shaw/sub2api#4535, 2026-07',
      status: 400,
      body: '{"code":"invalid-argument","error":"Could not decrypt the provided encrypted_content. Ensure the value is the unmodified encrypted_content from a previous response."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
    },
    {
      provenance: 'reported',
      source: 'public code, tests of a gateway for Grok, 2026-07',
      status: 400,
      body: '{"code":"Client specified an invalid argument","error":"Incorrect padding for encrypted content"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
    },
  ],
};
