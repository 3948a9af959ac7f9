import { findParameter } from '../../../api/parameters';
import type { SourceId } from '../../../api/sources';
import type { Json } from '../../../model/json';
import { pointerOf, type Pointer } from '../../../model/pointer';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault, holds, removal } from '../found';
import { liveSearchFault } from './live-search';
import { rangeFault } from './ranges';
import { refusedFault } from './refused';
import { typeFault } from './types';
import { unknownNameFault } from './unknown-name';

/** Judges each member of the body by itself: its name, its type, its value. A null stands for nothing and is never judged. */
export function topLevelFaults(context: LintContext): Fault[] {
  const { body, template } = context;
  const found: Fault[] = [];
  if (!body || template === '') return found;
  for (const [name, value] of Object.entries(body)) {
    if (value === null) continue;
    const facts = findParameter(template, name);
    const pointer = pointerOf(name);
    if (!facts) {
      const unknown = unknownNameFault(context, name, value);
      if (unknown) found.push(unknown);
      continue;
    }
    if (facts.status === 'removed') {
      found.push(liveSearchFault(context, pointer, value));
      continue;
    }
    if (facts.status === 'ignored') {
      // What has always been without effect on Responses (`truncation`) is part of OpenAI's defaults and no news.
      if (template === '/v1/chat/completions') found.push(ignoredFault(pointer, name, value, facts.sources[0], context.model.target));
      continue;
    }
    const judged = refusedFault(context, pointer, value, facts) ?? typeFault(pointer, value, facts, template) ?? rangeFault(pointer, value, facts, context.model.target);
    if (judged) found.push(judged);
  }
  return found;
}

function ignoredFault(pointer: Pointer, name: string, value: Json, factSource: SourceId | undefined, model: string | null): Fault {
  return fault('ignored-parameter', {
    pointer,
    values: { parameter: name, reason: 'chat completions take it without an effect', ...(model !== null && { model }) },
    seen: holds(pointer, value),
    fact: 'chat completions take it and ignore it',
    factSource,
    severity: 'warning',
    edits: [removal(pointer)],
  });
}
