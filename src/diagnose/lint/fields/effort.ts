import { findModel } from '../../../api/models';
import type { ModelFacts } from '../../../api/models/facts';
import type { Edit } from '../../../model/edit';
import type { Json } from '../../../model/json';
import { isObject, member } from '../../../model/json';
import type { LearnedModel } from '../../../model/knowledge';
import { spelled, type Pointer } from '../../../model/pointer';
import { suggest } from '../../suggest';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault, holds, removal, setting } from '../found';

/** Every effort that any model has; another word is a mistake for all of them. */
const ALL = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh'];
/** What stands nearest to an effort that a model does not have. */
const NEAREST: ReadonlyMap<string, readonly string[]> = new Map([
  ['none', ['none', 'minimal', 'low']],
  ['minimal', ['minimal', 'low']],
  ['xhigh', ['xhigh', 'high']],
  ['max', ['xhigh', 'high']],
  ['maximum', ['xhigh', 'high']],
]);

/** Judges the reasoning effort of a request, wherever the endpoint reads it. */
export function effortFaults(context: LintContext): Fault[] {
  const { body, template } = context;
  if (template === '/v1/chat/completions') return faultsAt(context, '/reasoning_effort', member(body, 'reasoning_effort'));
  if (template !== '/v1/responses') return [];
  const reasoning = member(body, 'reasoning');
  if (!isObject(reasoning)) return faultsAt(context, '/reasoning_effort', member(body, 'reasoning_effort'));
  const isAlone = Object.keys(reasoning).length === 1;
  return faultsAt(context, '/reasoning/effort', reasoning['effort'], isAlone ? '/reasoning' : '/reasoning/effort');
}

function faultsAt({ model }: LintContext, pointer: Pointer, value: Json | undefined, removed: Pointer = pointer): Fault[] {
  const facts = servedBy(model.targetFacts);
  if (typeof value !== 'string' || value === '') return [];
  const efforts = effortsOf(model.learned, facts);
  const id = model.target ?? model.sent;
  const factSource = model.learned ? undefined : facts?.sources[0];
  if (efforts?.length === 0) {
    return [
      fault('unsupported-parameter', {
        pointer,
        values: { parameter: spelled(pointer), ...(id !== null && { model: id }) },
        seen: holds(pointer, value),
        fact: `${id ?? 'the model'} takes no reasoning effort, whatever its value`,
        factSource,
        edits: [removal(removed)],
      }),
    ];
  }
  const isOther = efforts !== null && !efforts.includes(value);
  const isRefused = model.learned ? isOther : (facts?.refusedEfforts.includes(value) ?? false);
  // What is not documented for a model may be taken for a neighbour; of some that was seen.
  const isTolerated = !isOther || (facts?.toleratedEfforts.includes(value) ?? false);
  if (!isRefused && isTolerated && ALL.includes(value)) return [];
  const allowed = efforts ?? ALL;
  return [
    fault('invalid-parameter-value', {
      pointer,
      values: { parameter: spelled(pointer), value, allowed: `one of ${allowed.join(', ')}`, ...(id !== null && { model: id }) },
      seen: holds(pointer, value),
      fact: `${id ?? 'the API'} takes ${allowed.join(', ')}`,
      factSource,
      certainty: isRefused ? 'exact' : 'likely',
      edits: [nearest(value, allowed, pointer, removed)],
    }),
  ];
}

/** What a retired model took says nothing about the one that answers in its place. */
function servedBy(facts: ModelFacts | null): ModelFacts | null {
  return facts?.status === 'redirected' ? findModel(facts.successor ?? '') : facts;
}

function effortsOf(learned: LearnedModel | null, facts: ModelFacts | null): readonly string[] | null {
  if (learned && learned.reasoningEfforts !== null) return learned.reasoningEfforts;
  return facts?.status === 'current' ? facts.reasoningEfforts : null;
}

function nearest(value: string, allowed: readonly string[], pointer: Pointer, removed: Pointer): Edit {
  const near = NEAREST.get(value.toLowerCase())?.find((effort) => allowed.includes(effort)) ?? suggest(value, allowed);
  return near === null ? removal(removed) : setting(pointer, near);
}
