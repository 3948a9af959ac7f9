import { findEndpoint } from '../../api/endpoints';
import { parseJson } from '../../model/json';
import type { Reading } from '../../model/reading';
import { mediaTypeFaults } from './body/media-type';
import { readBody } from './body/json';
import { contextOf, type LintContext, type Rule } from './context';
import { credentialFaults } from './credential';
import type { Fault } from './fault';
import { conflictFaults } from './fields/conflicts';
import { effortFaults } from './fields/effort';
import { includeFaults } from './fields/include';
import { nestedFaults } from './fields/nested';
import { requiredFaults } from './fields/required';
import { topLevelFaults } from './fields/top-level';
import { chatMessageFaults } from './messages/chat';
import { responsesInputFaults } from './messages/responses';
import { endpointFaults } from './model/endpoint-faults';
import { modelFaults } from './model/model-faults';
import { methodFaults } from './route/method';
import { pathFaults } from './route/path';
import { schemeFaults } from './route/scheme';
import { outputFormatFaults } from './schema/output-format';
import { chatToolFaults } from './tools/chat';
import { toolChoiceFaults } from './tools/choice';
import { responsesToolFaults } from './tools/responses';
import { isTaken } from './taken';

const ROUTE: readonly Rule[] = [schemeFaults, pathFaults, methodFaults];

/** Rules for the body after `requiredFaults`, in the order in which the API checks: shape, model, credentials, arguments. */
const BODY: readonly Rule[] = [
  chatMessageFaults, responsesInputFaults, chatToolFaults, responsesToolFaults, outputFormatFaults,
  modelFaults, endpointFaults, credentialFaults, topLevelFaults, nestedFaults, effortFaults, includeFaults, conflictFaults, toolChoiceFaults,
];

/** Nobody reads more; a program that builds bodies wrong builds every message wrong. */
const MOST_FAULTS = 50;

/**
 * Finds everything in a request that the API would refuse (severity 'error') or silently ignore ('warning'), in the order of its checks.
 * Takes a reading of any exchange and never throws; [] where nothing is wrong, where the facts do not tell, and where there is no request.
 * What an answer proves to have been taken is not held against its request. All edits refer to the body as sent,
 * or to the text of a `replace-body` edit where there is one.
 */
export function lintRequest(reading: Reading): Fault[] {
  const { request, source } = reading.exchange;
  if (request.method === 'OPTIONS' || request.method === 'HEAD' || (source === 'text' && request.body.kind === 'none')) return [];
  const context = contextOf(reading);
  const body = readBody(context);
  const inner = body.repaired === null ? context : contextOf(reading, parseJson(body.repaired));
  const placed = whereItBelongs(inner);
  const found = [
    ...ROUTE.flatMap((rule) => rule(context)),
    ...mediaTypeFaults(context),
    ...body.faults,
    ...requiredFaults(inner),
    ...BODY.flatMap((rule) => rule(placed)),
  ];
  const counted = isTaken(reading) ? found.filter(({ severity }) => severity === 'warning') : found;
  return withoutRepeats(counted).slice(0, MOST_FAULTS).map((one) => capped(one, context));
}

/** A body of the Responses API sent to chat moves to its own endpoint, so all but its place is judged by that one. */
function whereItBelongs(context: LintContext): LintContext {
  const { template, body } = context;
  const isElsewhere = template === '/v1/chat/completions' && body !== null && body['input'] !== undefined && body['messages'] === undefined;
  return isElsewhere ? { ...context, template: '/v1/responses', endpoint: findEndpoint('/v1/responses') } : context;
}

/** Of two faults at the same place the first one counts: what is missing is not ignored as well. */
function withoutRepeats(found: readonly Fault[]): Fault[] {
  const taken = new Set<string>();
  return found.filter(({ pointer, entryId }) => {
    if (pointer === null || pointer === '') return true;
    const isRepeat = taken.has(pointer) && entryId === 'ignored-parameter';
    taken.add(pointer);
    return !isRepeat;
  });
}

/** A gateway may translate what it passes on, so nothing is certain there. */
function capped(one: Fault, { isDirect }: LintContext): Fault {
  return isDirect || one.entryId === 'malformed-json' ? one : { ...one, certainty: 'likely' };
}
