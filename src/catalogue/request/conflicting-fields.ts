import type { Choice } from '../../model/edit';
import { member, stringMember, type Json } from '../../model/json';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, listed, never } from '../words';
import { bare, optionsOf } from './field';

/** The fields that exclude each other, as the message names them. */
function namesOf(told: Told): string[] {
  const { parameter, field, allowed } = told.values;
  if (allowed) return optionsOf(allowed).filter((name) => /^[\w.[\]]+$/.test(name));
  return [parameter, field].filter((name) => name !== undefined).map(bare);
}

/** The members of the body that the message means: it may write `previousResponseId` for `previous_response_id`. */
function membersOf(told: Told): string[] {
  const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return namesOf(told).map((name) => (member(told.reading.request, name) === undefined ? snake(name) : name));
}

function inProse(told: Told): string {
  const names = membersOf(told).map((name) => code(name, 30));
  return names.length === 0 ? 'two fields' : listed(names);
}

/** A field that is taken only beside another one. */
function needsOf({ values: { parameter, needs } }: Told): { readonly parameter: string; readonly other: string } | null {
  return parameter === undefined || needs === undefined ? null : { parameter: bare(parameter), other: bare(needs).replace(/^streaming$/, 'stream') };
}

/** Switches of which the other value is the one that is wanted. */
const SWITCHES = new Set(['stream', 'logprobs', 'background', 'deferred', 'store']);

function choicesForNeeds(told: Told, { parameter, other }: { readonly parameter: string; readonly other: string }): Choice[] {
  const removed: Choice[] = member(told.reading.request, parameter) === undefined ? [] : [{ label: `Remove ${code(parameter)}`, edits: [{ kind: 'remove-value', pointer: `/${parameter}` }] }];
  const isOff = told.reading.request !== undefined && SWITCHES.has(other) && member(told.reading.request, other) !== true;
  return isOff ? [...removed, { label: `Set ${code(other)} to ${code('true')}`, edits: [{ kind: 'set-value', pointer: `/${other}`, value: true }] }] : removed;
}

function choicesFor(told: Told): Choice[] {
  const needs = needsOf(told);
  if (needs) return choicesForNeeds(told, needs);
  const present = membersOf(told).filter((name) => member(told.reading.request, name) !== undefined);
  if (present.length < 2) return [];
  const moved = present.includes('instructions') && present.includes('previous_response_id') ? movedInstructions(told) : [];
  const removed = present.map((name): Choice => ({ label: `Remove ${code(name)}`, edits: [{ kind: 'remove-value', pointer: `/${name}` }] }));
  return [...moved, ...removed];
}

/** A continued response takes instructions as a message: nothing of what was asked for is lost. */
function movedInstructions({ reading }: Told): Choice[] {
  const instructions = stringMember(reading.request, 'instructions');
  const input = member(reading.request, 'input');
  if (instructions === null || (typeof input !== 'string' && !Array.isArray(input))) return [];
  const rest: readonly Json[] = typeof input === 'string' ? [{ role: 'user', content: input }] : input;
  return [
    {
      label: 'Move `instructions` into `input` (recommended)',
      edits: [{ kind: 'remove-value', pointer: '/instructions' }, { kind: 'set-value', pointer: '/input', value: [{ role: 'system', content: instructions }, ...rest] }],
    },
  ];
}

export const conflictingFields: CatalogueEntry = {
  id: 'conflicting-fields',
  topic: 'request',
  name: 'Conflicting fields',
  summary: 'The request holds two fields of which the API takes only one at a time, or one that it takes only beside another.',
  severity: 'error',
  patterns: [
    { says: /arguments? not supported(?: on this model)?: (?<parameter>[a-z][\w.]{0,60}) (?:and|with) (?<field>[a-z][\w.]{0,60}) (?:together|at the same time|both|combined)/, seen: '2026-07' },
    {
      says: /(?:^|[ (:])(?<parameter>[a-z][\w.[\]]{0,40}),? (?:and|or|&) (?<field>[a-z][\w.[\]]{0,40}) (?:parameters |fields |options |arguments )?(?:(?:are|is) mutually exclusive|(?:can not|must not|may not|should not|are not allowed to) (?:both )?be (?:used|set|specified|provided|combined|passed|sent|present|given|enabled|supplied|included|non-empty)|(?:are|is) (?:incompatible|not compatible|exclusive)|conflict\b|can not (?:be )?(?:both|coexist)|(?:are|is) not supported together|exclude each other)/,
      seen: '2026-08',
    },
    {
      says: /(?:^|[ (:])(?<parameter>[a-z][\w.[\]]{0,40}) (?:can not|may not|must not|should not|is not allowed to) be (?:used|set|combined|specified|provided|passed|sent|present|enabled|given|included)(?: together| along| in combination| simultaneously| at the same time)? (?:with|when|if|alongside|while|unless) (?:the )?(?:using )?(?!(?:the )?models?\b)(?<field>[a-z][\w.[\]]{0,40})/,
      seen: '2026-08',
    },
    { says: /(?:^|[ (:])(?<parameter>[a-z][\w.[\]]{0,40}) is mutually exclusive (?:with|to) (?:the )?(?<field>[a-z][\w.[\]]{0,40})/, seen: '2026-08' },
    { says: /(?:can not|must not|do not|may not|can only|not possible to) (?:specify|set|provide|use|combine|pass|send|include|have|supply|mix) (?:both )?(?:the )?(?<parameter>[a-z][\w.[\]]{0,60}) (?:and|with|together with|as well as|in combination with) (?:the )?(?<field>[a-z]{1,20}[_.]\w{1,40}|stream|deferred|store|tools|images?|instructions|input|messages|prompt)\b/, seen: '2026-08' },
    { says: /(?:only|exactly) one of (?:the )?(?:fields |parameters )?[([]?(?<allowed>[a-z][\w.]{0,60}(?:, ?(?:or |and )?[a-z][\w.]{0,60}| (?:or|and) [a-z][\w.]{0,60}){1,6})/, seen: '2026-10' },
    { says: /(?:^|[ (:])(?<parameter>[a-z][\w.[\]]{0,40}) (?:is|are) (?:incompatible|not compatible|not supported|not allowed|not permitted) (?:with|when|together with|in combination with|if|alongside) (?:the )?(?:using )?(?<field>[a-z]{1,20}_[a-z_.]{1,40}|stream(?:ing)?|deferred|store)\b/, seen: '2026-08' },
    { says: /duplicate field (?<parameter>[\w.$-]+)/, seen: '2026-08' },
    { says: /mutually exclusive|\bboth [^.]{1,60} (?:were|are) (?:set|provided|specified|given)/, seen: '2026-08' },
    { says: /\b(?:either|exactly one of|one of) (?<parameter>[a-z][\w.]{0,40}) or (?<field>[a-z][\w.]{0,40}),? (?:but )?not both\b/, seen: '2026-09' },
    { says: /\b(?:but )?not both\b/, seen: '2026-09' },
    { says: /\b(?:can not|must not|may not|should not) (?:be )?(?:both|set both|provide both|specify both|use both|used together|combined)\b(?! with (?:the )?models?\b)/, seen: '2026-09' },
    { says: /(?<![\w.])(?<parameter>[a-z][\w.]{0,40}) (?:is|are|can) only (?:be )?(?:allowed|supported|valid|permitted|used|set|available|accepted) (?:when|if|with|together with|alongside) (?:the )?(?:using )?(?<needs>[a-z]{1,20}_[a-z_.]{1,40}|stream(?:ing)?|deferred|store|logprobs|background)\b/, seen: '2026-09' },
    { says: /(?<![\w.])(?<parameter>[a-z]{1,20}_[a-z_]{1,40}) requires (?:the )?(?<needs>[a-z][\w.]{0,40}) to be (?:set|true|false|enabled|specified|provided)\b/, seen: '2026-09' },
    { says: /(?<![\w.])(?<parameter>[a-z][\w.]{0,40}) (?:must|should|has to) be \S{1,20} (?:when|if|with) (?:the )?(?<field>[a-z]{1,20}_[a-z_.]{1,40}|stream|deferred|store|logprobs|background|tools) (?:is|are)\b/, seen: '2026-09' },
    { says: /(?<![\w.])(?<parameter>[a-z][\w.]{0,40}) (?:is|are) not (?:supported|allowed|permitted) (?:when|while|together with|in combination with|alongside|if) (?:the )?(?:using )?(?!server|the |this |zero|zdr)(?!(?:the )?models?\b)(?<field>[a-z][\w.]{0,40})\b/, seen: '2026-09' },
  ],
  codes: ['mutually_exclusive_parameters'],
  statuses: [400],
  yieldsTo: ['tool-choice-without-tools', 'image-input-unsupported', 'server-tools-unsupported', 'field-renamed'],
  title: (told) => {
    const needs = needsOf(told);
    if (needs) return `Send ${code(needs.parameter, 21)} only with ${code(needs.other, 21)}`;
    const names = membersOf(told);
    return names.length < 2 ? (names[0] ? `Send ${code(names[0])} only once` : 'Send only one of the two fields') : `Send only one: ${listed(names.slice(0, 2).map((name) => code(name, 21)), 'or')}`;
  },
  cause: (told) => (needsOf(told)
    ? `The request sets ${code(bare(told.values['parameter'] ?? ''))}, which the API takes only together with ${code(bare(told.values['needs'] ?? ''))}.`
    : membersOf(told).length === 1
    ? `The request sets ${inProse(told)} twice, or under two names that mean the same.`
    : `The request sets ${inProse(told)} together, and the API takes only one of them at a time.`),
  steps: (told) => {
    const needs = needsOf(told);
    if (needs) return [`Set ${code(needs.other)} as well, or delete ${code(needs.parameter)}.`, 'Send the corrected request.'];
    const names = membersOf(told);
    const isContinuation = names.includes('instructions') && names.includes('previous_response_id');
    return [
      names.length === 1 ? `Keep one of the two, whatever its name, and delete the other.` : isContinuation ? 'Move the text of `instructions` into `input` as a system message, or drop it when continuing a response.' : `Decide which of ${inProse(told)} the request needs, and delete the other.`,
      'Send the corrected request.',
    ];
  },
  choices: choicesFor,
  retry: (told) => never(needsOf(told) ? 'The same request is refused again.' : 'The same two fields exclude each other again.'),
  docs: [DOCS.reference],
  examples: [
    {
      provenance: 'reported',
      source: '10-X-eng/vibecad#4, 2026-07',
      status: 400,
      body: '{"code":"400","error":"Argument not supported: instructions and previous_response_id together"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
      requestBody: '{"model":"grok-4.5","instructions":"Be brief.","previous_response_id":"baf5aaa1-b416-4eb4-960f-3cef0cc930ac","input":"Go on"}',
    },
    {
      provenance: 'built',
      source: 'two spellings of one field, which serde refuses, 2026-08',
      status: 422,
      body: 'Failed to deserialize the JSON body into the target type: duplicate field `duration` at line 1 column 78',
      method: 'POST',
      url: 'https://api.x.ai/v1/videos/generations',
      requestBody: '{"model":"grok-imagine-video","prompt":"A tree","duration":6,"seconds":6}',
    },
    {
      provenance: 'reported', source: '10-X-eng/vibecad#4, 2026-07', status: 400, method: 'POST', url: 'https://api.x.ai/v1/responses',
      body: 'OpenAIProvider failed before returning a usable AI result: Error code: 400 - {\'code\': \'400\', \'error\': \'Argument not supported: instructions and previous_response_id together\'}',
    },
  ],
};
