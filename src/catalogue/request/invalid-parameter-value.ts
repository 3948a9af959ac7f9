import type { Json } from '../../model/json';
import { valueAt } from '../../model/pointer';
import type { Choice } from '../../model/edit';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, modelOf, never } from '../words';
import { bare, fieldInCode, fieldOf, optionsInCode, optionsOf } from './field';

/** Fields without which the request makes no sense: they are corrected, never removed. */
const NEEDED = new Set(['model', 'messages', 'input', 'prompt', 'text', 'query', 'tools', 'file']);

/** What the API says it got, behind what it allows: "between 0 and 2, got 3.5". */
const GOT = /,? (?:but )?(?:got|received|found|given):? (\S{1,60}?)\.?$/i;

function allowedIn({ values }: Told): string | undefined {
  return values['allowed']?.replace(GOT, '');
}

/** The value that was sent: as it stands in the request, else as the message quotes it. */
function valueOf(told: Told): string | null {
  const sent = told.pointer ? valueAt(told.reading.request, told.pointer) : undefined;
  // JavaScript reads more digits than it keeps: then the message has the better ones.
  const isRounded = typeof sent === 'number' && Number.isInteger(sent) && !Number.isSafeInteger(sent);
  const quoted = /^(?:integer|floating point) (\S+)$/.exec(bare(told.values['value'] ?? ''))?.[1];
  if (isRounded && quoted !== undefined) return quoted;
  if (sent !== undefined && (typeof sent !== 'object' || sent === null)) return JSON.stringify(sent);
  const named = told.values['value'] ?? GOT.exec(told.values['allowed'] ?? '')?.[1];
  return named ? bare(named) : null;
}

/** The list in "one of a, b or c", or of values set side by side; null for a range. */
function listIn(allowed: string): string | null {
  const named = /^(?:one of|either):? (.+)$/i.exec(bare(allowed))?.[1];
  return named ?? (/^['"`]?[\w.:-]+['"`]?(?:,| or | and )/.test(allowed.trim()) && !/^(?:a|an|at|in|less|more|no|from)\b/i.test(allowed.trim()) ? allowed : null);
}

function expectedOf(told: Told): string | null {
  const { limit } = told.values;
  const allowed = allowedIn(told);
  if (!allowed) return limit ? `at most ${limit}` : null;
  const list = listIn(allowed);
  if (list) return `one of ${optionsInCode(list)}`;
  const [, type, bits = 'size'] = /^([iuf])(\d+|size)$/.exec(bare(allowed)) ?? [];
  const room = bits === 'size' ? '' : ` of at most ${bits} bits`;
  return type === undefined ? bare(allowed) : type === 'u' ? `a whole number${room} that is not negative` : type === 'i' ? `a whole number${room}` : 'a number';
}

/** The bound of "between 0 and 2" that is nearest to the number sent. */
function nearestBound(told: Told, sent: Json | undefined): number | null {
  const range = /(-?\d+(?:\.\d+)?)\s*(?:and|to|\.\.|-)\s*(-?\d+(?:\.\d+)?)/.exec(allowedIn(told) ?? '');
  if (!range || typeof sent !== 'number') return null;
  const bound = Math.min(Math.max(sent, Number(range[1])), Number(range[2]));
  // A bound that was sent and refused is none of the values it may have.
  return bound === sent ? null : bound;
}

function choicesFor(told: Told): Choice[] {
  const { pointer } = told;
  if (!pointer) return [];
  const field = fieldOf(told) ?? pointer;
  const sent = valueAt(told.reading.request, pointer);
  const list = listIn(allowedIn(told) ?? '') ?? '';
  const bound = nearestBound(told, sent);
  const values: (string | number)[] = bound === null ? optionsOf(list).slice(0, 6) : [bound];
  const set = values.map((value): Choice => ({ label: `Set ${code(field)} to ${code(String(value))}`, edits: [{ kind: 'set-value', pointer, value }] }));
  const isOptional = sent !== undefined && !NEEDED.has(field);
  return isOptional ? [...set, { label: `Remove ${code(field)}`, edits: [{ kind: 'remove-value', pointer }] }] : set;
}

export const invalidParameterValue: CatalogueEntry = {
  id: 'invalid-parameter-value',
  topic: 'request',
  name: 'Invalid parameter value',
  summary: 'A parameter is known, but its value is out of range or none of the values it may have.',
  severity: 'error',
  patterns: [
    { says: /does not support (?:the )?(?<parameter>[\w.]{1,80}) (?:with )?(?:a )?(?:value|set to|=):? ?(?<value>[\w.-]+)/, seen: '2026-08' },
    { says: /unsupported value: (?<parameter>[\w.[\]]{1,80}) does not support (?<value>\S{1,60})/, seen: '2026-01' },
    {
      says: /(?:^|[ (:])(?<parameter>(?!values?\b)[a-z][\w.[\]]{0,40}) (?:must|should|has to|needs to) be (?:set to )?(?<allowed>(?:a |an )?(?:integer |number |value |string |array |list |object )?(?:of |with |that (?:is|has) )?(?:between|in (?:the )?range|in \[|within|at least|at most|greater|less|more|smaller|larger|positive|non-?negative|one of|either|[<>≤≥]|no (?:more|less|greater)|from|a multiple|divisible)(?:[^.;(]|\.\d){0,140})/,
      seen: '2026-08',
    },
    { says: /invalid value:? (?<value>.{1,60}?)\. (?:the )?(?:supported|valid|allowed|expected|accepted) (?:values?|options?) (?:are|is|include):? (?<allowed>.{1,200})/, seen: '2026-01' },
    { says: /(?:invalid|unsupported|illegal|bad) (?:value|option) (?<value>\S{1,60}) for (?:the )?(?:parameter |field |argument |option )?(?<parameter>[a-z][\w.[\]]{0,60})/, seen: '2026-01' },
    { says: /(?:invalid|unsupported|illegal|bad) value at (?<parameter>[a-z][\w.[\]]{0,60})(?: \([^)]{0,60}\))?(?:,? (?:must|should|has to) be (?<allowed>[^;]{1,80}))?/, seen: '2026-05' },
    { says: /(?:invalid|unsupported|illegal|bad) value for (?:the )?(?:parameter |field |argument |option )?(?<parameter>[a-z][\w.[\]]{0,60})/, seen: '2026-01' },
    { says: /(?:^| )(?<value>\S{1,40}) is not (?:a |an )?(?:valid|(?:valid |supported |allowed |accepted |permitted )(?:value|option|choice)) (?:for|of) (?:the )?(?:parameter |field |argument )?(?<parameter>[a-z][\w.[\]]{0,60})/, seen: '2026-01' },
    { says: /(?<parameter>reasoning[ ._]?effort|effort|aspect[ _]ratio|resolution|duration|quality|voice|sample[ _]rate|service[ _]tier|tool[ _]choice) (?:of |value )?(?<value>[\w:.-]{1,30}) is (?:not (?:currently )?(?:supported|allowed|valid|available|accepted)|invalid|unsupported)/, seen: '2026-09' },
    { says: /(?:^|[ (:])(?<parameter>[a-z][\w.[\]]{0,40}) (?:must|should|can|may) (?:only )?(?:contain|have|include|hold) (?<allowed>(?:at most|at least|no more than|up to|between|exactly|fewer than|less than)[^.;]{0,60})/, seen: '2026-08' },
    { says: /(?<!specified an )\binvalid (?:parameter|argument|field):? (?<parameter>[a-z][\w.[\]]{0,60})/, seen: '2025-09' },
    { says: /invalid (?<parameter>[a-z][\w.[\]]{0,60}): (?:empty \w{5,6}|\w{5,6} too (?:long|short)|too (?:many|few) properties)\. expected (?<allowed>an? (?:string|array|object) with [^,.;]{4,60})(?:,? but got .{1,120})?/, seen: '2026-11' },
    { says: /\bexpected (?<allowed>an? (?:string|array|object) with (?:a )?(?:min|max)(?:imum)? length (?:of )?\d{1,12})/, seen: '2026-11' },
    { says: /invalid (?<parameter>[a-z][\w.[\]]{0,60}): (?:the )?(?:integer|decimal|number|string|array|value|object)s? .{0,12}(?:above|below|too|out|exceed|must|not).{0,120}/, seen: '2026-01' },
    {
      says: /(?:invalid|unsupported|unknown|bad|illegal) (?<parameter>(?:reasoning[ ._]?effort|aspect[ _]ratio|resolution|duration|voice(?:[ _]id)?|quality|sample[ _]rate|service[ _]tier|temperature|top[ _][pk]|seed|speed|language|tool[ _]choice|response[ _]format|max[ _]\w{0,12}[ _]?tokens|expires[ _]after|file ?name|date range|from[ _]date|to[ _]date|truncation|encoding[ _]format|verbosity|codec|effort|limit|order))\b(?: value)?(?:: ?(?<value>[\w:.-]{1,40}))?/,
      seen: '2026-09',
    },
    { says: /target type: (?<parameter>[\w.[\]?$-]{1,120}): invalid value: (?<value>.{1,80}?), expected (?<allowed>[^;}]{1,120})/, seen: '2026-11' },
    { says: /invalid value: (?<value>.{1,80}?), expected (?<allowed>[^;}]{1,120})/, seen: '2026-08' },
    { says: /invalid length (?<value>\d{1,12}), expected (?<allowed>[^;}]{1,120})/, seen: '2026-08' },
    { says: /(?:^|[ (:])(?<parameter>[a-z][\w.[\]]{0,40})(?: value)?(?: \S{1,20})? is out of (?:the )?(?:allowed |valid |supported )?range(?: (?<allowed>[^;]{1,60}))?/, seen: '2026-08' },
    { says: /(?:^|[ (:])(?<parameter>[a-z]{1,20}_[a-z_]{1,40}):? \(?(?<value>\d{1,12})\)? exceeds? (?:the )?max(?:imum)?(?: [a-z ]{1,40})? (?<limit>\d[\d,]{0,12})\b/, seen: '2026-09' },
    { says: /(?:^|[ (:])(?<parameter>[a-z]{1,20}_[a-z_]{1,40})(?: \S{1,20})? (?:exceeds?|is (?:above|below|greater than|less than|over|too (?:large|small|high|low|long|short|big)))[^.;]{0,80}/, seen: '2026-08' },
    { says: /(?<parameter>prompt|text|query|file ?name|instructions|tools|functions|documents|files|requests|stop|sources|domains) (?:can not|must not|should not|may not) be (?:empty|blank|null)/, seen: '2026-05' },
    { says: /(?:^|[ (:])(?<parameter>[a-z]{1,20}_[a-z_]{1,40}) (?:can not|must not|should not|may not) (?:be (?:empty|blank|negative|zero|0|null|more|greater|less|larger)|exceed)[^.;]{0,60}/, seen: '2026-05' },
    { says: /(?<![\w.])(?<!request |body |payload |file |upload )(?<parameter>duration|resolution|width|height|speed|length|temperature|top_p|seed|quality|language|size|volume|pitch|fps)(?: of)?(?: (?<value>\d\S{0,13}))? (?:exceeds?|is (?:above|below|greater than|less than|longer than|shorter than|over|outside|too (?:large|small|high|low|long|short|big)))[^.;]{0,80}/, seen: '2026-09' },
    { says: /\btoo many (?<parameter>(?!requests|tokens|tools|functions|messages)[a-z][a-z_ -]{1,40}): (?<value>\d{1,6})\. ?(?:the )?max(?:imum)?(?: allowed)?(?: is| of|:)?:? ?(?<limit>\d{1,6})/, seen: '2026-09' },
    { says: /\b(?:supports?|accepts?|allows?|takes?|permits?) (?:only )?(?:at most|up to|a maximum of|no more than|max(?:imum)?|only) (?<limit>\d{1,6}) (?!tools?\b|tokens?\b)(?<parameter>[a-z][\w ()-]{1,40}?)(?:,? (?:but|however|got|and)|\.|$)/, seen: '2026-09' },
    { says: /\b(?:a )?max(?:imum)? of (?<limit>\d{1,6}) (?!tools?\b|tokens?\b|functions?\b|requests?\b)(?<parameter>[a-z][a-z_ -]{1,40}?) (?:can|may|must|is|are)\b/, seen: '2026-09' },
    { says: /\b(?:at most|up to|no more than|at least) (?<limit>\d{1,6}) (?!tools?\b|tokens?\b|functions?\b|pixels?\b|messages?\b|requests?\b)(?<parameter>[a-z][a-z_ -]{1,40}?) (?:are|can be|may be|is|must be|should be) (?:allowed|provided|specified|supported|set|given|used|required|sent|passed)/, seen: '2026-09' },
    { says: /(?<![\w.])(?<value>\d{3,4}p|[1248]k)(?: (?:video|image))?(?: (?<parameter>resolution|quality|output))? is (?:not (?:currently )?(?:supported|allowed)|unsupported)(?! (?:for|to|on|in) (?:your|this|the) (?:team|account|organi[sz]ation|api key|plan|tier|region))/, seen: '2026-09' },
    { says: /(?<![\w.])(?<parameter>resolution|duration|aspect[ _]ratio|quality|voice|language|format|codec|size) (?<value>[\w:.-]{1,24}) is not (?:supported|available|allowed|valid) (?:for|by|with|in|on)/, seen: '2026-09' },
    { says: /\binput should be (?<allowed>(?!a valid)[^.;}]{1,100})/, seen: '2026-09' },
    { says: /\bvalue is not (?:a )?(?:valid|one of)\b|\bnot a valid enum(?:eration)? member\b|\bis not one of\b|\bnot in (?:the )?(?:enum|allowed values|list of (?:allowed|supported))/, seen: '2026-09', certainty: 'likely' },
    { says: /(?:supported|valid|allowed|permitted|accepted) values (?:for (?<parameter>[a-z][\w.]{0,40}) )?(?:are|is|include):? (?<allowed>[^.;}]{1,120})/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:unsupported|invalid|unknown) (?<parameter>voice|language|aspect ratio|resolution|duration|format|output format|response format|sample rate|codec|encoding|quality|size|style|reasoning effort|effort|value)\b/, seen: '2026-09' },
    { says: /(?<![\w.])(?<parameter>[a-z]{1,20}_[a-z_]{1,40}(?:\.[a-z_]{1,40})?) (?:is|was) (?:invalid|not valid|malformed|incorrect)\b/, seen: '2026-09', certainty: 'likely' },
    { says: /(?<![\w.])(?<parameter>n|count|image count|number of images|top_k|best_of|max_tokens|max_completion_tokens|max_output_tokens|frame rate|file count)(?: of)?(?: \S{1,14})? (?:exceeds?|is (?:above|below|greater than|less than|over|too (?:large|small|high|low|many|few|big)))[^.;]{0,80}/, seen: '2026-09' },
    { says: /\b(?:at most|up to|no more than|at least) (?<limit>\d{1,6}) (?<parameter>(?!tools?\b|tokens?\b|functions?\b|pixels?\b|messages?\b|requests?\b)[a-z][a-z_ -]{1,40}?) (?:can be|may be|are|is) (?:generated|created|requested|uploaded|returned|attached|combined)/, seen: '2026-09' },
    { says: /\b(?:number|amount|count) of (?<parameter>(?!tools?\b|tokens?\b|functions?\b|requests?\b)[a-z][a-z_ -]{1,30}?) (?:must|should|has to|can not|exceeds?|is (?:too|out|above|below))[^.;]{0,60}/, seen: '2026-09' },
    { says: /\b(?:does not|do not|can not|may not|must not) (?:accept|support|allow|take|have|contain|include|exceed) more than (?<limit>\d{1,6}) (?!tools?\b|tokens?\b|functions?\b|requests?\b)(?<parameter>[a-z][a-z_ -]{1,40})/, seen: '2026-09' },
    { says: /(?<![\w.])(?<parameter>(?!not_|invalid_|permission_|bad_|server_|internal_|rate_|resource_|failed_|too_|service_|upstream_|model_not|insufficient_|\w{0,30}error\b)[a-z]{1,20}_[a-z_]{1,40}|temperature|duration|seed|n|speed): (?:value )?(?<value>(?!can |does |do |is |was |could |will |did |are |should |must |may )[\w.:-]{1,20}) (?:is |was )?(?:less|greater|more|smaller|larger|lower|higher|above|below|out|not)\b[^.;]{0,80}/, seen: '2026-09' },
    { says: /\binvalid (?:date|time|uuid|url|format|iso ?8601)[^.;]{0,20} (?:format )?(?:for|of|in) (?:the )?(?<parameter>[a-z][\w.]{0,40})/, seen: '2026-09' },
    { says: /(?<![\w.])(?<parameter>[a-z][\w.[\]]{0,40}) must be (?<allowed>true|false|null|[\w-]{1,24})(?: (?:for|when|if|on) [^.;]{0,60})?\.?$/, seen: '2026-09', certainty: 'likely' },
    { says: /(?<![\w.])(?<parameter>[a-z]{1,20}_[a-z_]{1,40}) (?:must|should|has to) be (?<allowed>(?:in |a |an )?(?:valid [a-z ]{1,30}|iso ?8601|yyyy-mm-dd|[\w-]{1,16} format))/, seen: '2026-09' },
    { says: /(?<![\w.])(?<parameter>[a-z][\w.[\]]{0,40}) is (?:mandatory|always on|required)[^.;]{0,40} and can not be (?:disabled|turned off|switched off)/, seen: '2026-10', certainty: 'likely' },
    { says: /(?:^|[ (:])(?<parameter>[a-z][\w.[\]]{0,40}) (?:field|parameter|argument|value) is (?:invalid|not valid|malformed|incorrect)\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\b(?:url|uri|host)\b[^.]{0,20} (?:resolves|points|redirects) to (?:an? )?(?:internal|private|local|loopback|reserved|non-public)|\b(?:internal|private|loopback) (?:ip )?address(?:es)? (?:is|are) not allowed/, seen: '2026-10', certainty: 'likely' },
    { says: /\binvalid (?:[\w-]{1,20} )?(?:provider|request|generation) options?\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\buuid parsing failed\b|\binvalid uuid\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\bvalue (?:for|of) (?<parameter>[a-z][\w.[\]]{0,40}) (?:is )?(?:out of (?:the )?range|too (?:large|small|high|low|long|short)|not (?:valid|allowed|supported))/, seen: '2026-10' },
    { says: /\bmaximum number of (?!tool|token|function|request|concurrent|parallel|simultaneous)(?<parameter>[a-z]{2,20}(?: [a-z]{2,12}){0,3}) is (?<limit>\d{1,6})/, seen: '2026-10', certainty: 'likely' },
    { says: /\binvalid (?<parameter>(?!request_|api_|previous_|response_id|file_id|batch_id|tool_|json_|encrypted_|image_|audio_|grant|client_|refresh_|access_|model|message_|content_type)[a-z]{1,20}_[a-z_]{1,40})(?::| must| expected|\.?$)/, seen: '2026-10', certainty: 'likely' },
    { says: /\b(?<parameter>prompt|text|query|instructions) (?:is|was) (?:empty|blank)\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\binvalid (?<parameter>(?:batch|webhook|callback|upload|target) (?:endpoint|url|name|window))\b/, seen: '2026-10', certainty: 'likely' },
    { says: /^(?<parameter>resolution|duration|aspect[ _]ratio|quality|voice|language|format|codec|size|effort|sample[ _]rate) (?<value>[\w:.-]{1,24}) not (?:supported|available|allowed|valid)\b/, seen: '2026-10', certainty: 'likely' },
    { says: /(?<![\w.])(?<parameter>temperature|top_p|top_k|n|seed|max_tokens|duration|speed|frequency_penalty|presence_penalty|top_logprobs)(?: ?[=:] ?(?<value>[\d.-]{1,12}))? (?:is )?(?:out of range|exceeds? (?:the )?(?:maximum|limit)|must not exceed)/, seen: '2026-10' },
  ],
  statuses: [400, 422],
  yieldsTo: [
    'generation-failed', 'conflicting-fields', 'field-renamed', 'live-search-removed', 'invalid-message-role', 'invalid-image',
    'invalid-audio', 'too-many-tools', 'empty-message', 'prompt-too-long', 'payload-too-large', 'invalid-json-schema',
    'invalid-tool-schema', 'zero-data-retention-limit', 'tool-choice-without-tools', 'rate-limit-requests', 'rate-limit-tokens',
    'invalid-tool-call-arguments',
  ],
  title: (told) => `Correct the value of ${fieldInCode(told, 'the parameter')}`,
  cause: (told) => {
    const value = valueOf(told);
    const expected = expectedOf(told);
    const model = modelOf(told);
    const who = model ? code(model) : 'the API';
    const set = value ? `The request set ${fieldInCode(told, 'a parameter')} to ${code(value)}, which` : `The value of ${fieldInCode(told, 'a parameter')} in the request is one that`;
    return `${set} ${who} does not accept${expected ? `: it must be ${expected}` : ''}.`;
  },
  steps: (told) => {
    const field = fieldInCode(told, 'the parameter');
    const expected = expectedOf(told);
    return [expected ? `Set ${field} to a value that is ${expected}.` : `Set ${field} to a value that this model accepts, or leave it out.`, 'Send the corrected request.'];
  },
  choices: choicesFor,
  retry: () => never('The same value is refused again.'),
  docs: [DOCS.reference, DOCS.reasoning],
  examples: [
    {
      provenance: 'built',
      source: 'words of the realtime protocol as in livekit/agents#1183, 2025-01, with a tool of a chat request',
      status: 400,
      body: '{"error":{"message":"Invalid \'tools[0].function.description\': string too long. Expected a string with maximum length 1024, but got a string with length 2473 instead.","type":"invalid_request_error","param":"tools[0].function.description","code":"string_above_max_length"}}',
    },
    {
      provenance: 'reported',
      source: 'pydantic/pydantic-ai, profiles/grok.py, verified live, 2026-08',
      status: 400,
      body: '{"code":"invalid-argument","error":"This model does not support `reasoning_effort` value `none`."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4.5","messages":[{"role":"user","content":"Hi"}],"reasoning_effort":"none"}',
    },
    {
      provenance: 'reported',
      source: 'official TypeScript SDK, tests, 2026-10',
      status: 101,
      body: '{"type":"error","error":{"type":"invalid_request_error","message":"bad voice"}}',
      method: 'GET',
      url: 'wss://api.x.ai/v1/realtime',
    },
    {
      provenance: 'reported',
      source: 'vercel/ai, tests of packages/xai, 2026-08',
      status: 400,
      body: '{"error":{"message":"Invalid value: temperature must be between 0 and 2","type":"invalid_request_error","code":"invalid_value"}}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4.5","messages":[{"role":"user","content":"Hi"}],"temperature":3}',
    },
    {
      provenance: 'reported',
      source: 'public code, live probes of Grok models, 2026-09',
      status: 400,
      body: '{"code":"invalid-argument","error":"Invalid reasoning effort."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
      requestBody: '{"model":"grok-4.6","input":"Hi","reasoning":{"effort":"max"}}',
    },
    {
      provenance: 'reported',
      source: 'public issue threads, 2026',
      status: 400,
      body: '{"error":"speed must be between 0.7 and 1.5"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/tts',
      requestBody: '{"text":"Hi","language":"en","speed":3}',
    },
    {
      provenance: 'reported',
      source: 'public issue threads, 2026',
      status: 400,
      body: '{"code":"invalid-argument","error":"Invalid request content: max_output_tokens must be positive"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
      requestBody: '{"model":"grok-4.5","input":"Hi","max_output_tokens":0}',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 400, method: 'POST', url: 'https://api.x.ai/v1/videos/generations',
      body: '{"code":"invalid-argument","error":"Duration 15s exceeds the maximum allowed for reference-to-video, which is 10s."}',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026-09-08', status: 400, method: 'POST', url: 'https://api.x.ai/v1/videos/generations',
      body: 'Too many reference images: 15. Maximum allowed is 14.',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026-09-08', status: 400, method: 'POST', url: 'https://api.x.ai/v1/images/edits',
      body: 'This model supports at most 5 input image(s), but 6 were provided.',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026-09-08', status: 400, method: 'POST', url: 'https://api.x.ai/v1/videos/generations',
      body: '1080p video resolution is not supported for reference-to-video requests.',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 400, method: 'POST', url: 'https://api.x.ai/v1/responses',
      body: 'Responses API returned 400 Bad Request: {"code":"Client specified an invalid argument","error":"A maximum of 5 domains can be allowed, but 6 were provided."}',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 400, method: 'POST', url: 'https://api.x.ai/v1/chat/completions',
      body: 'A maximum of 10 handles can be excluded',
    },
  ],
};
