import type { CatalogueEntry, Told } from '../entry';
import type { Choice } from '../../model/edit';
import { isObject, member } from '../../model/json';
import { NEWEST_CHAT_MODEL, findModel } from '../../api/models';
import { DOCS } from '../docs';
import { code, endpointOf, modelOf, never } from '../words';
import { bareModelId, modelChoices, modelLocation } from './replacement';

type Kind = 'image' | 'video' | 'multi-agent' | 'other';

/** What the model is for, by the message, else by the facts. */
function kindOf(told: Told): Kind {
  const said = told.values['type']?.toLowerCase() ?? '';
  if (said.startsWith('image') || said.startsWith('video')) return said.startsWith('image') ? 'image' : 'video';
  const id = modelOf(told);
  if (/multi[- ]agent/i.test(`${id ?? ''} ${told.reading.error?.message ?? ''}`)) return 'multi-agent';
  const kind = id === null ? null : findModel(bareModelId(id))?.kind;
  return kind === 'image' || kind === 'video' ? kind : 'other';
}

const SERVED_BY: Readonly<Record<Kind, string>> = {
  'image': '/v1/images/generations',
  'video': '/v1/videos/generations',
  'multi-agent': '/v1/responses',
  'other': '/v1/responses',
};

/** The path that the message recommends, else the one that serves the kind of model. */
function servedBy(told: Told): string {
  const path = /\/v1\/[\w/-]+/.exec(told.values['url'] ?? '')?.[0];
  return path ?? SERVED_BY[kindOf(told)];
}

function isChat({ reading }: Told): boolean {
  return isObject(reading.request) && member(reading.request, 'messages') !== undefined;
}

function choices(told: Told): Choice[] {
  const kind = kindOf(told);
  const move: Choice[] = !isChat(told)
    ? []
    : kind === 'image'
      ? [{ label: 'Generate images instead (recommended)', edits: [{ kind: 'convert', conversion: 'chat-to-images' }] }]
      : kind === 'video'
        ? [{ label: 'Generate a video instead (recommended)', edits: [{ kind: 'convert', conversion: 'chat-to-videos' }] }]
        : [];
  return kind === 'multi-agent' ? [] : [...move, ...modelChoices(told, [NEWEST_CHAT_MODEL])];
}

export const wrongEndpointForModel: CatalogueEntry = {
  id: 'wrong-endpoint-for-model',
  topic: 'model',
  name: 'Model not served by this endpoint',
  summary: 'The model exists, but another endpoint serves it: images, videos, or the Responses API.',
  severity: 'error',
  patterns: [
    { says: /model (?<model>[\w.:/@[\]~+-]{0,99}[\w\]]) is an? (?<type>[a-z][a-z -]{2,30}?) model and (?:is )?(?:therefore |thus |so )?(?:is )?not (?:available|supported|allowed) (?:on|at|by|for|with) this endpoint(?:.{0,60}?endpoints? such as (?<url>https?:\/\/[\w.:/-]{1,150}\w))?/, seen: '2026-06' },
    { says: /multi[- ]?agent (?:requests?|models?)?.{0,20}?(?:is|are) not (?:allowed|supported|available|permitted) (?:on|in|for|with|via|by|at) (?:the )?(?<endpoint>[\w/ -]{4,40})/, seen: '2026-09' },
    { says: /(?<![\w.:/@[\]~+-])(?:(?<model>grok[\w.:/@[\]~+-]{0,90}[\w\]]) )?is (?:not (?:a (?<type>chat|language|image|video|completion|embedding)|an (?:image|embedding|audio))(?:[ -](?:generation|completion))? model|only (?:supported|available|served) (?:in|on|by|at|via|through|with)(?! (?:models? |the model )?grok))/, seen: '2026-06' },
    { says: /not (?:available|supported|allowed|accessible|compatible) (?:on|at|with|by|for|in|via) (?:this|the) (?:(?<endpoint>[\w/.-]{1,30}(?: [\w/.-]{1,20})?) )?endpoint\b/, seen: '2026-06' },
    { says: /use a compatible endpoint\b/, seen: '2026-06' },
    { says: /endpoint (?:requires|expects|needs|only (?:accepts|supports|serves)|is only for) (?:an? )?(?<type>image|video|chat|language|embedding|audio|speech|voice|text)(?: generation)? models?(?:,? (?:but )?(?:got|received|given|not|found) (?<model>[\w.:/@[\]~+-]{0,99}[\w\]]))?/, seen: '2026-09' },
    { says: /\bmodel:? (?:(?<model>[\w.:/@[\]~+-]{0,99}[\w\]]) )?(?:can not|can only|must|may only|should) be (?:used|called|accessed|invoked) (?:on|at|with|by|for|in|via|through|using) (?:the )?(?:\/?v1\/)?(?:chat|responses?|images?|videos?|completions?|text|tts|stt|realtime)\b/, seen: '2026-09' },
    { says: /(?<![\w.:/@[\]~+-])(?<model>grok[\w.:/@[\]~+-]{0,90}[\w\]]) is (?:a|an) (?<type>image|video|audio|speech|voice|embedding|text-to-speech|chat|multi-agent|realtime)(?:[ -]generation)? model\b/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:does not|do not) (?:support|work with) (?:the )?(?:\/?v1\/)?(?:chat[ /]completions?|completions|responses|images\/\w{1,20}|messages)(?: (?:api|endpoint))?\b/, seen: '2026-09' },
    { says: /\b(?:only|just) (?:supported|available|served|works?) (?:in|on|by|at|via|through|with) (?:the )?(?:\/?v1\/)?(?:responses?|images?|videos?|chat|realtime)[\w/]{0,30}(?: api| endpoint)?/, seen: '2026-09' },
    { says: /(?<![\w.:/@[\]~+-])(?<model>grok[\w.:/@[\]~+-]{0,90}[\w\]]) is not (?:supported|available|allowed|served) (?:in|on|by|with|via|through) (?:the )?(?:\/?v1\/)?(?:chat|completions?|responses?|messages|images?|videos?|embeddings?)\b[ \w/-]{0,30}/, seen: '2026-09' },
    { says: /\b(?:chat[ /]completions?|responses api|completions|this endpoint|this api) (?:does not|do not) (?:support|serve|accept) (?:this|the|that|image|video|multi-?agent) models?\b/, seen: '2026-09' },
    { says: /\buse (?:the )?\/v1\/[\w/]{3,40} (?:endpoint )?(?:for|with|to)\b/, seen: '2026-09', certainty: 'likely' },
    { says: /\bmodel (?<model>[\w.:/@[\]~+-]{0,99}[\w\]]) (?:is )?not supported (?:for|in|by|with) (?:the )?(?:format|protocol|api|interface)\b/, seen: '2026-09' },
    { says: /(?<![\w.:/@[\]~+-])(?<model>grok[\w.:/-]{0,80}\w) can (?:not|only) be (?:used|called|accessed|invoked) (?:on|at|with|by|for|in|via|through|using) (?:the )?(?:\/?v1\/)?(?:chat|responses?|images?|videos?|completions?|tts|stt|realtime)\b/, seen: '2026-10' },
    { says: /\b(?:this|the) (?:endpoint|route|api) (?:does not|can not) (?:support|serve|accept) (?:the )?model (?<model>[\w.:/@[\]~+-]{1,80}\w)/, seen: '2026-10' },
  ],
  statuses: [400, 404],
  yieldsTo: ['batch-model-unsupported', 'endpoint-permission-denied', 'method-not-allowed', 'server-tools-unsupported', 'field-renamed', 'unsupported-parameter'],
  title: (told) => (kindOf(told) === 'other' ? 'Use another model or endpoint' : `Send it to ${code(servedBy(told))}`),
  cause: (told) => {
    const id = modelOf(told);
    const kind = kindOf(told);
    const who = id ? code(id) : 'The model';
    if (kind === 'other') return `${who} is not served by ${endpointOf(told)}.`;
    const what = { 'image': 'an image model', 'video': 'a video model', 'multi-agent': 'a multi-agent model' }[kind];
    return `${who} is ${what}, served by ${code(servedBy(told))} and not by ${endpointOf(told)}.`;
  },
  steps: (told) => {
    const kind = kindOf(told);
    return [
      `Send the request to ${code(servedBy(told))}${kind === 'image' || kind === 'video' ? ' with a `prompt` in place of `messages`' : kind === 'multi-agent' ? ' with `input` in place of `messages`' : ''}.`,
      kind === 'multi-agent' ? 'Use a single-agent model to stay with this endpoint.' : `Use a chat model such as ${code(NEWEST_CHAT_MODEL)} to stay with this endpoint.`,
    ];
  },
  edits: (told) => {
    const isAtChat = told.reading.exchange.request.endpoint === '/v1/chat/completions' || /chat/i.test(told.values['endpoint'] ?? '');
    return kindOf(told) === 'multi-agent' && isAtChat && isChat(told) ? [{ kind: 'convert', conversion: 'chat-to-responses' }] : [];
  },
  choices,
  locations: (told) => modelLocation(told, 'not served by this endpoint'),
  retry: () => never('The same request gets the same answer.'),
  docs: [DOCS.models, DOCS.images, DOCS.multiAgent],
  examples: [
    {
      provenance: 'reported', source: 'anomalyco/opencode#34463, 2026-06', status: 400, method: 'POST', url: 'https://api.x.ai/v1/responses',
      body: 'The model grok-imagine-image-quality is an image model and is therefore not available on this endpoint. Please use a compatible endpoint such as https://api.x.ai/v1/images/generations. For more information, see https://docs.x.ai/docs/api-reference#image-generation',
    },
    {
      provenance: 'reported', source: 'anomalyco/opencode#34463, 2026-06 (video)', status: 400, method: 'POST', url: 'https://api.x.ai/v1/responses',
      body: 'The model grok-imagine-video is a video model and is therefore not available on this endpoint. Please use a compatible endpoint such as https://api.x.ai/v1/videos/generations. For more information, see https://docs.x.ai/docs/api-reference#video-generation',
    },
    {
      provenance: 'reported', source: 'n8n-io/n8n#16338, 2025-07', status: 400, method: 'POST', url: 'https://api.x.ai/v1/chat/completions',
      body: 'The model grok-2-image-1212 is an image model and is therefore not available on this endpoint. Please use a compatible endpoint such as https://api.x.ai/v1/images/generations. For more information, see https://docs.x.ai/docs/api-reference#image-generations',
      requestBody: '{"model":"grok-2-image-1212","messages":[{"role":"user","content":"A lighthouse"}]}',
    },
    {
      provenance: 'reported', source: 'egoist/chatwise-releases#1306, 2026-03', status: 400, method: 'POST', url: 'https://api.x.ai/v1/chat/completions',
      body: '{"code":"invalid-argument","error":"Multi Agent requests are not allowed on chat completions"}',
      requestBody: '{"model":"grok-4.20-multi-agent","messages":[{"role":"user","content":"Hi"}]}',
    },
  ],
};
