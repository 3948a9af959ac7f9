import type { ParameterFacts } from '../../../api/parameters/facts';
import type { Edit } from '../../../model/edit';
import type { Json } from '../../../model/json';
import { isObject } from '../../../model/json';
import type { Pointer } from '../../../model/pointer';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault, holds, removal, renaming, setting } from '../found';
import { ratioOf } from './image-size';

/** Judges a parameter that the endpoint or the model may refuse as such, whatever its value. */
export function refusedFault(context: LintContext, pointer: Pointer, value: Json, facts: ParameterFacts): Fault | null {
  switch (facts.status) {
    case 'refused':
      return facts.useInstead !== null && facts.name !== 'size' ? renamed(context, pointer, value, facts, facts.useInstead) : always(context, pointer, value, facts);
    case 'model-dependent':
      return byModel(context, pointer, value, facts);
    default:
      return null;
  }
}

function always(context: LintContext, pointer: Pointer, value: Json, facts: ParameterFacts): Fault | null {
  const { model, body } = context;
  // `false` is the default of a switch that may not be turned on.
  if (value === false) return null;
  const id = model.target ?? model.sent;
  const isChat = context.template === '/v1/chat/completions';
  // On chat it is the models that refuse; one that came after the facts may not.
  const isCertain = facts.confidence === 'high' && (!isChat || (model.targetFacts?.refuses.includes(facts.name) ?? false));
  const edits: Edit[] = [removal(pointer)];
  const ratio = facts.name === 'size' ? ratioOf(value) : null;
  if (ratio !== null && body?.['aspect_ratio'] === undefined) edits.push(setting('/aspect_ratio', ratio));
  return fault('unsupported-parameter', {
    pointer,
    values: { parameter: facts.name, ...(id !== null && { model: id }) },
    seen: holds(pointer, value),
    fact: isChat ? `${id ?? 'every current model'} refuses ${facts.name}, whatever its value` : `${context.template} refuses ${facts.name}`,
    factSource: facts.sources.at(-1),
    certainty: isCertain ? 'exact' : 'likely',
    edits,
  });
}

/** The reading of models: those that refuse a parameter, and those that ignore it. */
function byModel({ model }: LintContext, pointer: Pointer, value: Json, facts: ParameterFacts): Fault | null {
  const target = model.targetFacts;
  if (target?.refuses.includes(facts.name)) {
    return fault('unsupported-parameter', {
      pointer,
      values: { parameter: facts.name, model: model.target ?? target.id },
      seen: holds(pointer, value),
      fact: `${target.id} refuses ${facts.name}`,
      factSource: target.sources.at(-1),
      certainty: Array.isArray(value) && value.length === 0 ? 'likely' : 'exact',
      edits: [removal(pointer)],
    });
  }
  if (target?.ignores.includes(facts.name) && value !== false && value !== 0) {
    return fault('ignored-parameter', {
      pointer,
      values: { parameter: facts.name, model: model.target ?? target.id, reason: 'models since grok-4.20 give no log probabilities' },
      seen: holds(pointer, value),
      fact: 'grok-4.20 and newer models ignore it',
      factSource: 'spec',
      severity: 'warning',
      edits: [removal(pointer)],
    });
  }
  return null;
}

function renamed({ body }: LintContext, pointer: Pointer, value: Json, facts: ParameterFacts, instead: string): Fault {
  const isThere = body?.[instead] !== undefined;
  return fault('field-renamed', {
    pointer,
    values: { parameter: facts.name, successor: instead },
    seen: holds(pointer, value),
    fact: `the Responses API knows it as ${instead}`,
    factSource: facts.sources[0],
    certainty: 'likely',
    edits: instead === 'text.format' ? movedFormat(pointer, value, body?.['text']) : [isThere ? removal(pointer) : renaming(pointer, instead)],
  });
}

/** The output format of chat, where the Responses API reads it: without the inner object. */
function movedFormat(pointer: Pointer, format: Json, text: Json | undefined): Edit[] {
  if (isObject(text) && text['format'] !== undefined) return [removal(pointer)];
  if (!isObject(format)) return [removal(pointer)];
  const inner = format['json_schema'];
  const flat = isObject(inner) ? { type: 'json_schema', ...inner } : format;
  return [removal(pointer), text === undefined ? setting('/text', { format: flat }) : setting('/text/format', flat)];
}
