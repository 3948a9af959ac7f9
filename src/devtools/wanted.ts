import type { Diagnosis } from '../model/diagnosis';
import type { Settings } from '../model/settings';

/** The diagnoses that the developer wants to see. An error is never left out. */
export function wantedOf(diagnoses: readonly Diagnosis[], { advises, silenced }: Settings): readonly Diagnosis[] {
  if (advises && silenced.length === 0) return diagnoses;
  return diagnoses.filter(({ id, topic, severity }) => severity === 'error' || ((advises || topic !== 'advice') && !silenced.includes(id)));
}
