import type { CatalogueEntry } from '../entry';
import { NEWEST_CHAT_MODEL } from '../../api/models';
import { DOCS } from '../docs';
import { code, modelOf, never } from '../words';
import { modelChoices, modelLocation } from './replacement';

export const imageInputUnsupported: CatalogueEntry = {
  id: 'image-input-unsupported',
  topic: 'model',
  name: 'Model takes no images',
  summary: 'The messages hold an image, and the model reads text only.',
  severity: 'error',
  patterns: [
    { says: /(?<![\w.:/@[\]~+-])(?:(?<model>grok[\w.:/-]{0,80}\w) )?does not (?:support|accept|take|allow) (?:the )?(?:images?|vision|visual|multi-?modal)(?: (?:inputs?|content|understanding|urls?))?\b(?! (?:generation|editing|to))(?:.{0,20}images are present in the request)?/, seen: '2025-04' },
    { says: /\b(?:images?|vision|multi-?modal|image_url|input_image)(?: (?:inputs?|content|parts?|understanding))? (?:is|are) (?:currently )?(?:not (?:supported|accepted|allowed|available)|unsupported) (?:by|for|with|on|in|when) /, seen: '2026-07' },
    { says: /\bimages?(?: inputs?| content)? (?:is|are) (?:not (?:supported|accepted|allowed)|unsupported) (?:by|for|with|on) (?:the )?(?:model )?(?<model>grok[\w.:/-]{0,80}\w)/, seen: '2026-11' },
    { says: /\bimage inputs? (?:is|are) not (?:supported|accepted|allowed|enabled)/, seen: '2026-07' },
    { says: /\b(?:can not|does not|unable to) (?:process|read|handle|see) images\b/, seen: '2026-07', certainty: 'likely' },
    { says: /no endpoints found that support image input/, seen: '2026-07' },
    { says: /\b(?:text[- ]only model|model (?:is|only supports?) text(?:[- ]only)?)\b/, seen: '2026-07', certainty: 'likely' },
    { says: /\b(?:does not|do not|can not) (?:support|accept|take|allow|handle) (?:content |input |message )?(?:elements?|parts?|blocks?|items?|types?|content|inputs?) (?:of (?:the )?type |with type |type )?(?:image|image_url|input_image|images)\b/, seen: '2026-09' },
    { says: /\bcontent (?:elements?|parts?|blocks?|types?|items?) (?:of (?:the )?type |type )?(?:image|image_url|input_image) (?:is|are) not (?:supported|allowed|accepted)/, seen: '2026-09' },
    { says: /\b(?:is not|not) an? (?:vision|multi-?modal|image[- ]understanding) model\b/, seen: '2026-09' },
    { says: /\b(?:only|just) (?:supports?|accepts?|takes?) text(?:[- ]only)?(?: (?:inputs?|content|messages?|prompts?))?\b/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:vision|image understanding|image input)(?: support)? (?:is )?(?:not (?:available|enabled|supported)|unavailable|disabled) (?:for|on|in|with) (?:this|the) model/, seen: '2026-09' },
    { says: /\b(?:images?|image_url)(?: content| inputs?| parts?)? (?:can not|may not|must not|can only) be (?:sent|used|passed|provided|processed)[^.]{0,20} (?:to|with|by|for) (?:this|the|a|an?)? ?(?:text|vision|model|grok)/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:does not|do not|can not) (?:support|accept|take|allow|handle) (?:the )?(?:image_url|input_image|image inputs?|image content|image parts?|images?)\b(?! (?:generation|editing|to\b))/, seen: '2026-09' },
    { says: /\bmodel (?:can not|is unable to|is not able to) (?:process|read|handle|see|understand|view) (?:any )?images\b/, seen: '2026-09', certainty: 'likely' },
  ],
  statuses: [400, 404],
  yieldsTo: ['mode-unsupported-by-model', 'invalid-image', 'zero-data-retention-limit'],
  title: () => 'Use a model that reads images',
  cause: (told) => {
    const id = modelOf(told);
    return `The messages hold an image, and ${id ? code(id) : 'the model'} reads text only.`;
  },
  steps: () => [
    `Set \`model\` to one that reads images, for example ${code(NEWEST_CHAT_MODEL)}.`,
    'Remove the image parts from all messages, earlier ones too, to stay with this model.',
  ],
  choices: (told) => modelChoices(told, [NEWEST_CHAT_MODEL]),
  locations: (told) => modelLocation(told, 'reads text only'),
  retry: () => never('The same request gets the same answer.'),
  docs: [DOCS.vision, DOCS.models],
  examples: [
    {
      provenance: 'reported', source: 'lobehub/lobehub#7360, 2025-04', status: 400, method: 'POST', url: 'https://api.x.ai/v1/chat/completions',
      body: '{"code":"Client specified an invalid argument","error":"The model does not support image input but some images are present in the request."}',
      requestBody: '{"model":"grok-3","messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"https://example.com/a.png"}}]}]}',
    },
    {
      provenance: 'reported', source: 'lobehub/lobehub#7360, 2025-04 (as the client shows it)', status: null,
      body: '{"error":"The model does not support image input but some images are present in the request.","endpoint":"https://api.x.ai/v1","provider":"xai"}',
    },
    {
      provenance: 'reported', source: 'vercel/ai#3667, 2024-11', status: 400, method: 'POST', url: 'https://api.x.ai/v1/chat/completions',
      body: '{"code":"Client specified an invalid argument","error":"The model does not support content elements of type image."}',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 400, method: 'POST', url: 'https://api.x.ai/v1/responses',
      body: '{ "error": "Invalid request content: Image inputs are not supported by this model." }',
    },
  ],
};
