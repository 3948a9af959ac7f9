import { NESTED_RANGES } from '../../../api/parameters/nested';
import { valueAt } from '../../../model/pointer';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { rangeFault } from './ranges';

/** Judges the numbers that stand deeper in a body. */
export function nestedFaults({ body, template, model }: LintContext): Fault[] {
  if (!body) return [];
  return NESTED_RANGES.flatMap(({ endpoint, pointer, facts }) => {
    const value = template === endpoint ? valueAt(body, pointer) : undefined;
    const found = typeof value === 'number' ? rangeFault(pointer, value, facts, model.target) : null;
    return found ? [found] : [];
  });
}
