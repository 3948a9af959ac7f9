import type { CatalogueEntry, Told } from '../entry';
import { NEWEST_IMAGE_MODEL, NEWEST_VIDEO_MODEL } from '../../api/models';
import { DOCS } from '../docs';
import { code, modelOf, never } from '../words';
import { modelChoices, modelLocation } from './replacement';

/** A model that does most kinds of what was asked for. */
function capable(told: Told): string {
  const asked = `${told.values['feature'] ?? ''} ${told.reading.exchange.request.path}`;
  return /image (?:generation|editing)|to[- ]image|\/images/i.test(asked) && !/video/i.test(asked) ? NEWEST_IMAGE_MODEL : NEWEST_VIDEO_MODEL;
}

export const modeUnsupportedByModel: CatalogueEntry = {
  id: 'mode-unsupported-by-model',
  topic: 'model',
  name: 'Model cannot do this kind of generation',
  summary: 'The model cannot generate in the way that was asked for, such as a video from text alone.',
  severity: 'error',
  patterns: [
    { says: /(?<![\w.:/@[\]~+-])(?:(?<model>grok[\w.:/@[\]~+-]{0,90}[\w\]]) )?(?:does not|can not) (?:support|do|perform|accept) (?:the )?(?<feature>(?:text|image|reference|video|audio|multi-image)s?[- ](?:to|2)[- ](?:video|image|audio|speech)s?|(?:video|image) (?:generation|editing|edits?|extensions?)|reference (?:images?|audios?|videos?)|first[- ]frame|last[- ]frame)/, seen: '2026-06' },
    { says: /\b(?<feature>(?:text|image|reference|video|audio|multi-image)s?[- ](?:to|2)[- ](?:video|image|audio|speech)s?|(?:video|image) (?:generation|editing|edits?|extensions?)|reference (?:images?|audios?|videos?))(?: mode| generation)? (?:is|are) (?:currently )?(?:not (?:supported|available|allowed)|unsupported|only (?:supported|available))(?! in (?:the |your |this )?(?:united|eu\b|europe|uk\b|country|region|location|[a-z]{3,20}land\b))(?: (?:by|for|with|on|in) (?:the )?(?:model )?(?<model>[\w.:/@[\]~+-]{2,99}[\w\]]))?/, seen: '2026-06' },
    { says: /(?<![\w.:/-])(?:(?<model>grok-imagine[\w.:/-]{0,80}\w) )?only supports? (?<feature>(?:text|image|reference|video)[- ]to[- ](?:video|image)|(?:video|image) (?:generation|editing))/, seen: '2026-06' },
    { says: /(?<![\w.:/-])(?<model>grok-imagine[\w.:/-]{0,80}\w)(?: model)? requires? (?:an? |at least one )?(?:input |source |reference |starting )?(?:image|video)\b/, seen: '2026-06', certainty: 'likely' },
    { says: /\b(?:this|the) model (?:does not|can not) (?:support|do|perform) this (?:kind|type|mode) of (?:generation|request|task)/, seen: '2026-06' },
    { says: /\b(?<feature>(?:audio|video|speech|voice)(?: input| output| inputs| outputs| generation| understanding)?) (?:is|are) (?:currently )?not (?:supported|available|accepted) (?:by|for|on|with|in) (?:this|the|that) model/, seen: '2026-09' },
  ],
  statuses: [400],
  yieldsTo: ['zero-data-retention-limit', 'feature-not-enabled', 'wrong-endpoint-for-model'],
  title: (told) => `Use ${code(capable(told), 32)}`,
  cause: (told) => {
    const id = modelOf(told);
    const { feature } = told.values;
    const isOnly = /only supports?|requires?/i.test(told.reading.error?.message ?? '');
    const who = id ? code(id) : 'The model';
    if (isOnly && feature) return `${who} does only ${code(feature.toLowerCase())}, and the request asks for something else.`;
    return `${who} cannot do ${feature ? code(feature.toLowerCase()) : 'the kind of generation that was asked for'}.`;
  },
  steps: (told) => [
    `Set \`model\` to one that can, for example ${code(capable(told))}.`,
    'Add the input that the model works from (`image`, `video`), or remove the one that it does not take.',
    'Call `/v1/video-generation-models` or `/v1/image-generation-models` to see what each model takes.',
  ],
  choices: (told) => modelChoices(told, [capable(told)]),
  locations: (told) => modelLocation(told, 'cannot do this'),
  retry: () => never('The same request gets the same answer.'),
  docs: [DOCS.video, DOCS.images, DOCS.models],
  examples: [
    {
      provenance: 'built', source: 'facts about video models, 2026-06: the preview of 1.5 made videos from images only', status: 400, method: 'POST',
      url: 'https://api.x.ai/v1/videos/generations',
      body: '{"code":"invalid-argument","error":"Model grok-imagine-video-1.5-preview does not support text-to-video."}',
      requestBody: '{"model":"grok-imagine-video-1.5-preview","prompt":"A lighthouse at night"}',
    },
    { provenance: 'reported', source: 'public code and tests, 2026', status: null, body: 'Text-to-video is not supported for this model.' },
    {
      provenance: 'reported', source: 'public code and tests, 2026-09-08', status: 400, method: 'POST', url: 'https://api.x.ai/v1/videos/edits',
      body: 'Video editing is not supported for this model.',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 400, method: 'POST', url: 'https://api.x.ai/v1/videos/generations',
      body: 'Model \'grok-imagine-video-1.5-preview\' requires an input image; text-to-video is not supported',
    },
  ],
};
