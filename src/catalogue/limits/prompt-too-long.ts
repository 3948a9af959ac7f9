import type { CatalogueEntry } from '../entry';
import { MODELS, findModel } from '../../api/models';
import { DOCS } from '../docs';
import { code, grouped, modelOf, never } from '../words';

function count(digits: string | undefined): number {
  return Number((digits ?? '').replaceAll(',', ''));
}

/** A current chat model whose context holds the prompt and that is larger than the one used, or null. */
function largerModel(used: string | null, tokens: number): string | null {
  const own = used === null ? null : (findModel(used)?.contextLength ?? null);
  const fits = MODELS.filter(({ kind, status, contextLength }) => kind === 'chat' && status === 'current' && contextLength !== null && contextLength > Math.max(tokens, own ?? 0));
  return fits[0]?.id ?? null;
}

export const promptTooLong: CatalogueEntry = {
  id: 'prompt-too-long',
  topic: 'limits',
  name: 'Prompt too long',
  summary: 'The conversation holds more tokens than the model reads.',
  severity: 'error',
  patterns: [
    { says: /maximum prompt length (?:is|of) (?<limit>\d[\d,]*)(?: tokens)?,? but (?:the |your |this )?request contains (?<actual>\d[\d,]*)/, seen: '2026-08' },
    { says: /maximum (?:context|prompt|input)(?: length| window| size)? (?:is|of|for this model is) (?<limit>\d[\d,]*)(?: tokens)?(?:.{0,60}?(?<actual>\d[\d,]*) tokens)?/, seen: '2026-08' },
    { says: /(?:prompt|input|context|conversation|request) is too long:? ?(?:(?<actual>\d[\d,]*) tokens > (?<limit>\d[\d,]*))?/, seen: '2026-07' },
    { says: /(?:prompt|input|context|conversation|messages?|request)(?: length| size| tokens?)? (?:is |are )?(?:exceeds?|exceeded|larger than|longer than|greater than|over|above) (?:the )?(?:models? )?(?:maximum |max |allowed )?(?:allowed )?(?:context|prompt|input|token|length|number of tokens)/, seen: '2026-07' },
    { says: /exceed(?:s|ed|ing)? (?:the |this )?(?:models? )?(?:maximum )?context (?:length|window|size|limit)/, seen: '2026-07' },
    { says: /context[_ ](?:length|window)[_ ](?:limit )?exceeded/, seen: '2026-07' },
    { says: /too many (?:input |prompt )?tokens in (?:the |your )?(?:prompt|request|input|messages?)/, seen: '2026-07' },
    { says: /\b(?<actual>\d[\d,]{0,12}) tokens?\)? (?:exceeds?|is (?:over|above|greater than|larger than|more than)|>) (?:the )?(?:[\w-]{1,20} ){0,5}\(?(?<limit>\d[\d,]{0,12})/, seen: '2026-09' },
    { says: /\binput_too_large\b/, seen: '2026-09' },
    { says: /\bexceeds? (?:the |its )?(?:token |context |input |prompt )?budget\b/, seen: '2026-09' },
    { says: /\b(?:reduce|shorten|trim) (?:the )?(?:length|size|number of tokens) of (?:the |your )?(?:messages?|prompt|input|conversation|request|context)/, seen: '2026-09' },
    { says: /\b(?:prompt|input|context|conversation|history)(?: is| are)? too (?:large|big|long) for (?:the |this )?(?:models? )?(?:context|model|grok[\w.-]{1,40}\w)(?:: (?<actual>\d[\d,]{0,12}) tokens,? context window is (?<limit>\d[\d,]{0,12}))?/, seen: '2026-09' },
    { says: /\b(?:prompt|input|context|conversation)(?: tokens?| length| size)? (?:can not|must not|should not|may not) (?:exceed|be (?:longer|larger|greater|more) than) (?<limit>\d[\d,]{0,12})/, seen: '2026-09' },
    { says: /\b(?:prompt|input|context)(?: tokens?| length| size)? (?:must|should|has to) be (?:at most|less than|fewer than|under|below|no more than|shorter than|within) (?<limit>\d[\d,]{0,12}) (?:tokens|characters)/, seen: '2026-09' },
    { says: /\b(?:too many|maximum number of|number of) (?:input |prompt |context )?tokens\b[^.]{0,40}\b(?:context|prompt|window|input)\b/, seen: '2026-09' },
    { says: /\btoken (?:count|limit)[^.]{0,30}\b(?:exceed(?:s|ed)?|over|above|reached)\b[^.]{0,40}\b(?:context|prompt|maximum|models?)\b/, seen: '2026-09' },
    { says: /\b(?:message|messages|text|history)(?: is| are)? too long\b/, seen: '2026-09', certainty: 'likely' },
    { says: /\bmax_?(?:prompt|input|context)_?(?:length|tokens|size)? (?:was |is |has been )?(?:exceeded|reached)/, seen: '2026-09' },
    { says: /\b(?<!max |output |completion )tokens?:? \(?(?<actual>\d[\d,]{2,12})\)? (?:exceeds?|is (?:over|above|greater|larger)) [^.\d]{0,50}(?<limit>\d[\d,]{2,12})/, seen: '2026-10', certainty: 'likely' },
    { says: /\b(?:prompt|input(?: text)?|text|conversation|context) (?:length )?(?:exceeds?|is over|is longer than) (?:the )?(?:[a-z-]{1,20} ){0,4}(?:of )?(?<limit>\d[\d,]{1,12})[ -](?:tokens?|(?<unit>characters?|chars))/, seen: '2026-10' },
    { says: /\b(?:prompt|input|text) (?:exceeds?|is longer than) (?:the )?(?:maximum |max )?(?:allowed )?(?:length|number of characters)(?: of (?<limit>\d[\d,]{1,12}))?/, seen: '2026-10' },
    { says: /\b(?:max(?:imum)?|limit) (?:context|prompt|input)?(?: length| window| tokens)? ?(?:is|of|:) (?<limit>\d[\d,]{2,12})(?: tokens)?,? (?:but )?(?:got|received|found|have|given|requested|contains) (?<actual>\d[\d,]{2,12})/, seen: '2026-10', certainty: 'likely' },
  ],
  codes: ['context_length_exceeded'],
  statuses: [400],
  yieldsTo: ['payload-too-large'],
  title: () => 'Shorten the prompt',
  cause: (told) => {
    const { actual, limit } = told.values;
    const model = modelOf(told);
    const who = model ? code(model) : 'The model';
    if (actual && limit) return `The request holds ${grouped(actual)} tokens; ${model ? who : 'the model'} reads at most ${grouped(limit)}.`;
    const units = told.values['unit'] ? 'characters' : 'tokens';
    return `${who} reads fewer ${units} than the request holds${limit ? `: at most ${grouped(limit)}` : ''}.`;
  },
  steps: (told) => {
    const { actual, limit } = told.values;
    const excess = count(actual) - count(limit);
    const model = largerModel(modelOf(told), count(actual));
    return [
      `Drop or summarise the oldest messages${excess > 0 ? `, at least ${grouped(String(excess))} tokens of them` : ''}.`,
      'Shorten attached files, tool results and tool definitions; all of them count.',
      ...(model ? [`Use a model with a larger context, for example ${code(model)}.`] : []),
    ];
  },
  retry: () => never('The same prompt is as long the next time.'),
  docs: [DOCS.models],
  examples: [
    {
      provenance: 'reported', source: 'cline/cline#3120, 2025-04', status: 400,
      body: "This model's maximum prompt length is 131072 but the request contains 136973 tokens.",
    },
    {
      provenance: 'reported', source: 'chenyme/grok2api#693, 2026-07', status: 400,
      body: "This model's maximum prompt length is 500000 but the request contains 907154 tokens.",
    },
    {
      provenance: 'reported', source: 'public reports, 2026', status: 400, method: 'POST', url: 'https://api.x.ai/v1/chat/completions',
      body: '{"code":"invalid-argument","error":"This model\'s maximum prompt length is 500000 but the request contains 637815 tokens."}',
      requestBody: '{"model":"grok-4.6","messages":[{"role":"user","content":"…"}]}',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 400, method: 'POST', url: 'https://cli-chat-proxy.grok.com/v1/responses',
      body: 'API error (status 400 Bad Request): invalid-argument: Failed to start sampling: [conversation] Current message (1000000 tokens) exceeds budget (500000 tokens)',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 400, method: 'POST', url: 'https://api.x.ai/v1/videos/generations',
      body: '{"code":"invalid-argument","error":"Prompt length exceeds the maximum allowed length of 4096"}',
    },
  ],
};
