import type { CatalogueEntry, Told } from '../entry';
import type { Edit } from '../../model/edit';
import { member } from '../../model/json';
import { findModel } from '../../api/models';
import { DOCS } from '../docs';
import { code, modelOf, never, shorten } from '../words';
import { gatewayAnswering, ownServer } from '../answered-by';
import { asServed, bareModelId, isAtXai, meantModel, modelChoices, modelLocation, newestFor, useModel } from './replacement';

/** The id without a gateway's prefix or a client's suffix, where xAI was asked and serves that id. */
function undecorated(told: Told): string | null {
  const id = modelOf(told);
  if (id === null || !isAtXai(told)) return null;
  const bare = bareModelId(id);
  return bare !== id && findModel(bare)?.status === 'current' ? bare : null;
}

function isRegional({ reading }: Told): boolean {
  return /^(?:us|us-east-1|us-west-[12]|eu-west-1)\.api\.x\.ai$/.test(reading.exchange.request.host);
}

/** The served model that the id is close to: what the reader of the request found, else what the id itself gives away. */
function closeTo(told: Told): string | null {
  const id = modelOf(told);
  const close = told.values['successor'] ?? (id === null ? null : meantModel(id));
  return close === id ? null : close;
}

function edits(told: Told): Edit[] {
  const id = undecorated(told);
  return id === null ? [] : useModel(told, id);
}

function isForEmbeddings(told: Told): boolean {
  return told.reading.exchange.request.endpoint === '/v1/embeddings' && isAtXai(told);
}

/** Whether the model is one that another kind of endpoint serves: a chat model asked for an image. */
function isOfOtherKind(told: Told): boolean {
  const id = modelOf(told);
  const facts = id === null || !isAtXai(told) ? null : findModel(id);
  const kind = findModel(newestFor(told))?.kind;
  return facts?.status === 'current' && /^\/v1\/(?:images|videos)\//.test(told.reading.exchange.request.endpoint ?? '') && facts.kind !== kind;
}

/** Who answered with a list of models of its own: a gateway, or a server whose words are none of xAI's. */
function otherServer(told: Told): string | null {
  const { error, exchange } = told.reading;
  const isOwn = exchange.request.host !== '' && error?.shape !== 'wrapped' && error?.code !== 'invalid-argument' && error?.code !== 'not-found' && !/\byour team\b/i.test(error?.message ?? '');
  return gatewayAnswering(told) ?? (isOwn ? ownServer(told) : null);
}

function firstStep(told: Told, meant: string): string {
  const isOther = otherServer(told) !== null;
  const served = asServed(told, meant);
  if (isOther && served === null) return 'Use a model, or the name of a deployment, that this server lists.';
  if (meant === modelOf(told)) return isOther ? 'Check the base URL: `https://api.x.ai/v1` serves this model.' : 'Check that the key belongs to the team that has this model.';
  return `Use a model that is served, for example ${code(served ?? meant)}.`;
}

function cause(told: Told): string {
  const id = modelOf(told);
  if (isForEmbeddings(told)) return `xAI offers no embedding model${id === null ? '' : `, ${code(id)} or any other`}: its list of them is empty.`;
  if (id !== null && isOfOtherKind(told)) return `${code(id, 60)} is a model of another kind than ${code(told.reading.exchange.request.endpoint ?? '', 60)} serves.`;
  if (id === null) return 'The API knows no model of the id that was sent, or the team may not use it.';
  const named = code(id, 60);
  if (isRegional(told)) return `${named} is not served by ${code(told.reading.exchange.request.host)}, which has only a few models, or the team may not use it.`;
  if (undecorated(told)) return `${named} is an id as gateways or clients write it; the API knows it as ${code(undecorated(told) ?? '')}.`;
  const other = otherServer(told);
  if (other !== null) return `${other} serves no model ${named}, or not with this key.`;
  const facts = findModel(bareModelId(id));
  if (facts?.status === 'removed' || facts?.status === 'redirected') return `${named} was retired${facts.retiredOn ? ` on ${facts.retiredOn}` : ''} and is no longer served here.`;
  if (facts?.status === 'current') return `${named} exists, but the team of this key has no access to it at this endpoint.`;
  return `The API knows no model ${named}, or the team of this key may not use it.`;
}

export const modelNotFound: CatalogueEntry = {
  id: 'model-not-found',
  topic: 'model',
  name: 'Model not found',
  summary: 'The model id is unknown, retired, written as a gateway writes it, or closed to the team.',
  severity: 'error',
  patterns: [
    { says: /the (?:requested )?model:? (?<model>[\w.:/@[\]~+-]{0,99}[\w\]]) does not exist or (?:your team|you|the team)(?: (?<team>[\w-]{4,40}))? (?:does|do) not have access(?: to it)?/, seen: '2026-09' },
    { says: /model not found:? (?!latest(?![\w-]|\.\w))(?<model>[\w.:/@[\]~+-]{0,99}[\w\]])/, seen: '2026-09' },
    { says: /\bmodel:? (?<model>[\w.:/@[\]~+-]{0,99}[\w\]]) (?:does not exist|(?:was |is |could )?not (?:be )?found|is not (?:a )?(?:valid|known|recogni[sz]ed)(?: model)?)/, seen: '2026-09' },
    { says: /(?<![\w.:/@[\]~+-])(?<model>[\w.:/@[\]~+-]{2,99}[\w\]]) is not a valid model(?: id| name)?/, seen: '2026-09' },
    { says: /\b(?:unknown|invalid|unrecogni[sz]ed|no such|nonexistent) model(?: id| name| specified)?(?:[: ]{1,2}(?<model>[\w.:/@[\]~+-]{0,99}[\w\]]))?/, seen: '2026-08' },
    { says: /\bmodel(?: id| name)? (?:not found|does not exist|not exist|is (?:unknown|invalid))(?!:? ?latest)/, seen: '2026-08' },
    { says: /\bmodel:? (?<model>[\w.:/@[\]~+-]{0,99}[\w\]]) is (?:currently )?not (?:available|accessible|supported|enabled)(?:(?! (?:on|for|in|with|by|when|at|via|to))| (?:for|to) (?:your|this|the) (?:team|account|organi[sz]ation|api key|key|plan|tier))/, seen: '2026-07', certainty: 'likely' },
    { says: /no (?:endpoints|allowed providers|available channels?)(?: \w+){0,3} (?:found |available )?for (?:the )?(?:selected )?(?:model )?(?<model>[\w.:/@[\]~+-]{0,99}[\w\]])/, seen: '2026-07', certainty: 'likely' },
    { says: /\bthe api deployment for this resource does not exist\b/, seen: '2026-09', certainty: 'likely' },
    { says: /\bmodel:? (?<model>[\w.:/@[\]~+-]{0,99}[\w\]]) is (?:unknown|invalid|unrecogni[sz]ed|not (?:supported by (?:this|the) (?:api|provider)|known|recogni[sz]ed))/, seen: '2026-09' },
    { says: /\b(?:unsupported|unavailable) model(?: id| name)?:? (?<model>[\w.:/@[\]~+-]{2,99}[\w\]])/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:could not|can not|unable to|failed to) (?:find|resolve|locate|load) (?:the )?model\b(?:[: ]{1,2}(?<model>[\w.:/@[\]~+-]{0,99}[\w\]]))?/, seen: '2026-09' },
    { says: /\b(?:team|organi[sz]ation|account|project|user|key|you) (?:does not|do not) have access to (?:the )?model:? (?<model>[\w.:/@[\]~+-]{0,99}[\w\]])/, seen: '2026-09' },
    { says: /\bmodel:? (?<model>[\w.:/@[\]~+-]{0,99}[\w\]]) is (?:currently )?not (?:available|accessible|enabled) (?:for|to) (?:your|this|the) (?:team|account|organi[sz]ation|api key|key|plan|tier)/, seen: '2026-09' },
    { says: /\bmodel_not_found\b/, seen: '2026-09' },
    { says: /\b(?:no|without) access to (?:the )?model:? (?<model>[\w.:/@[\]~+-]{0,99}[\w\]])/, seen: '2026-09' },
    { says: /\b(?:the |this )?(?:requested |specified |selected )?model is not (?:currently )?(?:supported|available|recogni[sz]ed|served)\.?$/, seen: '2026-09', certainty: 'likely' },
    { says: /^(?:the model |model )?(?<model>grok[\w.:/[\]-]{1,60}) is not (?:currently )?(?:supported|available|recogni[sz]ed|valid)\.?$/, seen: '2026-10', certainty: 'likely' },
  ],
  codes: ['model_not_found', 'deploymentnotfound'],
  statuses: [400, 404],
  yieldsTo: ['model-not-specified', 'model-retired', 'wrong-endpoint-for-model', 'batch-model-unsupported', 'image-input-unsupported', 'mode-unsupported-by-model', 'region-unavailable'],
  title: (told) => {
    if (isForEmbeddings(told)) return 'Take embeddings from another service';
    const better = undecorated(told);
    if (better) return `Write the model as ${code(better, 30)}`;
    const close = closeTo(told);
    if (close) return `Change the model to ${code(close, 30)}`;
    const id = modelOf(told);
    return id ? `Replace the model ${code(shorten(id, 30), 30)}` : 'Replace the model';
  },
  cause,
  steps: (told) => {
    const id = modelOf(told);
    if (isForEmbeddings(told)) return ['Call a service with an embedding model, with its own URL and key.', 'Search documents with `/v1/documents/search`, or with the `file_search` tool of `/v1/responses`.', 'Call `/v1/embedding-models` to see whether xAI offers one by now.'];
    if (isOfOtherKind(told)) return [`Use a model that this endpoint serves, for example ${code(newestFor(told))}.`, 'Send the request to `/v1/chat/completions` to ask a chat model.', 'Call `/v1/models` with the same key and host: it lists what the team may use.'];
    const meant = undecorated(told) ?? told.values['successor'] ?? (id === null ? null : meantModel(id)) ?? newestFor(told);
    return [
      firstStep(told, meant),
      ...(otherServer(told) !== null && member(told.reading.request, 'provider') !== undefined ? ['Leave out `provider`, or allow more providers there: none of those allowed may serve the model now.'] : []),
      ...(isRegional(told) ? ['Send the request to `api.x.ai`, which serves all models.'] : []),
      `Call \`/v1/models\` with the same key and host: it lists what ${otherServer(told) === null ? 'the team may use' : 'there is'}.`,
    ];
  },
  edits,
  choices: (told) => {
    const id = modelOf(told);
    const isServedElsewhere = isRegional(told) && findModel(id ?? '')?.status === 'current';
    if (undecorated(told) || isForEmbeddings(told) || isServedElsewhere) return [];
    return modelChoices(told, [told.values['successor'] ?? null, id === null ? null : meantModel(id), newestFor(told)]);
  },
  locations: (told) => modelLocation(told, 'not found'),
  retry: () => never('The same id gets the same answer.'),
  docs: [DOCS.models, DOCS.regions],
  examples: [
    {
      provenance: 'reported', source: 'yihong0618/bilingual_book_maker#464, 2025-07', status: 404, method: 'POST', url: 'https://api.x.ai/v1/chat/completions',
      body: '{"code":"Some requested entity was not found","error":"The model grok-beta does not exist or your team 5ba2cf07-dbe5-5af8-a879-3345c3026025 does not have access to it. Please ensure you\'re using the correct API key. If you believe this is a mistake, please contact support and quote your team ID and the model name."}',
    },
    {
      provenance: 'reported', source: 'elizaOS/eliza#2578, 2025-01', status: null,
      body: '{"code":"Some requested entity was not found","error":"The model BGE-small-en-v1.5 does not exist or your team fa8e21ac-5b92-5636-bc14-e5828ce343dc does not have access to it. Please ensure you\'re using the correct API key. If you believe this is a mistake, please contact support and quote your team ID and the model name."}',
    },
    {
      provenance: 'reported', source: 'ChatGPTNextWeb/NextChat#6397, 2025-03', status: null,
      body: '{"code":"Some requested entity was not found","error":"The model grok-2-image-1212 does not exist or your team XXXX does not have access to it. Please ensure you\'re using the correct API key. If you believe this is a mistake, please contact support and quote your team ID and the model name."}',
    },
    {
      provenance: 'reported', source: 'public report, 2026-08', status: 400, method: 'POST', url: 'https://api.x.ai/v1/chat/completions',
      body: '{"code":"invalid-argument","error":"Model not found: grok-4.7-does-not-exist"}',
      requestBody: '{"model":"grok-4.7-does-not-exist","messages":[{"role":"user","content":"Hi"}]}',
    },
    {
      provenance: 'reported', source: 'public report, 2026 (message; the code is assumed)', status: 400, method: 'POST', url: 'https://api.x.ai/v1/messages',
      body: '{"code":"invalid-argument","error":"Model not found: grok-4.5[1m]"}',
      requestBody: '{"model":"grok-4.5[1m]","max_tokens":100,"messages":[{"role":"user","content":"Hi"}]}',
    },
    {
      provenance: 'reported', source: 'public reports, 2025', status: 404,
      body: '{"code":"Some requested entity was not found","error":"The model grok-4 does not exist or your team 3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07 does not have access to it. If you believe this is a mistake, please contact support and quote your team ID and the model name."}',
    },
    {
      provenance: 'reported', source: 'definableai/definable.ai#112, 2026-02', status: null,
      body: "Error code: 400 - {'code': 'Client specified an invalid argument', 'error': 'Model not found: grok-2-latest'}",
    },
    {
      provenance: 'reported', source: 'public report, 2026 (LangWatch)', status: 400, url: 'https://app.langwatch.ai/api/v1/chat/completions',
      body: '{"error":{"message":"Model not found: grok-4-5","meta":{"status":400},"type":"provider_error"}}',
    },
    {
      provenance: 'built', source: 'message as in chatboxai/chatbox#2743, 2025-11, with a model of xAI', status: 404, method: 'POST', url: 'https://openrouter.ai/api/v1/chat/completions',
      body: '{"error":{"message":"No endpoints found for x-ai/grok-3.","code":404}}',
      requestBody: '{"model":"x-ai/grok-3","messages":[{"role":"user","content":"Hi"}]}',
    },
    {
      provenance: 'reported', source: 'list of routes, 2026-09 (handshake of the speech socket)', status: 404, method: 'GET', url: 'wss://api.x.ai/v1/stt?model=grok-stt-9',
      body: '{"error":"The model \'grok-stt-9\' does not exist or your team does not have access to it"}',
    },
  ],
};
