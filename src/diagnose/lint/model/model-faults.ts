import { findModel } from '../../../api/models';
import type { ModelFacts } from '../../../api/models/facts';
import type { Choice, Edit } from '../../../model/edit';
import { stringMember } from '../../../model/json';
import type { Reading } from '../../../model/reading';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault, setting } from '../found';
import type { MeantId } from './model-id';

const POINTER = '/model';
const GLOBAL_HOST = 'api.x.ai';

/** Statuses that come before the model is looked up: a doubtful id is still to be found out. */
const BEFORE_THE_LOOKUP = new Set([404, 405, 415, 422]);

/** Where an endpoint reads the reasoning effort. */
const EFFORT_AT: Readonly<Record<string, string>> = { '/v1/chat/completions': '/reasoning_effort', '/v1/responses': '/reasoning/effort' };

const HOW: Readonly<Record<MeantId['how'], string>> = {
  prefix: 'the prefix belongs to a gateway; the API takes the id alone',
  suffix: 'a client added the end; the API takes the id alone',
  spelling: 'the id is spelt another way',
  'other-vendor': 'the id belongs to a model of another vendor',
  slip: 'the id comes nearest',
  variant: 'the id without its end is known',
  version: 'the id comes nearest',
};

/** Finds a model that is missing, unknown, misspelt or retired. */
export function modelFaults(context: LintContext): Fault[] {
  const { model, isDirect } = context;
  if (model.isMissing) return [missing(context)];
  if (!isDirect || model.sent === null || (model.learned && model.doubt === null)) return [];
  if (model.facts) return known(context, model.sent, model.facts);
  if (model.meant) return unknown(context, model.sent, model.meant);
  return [];
}

function missing({ model, template, body }: LintContext): Fault {
  const { target, sent } = model;
  const named = ['model_id', 'model_name', 'modelId', 'modelName', 'engine', 'deployment'].find((name) => typeof body?.[name] === 'string');
  const value = named === undefined ? undefined : body?.[named];
  const isKnown = typeof value === 'string' && findModel(value)?.status === 'current';
  const edits: Edit[] = named !== undefined && isKnown ? [{ kind: 'rename-member', pointer: `/${named}`, to: 'model' }] : target === null ? [] : [setting(POINTER, target)];
  return fault('model-not-specified', {
    pointer: sent === null && body?.['model'] === undefined ? '' : POINTER,
    values: { field: 'model', endpoint: template, ...(target !== null && { successor: target }) },
    seen: sent === null ? 'the body names no model' : `model is "${sent}", which is no model`,
    fact: 'without a model the API looks for one named `latest`, which does not exist',
    factSource: 'live-2026-09',
    edits,
  });
}

function known(context: LintContext, sent: string, facts: ModelFacts): Fault[] {
  const { model, reading } = context;
  const { url, host } = reading.exchange.request;
  if (facts.status === 'removed' || (facts.status === 'redirected' && model.doubt !== null)) {
    return [gone(sent, facts, model.doubt === 'unknown')];
  }
  if (facts.status === 'redirected' && isRegional(host)) return [gone(sent, facts, true)];
  if (facts.status === 'redirected') return isAnsweredBySome(reading) ? [redirected(sent, facts, context)] : [];
  if (model.doubt === 'unknown' && isRegional(host)) {
    return [
      fault('model-not-found', {
        pointer: POINTER,
        values: { model: sent, host },
        seen: `${sent} was asked of ${host}`,
        fact: 'the regional host serves a few models only',
        factSource: 'docs-regions',
        certainty: 'likely',
        edits: [{ kind: 'set-url', url: url.replace(host, GLOBAL_HOST) }],
      }),
    ];
  }
  return [];
}

/** Whether there was an answer that does not say which model gave it; one that does is read elsewhere, and a refusal was given by none. */
function isAnsweredBySome({ exchange: { response }, response: answer }: Reading): boolean {
  const { status, stream } = response;
  return status !== null && status >= 200 && status < 300 && stream === null && stringMember(answer, 'model') === null;
}

function isRegional(host: string): boolean {
  return host.endsWith(`.${GLOBAL_HOST}`) && !host.startsWith('mtls.');
}

/** The changes that put the successor in the place of a model. */
function succession(facts: ModelFacts, template: string): Edit[] {
  if (facts.successor === null) return [];
  const effort = facts.successorEffort;
  const place = EFFORT_AT[template];
  return [setting(POINTER, facts.successor), ...(effort === null || place === undefined ? [] : [setting(place, effort)])];
}

function valuesOf(sent: string, facts: ModelFacts): Record<string, string> {
  return { model: sent, ...(facts.successor !== null && { successor: facts.successor }), ...(facts.retiredOn !== null && { date: facts.retiredOn }) };
}

function gone(sent: string, facts: ModelFacts, isUnknown: boolean): Fault {
  return fault(isUnknown ? 'model-not-found' : 'model-retired', {
    pointer: POINTER,
    values: valuesOf(sent, facts),
    seen: `model is "${sent}"`,
    fact: `${sent} was retired${facts.retiredOn === null ? '' : ` on ${facts.retiredOn}`}`,
    factSource: facts.sources[0],
    edits: facts.successor === null ? [] : [setting(POINTER, facts.successor)],
  });
}

function redirected(sent: string, facts: ModelFacts, { template }: LintContext): Fault {
  const { successor, successorEffort } = facts;
  const effort = successorEffort === null ? '' : ` with the reasoning effort \`${successorEffort}\``;
  const choices: Choice[] = successor === null ? [] : [{ label: `Name \`${successor}\`${effort}`, edits: succession(facts, template) }];
  return fault('model-redirected', {
    pointer: POINTER,
    values: valuesOf(sent, facts),
    seen: `model is "${sent}"`,
    fact: `${sent} is retired; ${successor ?? 'another model'} answers and is billed in its place${effort}`,
    factSource: facts.sources[0],
    severity: 'warning',
    certainty: 'likely',
    choices,
  });
}

function noEmbeddings(sent: string): Fault {
  return fault('model-not-found', {
    pointer: POINTER,
    values: { model: sent, reason: 'xAI offers no embedding model' },
    seen: `model is "${sent}"`,
    fact: 'the list of embedding models of the API is empty',
    factSource: 'routes-2026-09',
    certainty: 'likely',
  });
}

function unknown({ model, reading, template }: LintContext, sent: string, meant: MeantId): Fault[] {
  // No model that is known serves embeddings, so none can take the place of another vendor's.
  if (template === '/v1/embeddings') return [noEmbeddings(sent)];
  const { status } = reading.exchange.response;
  const isOpen = model.doubt !== null || status === null || status === 0 || BEFORE_THE_LOOKUP.has(status);
  const mayBeNew = meant.how === 'variant' || meant.how === 'version';
  // Other numbers or another ending may be a model that came after the facts.
  if (mayBeNew && (!isOpen || (model.doubt === null && meant.how === 'version'))) return [];
  const target = model.doubt === null && mayBeNew ? meant.id : (model.target ?? meant.id);
  const edits: Edit[] = [setting(POINTER, target)];
  const isSure = model.doubt !== null || !mayBeNew;
  return [
    fault(model.doubt === 'retired' ? 'model-retired' : 'model-not-found', {
      pointer: POINTER,
      values: { model: sent, successor: target, reason: HOW[meant.how] },
      seen: `model is "${sent}"`,
      fact: `${HOW[meant.how]}: ${meant.id}`,
      factSource: 'sdk-ts',
      certainty: model.doubt !== null || (!mayBeNew && meant.how !== 'slip') ? 'exact' : 'likely',
      edits: isSure ? edits : [],
      choices: isSure ? [] : [{ label: `Name \`${target}\`, the closest known id`, edits }],
    }),
  ];
}
