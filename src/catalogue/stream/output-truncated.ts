import { member, stringMember, type Json } from '../../model/json';
import type { Reading } from '../../model/reading';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, grouped, modelOf, never } from '../words';

/** The last events tell how an answer ended; earlier ones are never read. */
const LAST_EVENTS = 6;
const LIMITS = ['max_completion_tokens', 'max_output_tokens', 'max_tokens'] as const;

function reasonInAnswer(response: Json | undefined): string | null {
  const choices = member(response, 'choices');
  if (Array.isArray(choices) && choices.some((choice) => stringMember(choice, 'finish_reason') === 'length')) return 'length';
  const inner = member(response, 'response') ?? response;
  return stringMember(member(inner, 'incomplete_details'), 'reason') ?? (stringMember(response, 'stop_reason') === 'max_tokens' ? 'max_tokens' : null);
}

/** Why the answer ended early: `length`, `max_output_tokens`, `max_prompt_tokens` or `max_time_limit`; null where it did not. */
function reasonOf({ exchange, response }: Reading): string | null {
  const { stream } = exchange.response;
  if (!stream) return reasonInAnswer(response);
  for (const { data } of stream.events.slice(-LAST_EVENTS)) {
    if (/"finish_reason"\s*:\s*"length"/.test(data)) return 'length';
    const found = /"incomplete_details"\s*:\s*\{\s*"reason"\s*:\s*"(\w{1,40})"/.exec(data)?.[1];
    if (found) return found;
  }
  return null;
}

function limitOf(told: Told): { field: string; value: number } | null {
  for (const field of LIMITS) {
    const value = member(told.reading.request, field);
    if (typeof value === 'number') return { field, value };
  }
  return null;
}

export const outputTruncated: CatalogueEntry = {
  id: 'output-truncated',
  topic: 'stream',
  name: 'Output truncated',
  summary: 'The answer came through, but stops early: it reached the limit of tokens or of time.',
  severity: 'warning',
  patterns: [],
  statuses: [200],
  recognise: (reading) => {
    const { status } = reading.exchange.response;
    if (reading.error !== null || (status !== null && status !== 200)) return null;
    const reason = reasonOf(reading);
    return reason === null || reason === 'content_filter' ? null : { confidence: 'exact', evidence: [{ source: 'body', text: reason === 'length' ? 'finish_reason: length' : `incomplete_details: ${reason}` }], values: { reason } };
  },
  title: (told) => {
    const limit = limitOf(told);
    if (told.values['reason'] === 'max_prompt_tokens') return 'Shorten the prompt';
    return limit ? `Raise ${code(limit.field)}` : 'Ask for a shorter answer';
  },
  cause: (told) => {
    const limit = limitOf(told);
    const model = modelOf(told);
    const who = model ? code(model) : 'The model';
    const { reason } = told.values;
    if (reason === 'max_prompt_tokens') return `${who} stopped because the prompt fills the context.`;
    if (reason === 'max_time_limit') return `${who} stopped because the answer took longer than xAI allows.`;
    return `${who} stopped in the middle, because the answer reached ${limit ? `the ${grouped(String(limit.value))} tokens of ${code(limit.field)}` : 'the limit of tokens'}.`;
  },
  steps: (told) => {
    const limit = limitOf(told);
    if (told.values['reason'] === 'max_time_limit') return ['Ask for less in one request.', 'Lower the reasoning effort, or limit the turns of tools.'];
    return [
      limit ? `Set ${code(limit.field)} higher, or leave it out.` : 'Ask for a shorter answer, or for the rest in a second request.',
      'Send the answer so far back as a message of the assistant, and ask to go on.',
    ];
  },
  choices: (told) => {
    const limit = limitOf(told);
    if (!limit) return [];
    return [
      { label: `Double ${code(limit.field)}`, edits: [{ kind: 'set-value', pointer: `/${limit.field}`, value: limit.value * 2 }] },
      { label: `Remove ${code(limit.field)}`, edits: [{ kind: 'remove-value', pointer: `/${limit.field}` }] },
    ];
  },
  retry: () => never('The answer stops at the same limit again.'),
  docs: [DOCS.chat, DOCS.models],
  examples: [
    {
      provenance: 'documented',
      source: 'OpenAPI document of the xAI API, 2026-10',
      status: 200,
      body: '{"id":"1","object":"chat.completion","model":"grok-4.5","choices":[{"index":0,"message":{"role":"assistant","content":"Once upon"},"finish_reason":"length"}],"usage":{"completion_tokens":16}}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4.5","messages":[{"role":"user","content":"Tell a story"}],"max_completion_tokens":16}',
    },
    {
      provenance: 'documented',
      source: 'OpenAPI document of the xAI API, 2026-10',
      status: 200,
      body: '{"id":"2","object":"response","status":"incomplete","model":"grok-4.5","incomplete_details":{"reason":"max_output_tokens"},"output":[]}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
      requestBody: '{"model":"grok-4.5","input":"Tell a story","max_output_tokens":16}',
    },
  ],
};
