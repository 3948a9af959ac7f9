import { lookUp } from '../../model/json';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, modelOf, never } from '../words';
import { fieldOf } from './field';
import { UNSUPPORTED_PARAMETER_SEEN } from './unsupported-parameter-seen';

/** What to use instead of parameters that other APIs know, by name without case and underscores. */
const INSTEAD: Readonly<Record<string, string>> = {
  size: 'Choose the shape with `aspect_ratio` and `resolution` instead.',
  style: 'Describe the style in the prompt instead.',
  background: 'Use `deferred` on chat completions where the answer may come later.',
  stop: 'Cut the text at the stop word after it has arrived.',
  stopsequences: 'Cut the text at the stop word after it has arrived.',
  reasoningeffort: 'Choose a model that takes `reasoning_effort` where the effort matters.',
  'reasoning.effort': 'Choose a model that takes `reasoning.effort` where the effort matters.',
  metadata: 'Keep the metadata in the application, beside the response id.',
};

/** Parameters by what a message calls what they do. */
const FEATURES: readonly (readonly [feature: RegExp, parameter: string])[] = [
  [/output|json/, 'response_format'], [/reasoning|thinking/, 'reasoning_effort'], [/parallel/, 'parallel_tool_calls'], [/calling|tools/, 'tools'],
  [/streaming/, 'stream'], [/log ?prob/, 'logprobs'], [/stop/, 'stop'], [/background/, 'background'],
];

/** The name as the developer wrote it, else as the server said it; output formats are told without their name. */
function parameterOf(told: Told): string | null {
  const feature = told.values['feature']?.toLowerCase();
  return fieldOf(told) ?? (feature ? (FEATURES.find(([said]) => said.test(feature))?.[1] ?? feature) : null);
}

function parameterInCode(told: Told): string {
  const parameter = parameterOf(told);
  return parameter === null ? 'the parameter' : code(parameter, 40);
}

function insteadOf(told: Told): string[] {
  const name = told.pointer?.split('/').at(-1) ?? parameterOf(told) ?? '';
  const key = name.toLowerCase().replaceAll('_', '');
  // A parameter may be called `constructor`.
  const instead = lookUp(INSTEAD, key);
  return instead ? [instead] : [];
}

/** The model, by its name if that is known; the API only where the message does not speak of the model. */
function whoRefuses(told: Told): string {
  const model = modelOf(told);
  if (model !== null) return code(model);
  return /\bmodel\b/i.test(told.reading.error?.message ?? '') ? 'The model of this request' : 'The API';
}

export const unsupportedParameter: CatalogueEntry = {
  id: 'unsupported-parameter',
  topic: 'request',
  name: 'Unsupported parameter',
  summary: 'The model or the endpoint does not take a parameter of the request, whatever its value.',
  severity: 'error',
  patterns: [
    { says: /model (?<model>\S{1,80}) does not support (?:the )?(?:parameter|argument|field|option|setting)s?:? (?<parameter>[\w.-]+(?:\[\d+\][\w.-]*)?)/, seen: '2026-08' },
    {
      says: /model (?<model>\S{1,80}) does not support (?:the )?(?!image|video|audio|file|text_|web_|x_|code_)(?<parameter>[a-z]{1,20}_[a-z_]{1,40}|stop|seed|logprobs|temperature|store|include|metadata|background|suffix|reasoning\.effort)\b(?! (?:value|input|set to|of|=))/,
      seen: '2026-09',
    },
    { says: /\bmodel does not support (?:the )?(?!image|video|audio|file|text_|web_|x_|code_)(?<parameter>[a-z]{1,20}_[a-z_]{1,40})\b(?! (?:value|input|set to|of|=))/, seen: '2026-09' },
    { says: /does not support (?:the )?(?:following )?(?:parameter|argument|field|option|setting)s?:? ?\[?(?<parameter>[a-z][\w.-]*(?:\[\d+\][\w.-]*)?)/, seen: '2026-01' },
    { says: /(?:^|[ (:])(?<parameter>[a-z][\w.]{0,40}) (?:can not|may not|must not) be (?:used|set|combined|specified|passed|sent)(?: together)? with (?:the )?model (?<model>[a-z][\w.-]{0,60})/, seen: '2026-11' },
    { says: /arguments? not supported (?:on|by|for|with|in) (?:this|the) [\w-]{1,20}: ?(?<parameter>[\w.-]+(?:\[\d+\][\w.-]*)?)/, seen: '2025-04' },
    { says: /arguments? not supported: ?(?<parameter>[\w.-]+) in (?:the )?(?<field>[\w.-]+) (?:field|parameter|argument|array)/, seen: '2026-09' },
    { says: /arguments? not supported: ?(?<parameter>[\w.-]+(?:\[\d+\][\w.-]*)?)/, seen: '2026-02' },
    { says: /(?:^|[ (:])(?<parameter>[a-z][\w.[\]-]{0,40}) (?:parameter|argument|field|option|property) (?:is |are )?(?:currently )?(?:not (?:yet )?(?:supported|allowed|permitted|accepted|recognized|available)|unsupported)/, seen: '2024-11' },
    { says: /(?<!invalid[ -])(?:parameter|argument|field|option|property):? (?<parameter>[a-z][\w.[\]-]{0,60}) (?:is |are )?(?:currently )?(?:not (?:yet )?(?:supported|allowed|permitted|accepted|recognized|available)|unsupported)/, seen: '2026-06' },
    { says: /(?:unsupported|unknown|unrecognized|unexpected) (?:request |body |keyword )?(?:parameter|argument|field|option|property|key|name)s?(?: supplied| name)?:? (?<parameter>[a-z][\w.[\]-]{0,60})/, seen: '2026-07' },
    { says: /(?:^|[ (:])(?<parameter>[a-z][\w.[\]-]{0,40})(?: ->|:)? extra (?:inputs|fields|properties) (?:are )?not permitted/, seen: '2026-01' },
    {
      says: /(?:^|[ (:])(?!image_|video_|audio_|file_|web_|x_search)(?<parameter>[a-z]{1,20}_[a-z_]{1,40}) (?:is|are) (?:currently )?(?:not (?:yet )?(?:supported|allowed|permitted|accepted)|unsupported)(?= (?:by|on|for|with|in|at) (?:this|the|these|grok|model|responses|chat|xai)|\.|$)/,
      seen: '2026-05',
    },
    { says: /model does not support (?<feature>(?:formatted|structured) output)s?/, seen: '2025-01' },
    { says: /request (?:will be|is|was) rejected (?:if|because) (?:the )?(?:field |parameter )?(?<parameter>[a-z]\w*(?:\.\w+)*) (?:field |parameter )?is set/, seen: '2026-10' },
    { says: /(?<![\w.])(?!image_|video_|audio_|file_search|web_search|x_search|code_)(?<parameter>[a-z]{1,20}_[a-z_]{1,40}) is not supported (?:for|by|on|with|in) (?:this|the) (?:model|endpoint|api)/, seen: '2026-09' },
    { says: /(?<![\w.])(?<parameter>reference_(?:images?|audios?|videos?)|image_urls?|video_url|audio_url) (?:is|are) not (?:supported|allowed) (?:for|by|on|with|in) (?:this|the) model/, seen: '2026-09' },
    { says: /\b(?:unsupported|unknown|unrecogni[sz]ed|unexpected|extra) (?:field|parameter|argument|property|option|key)s?(?: in (?:the )?(?:request|body))?: ?\[?(?<parameter>[a-z][\w.-]{0,60})/, seen: '2026-09' },
    { says: /(?<feature>(?:function|tool)[ -]calling|structured outputs?|json mode|json schema|streaming|reasoning(?: effort)?|thinking|tools|logprobs|log probabilities|penalties|stop sequences|system prompts?|prefill|caching|prompt caching|background mode|parallel tool calls) (?:is|are) (?:currently )?(?:not (?:yet )?(?:supported|available|allowed)|unsupported) (?:by|on|for|with|in) (?:this|the|grok|model)/, seen: '2026-09' },
    { says: /(?<![\w.])(?<parameter>reasoning\.(?:encrypted_content|effort|summary)|text\.(?:format|verbosity)|include|stop|seed|user|store|metadata|background|suffix|logprobs|tools|truncation) (?:is|are) (?:currently )?not (?:yet )?(?:supported|allowed|permitted|accepted)\b/, seen: '2026-09' },
    { says: /\b(?:parameters?|arguments?|fields?|options?) (?:is|are) not (?:supported|allowed|permitted|recogni[sz]ed): ?\[?(?<parameter>[a-z][\w.]{0,60})/, seen: '2026-09' },
    { says: /(?<![\w.])(?<parameter>[a-z]{1,20}_[a-z_]{1,40}|reasoning effort) unsupported\b/, seen: '2026-09' },
    { says: /\bextra (?:inputs|fields|properties) (?:are )?not permitted(?:: (?<parameter>[a-z][\w.]{0,40}))?/, seen: '2026-10' },
  ],
  codes: ['unsupported_parameter', 'unknown_parameter'],
  statuses: [400],
  yieldsTo: [
    'conflicting-fields', 'field-renamed', 'live-search-removed', 'image-input-unsupported', 'server-tools-unsupported',
    'invalid-message-role', 'zero-data-retention-limit', 'batch-model-unsupported', 'message-name-not-allowed',
    'mode-unsupported-by-model', 'cors-blocked',
  ],
  title: (told) => `Remove ${parameterInCode(told)}`,
  cause: (told) => {
    const named = told.values['parameter'];
    const alias = named && named !== parameterOf(told) ? `; the message calls it ${code(named)}` : '';
    return `${whoRefuses(told)} does not accept ${parameterInCode(told)}, whatever its value${alias}.`;
  },
  steps: (told) => [`Delete ${parameterInCode(told)} from the body, also where its value is 0 or null.`, ...insteadOf(told), 'Send the corrected request.'],
  edits: (told) => (told.pointer ? [{ kind: 'remove-value', pointer: told.pointer }] : []),
  retry: () => never('The same request gets the same answer.'),
  docs: [DOCS.reference, DOCS.models],
  examples: UNSUPPORTED_PARAMETER_SEEN,
};
