import type { JSX } from 'preact';
import type { Diagnosis } from '../../model/diagnosis';
import { SeverityIcon } from '../icons/severity-icon';
import { Prose } from '../words/prose';
import { t } from '../words/t';

/** What else the request would fail with, or should know. */
export function AlsoWrong({ diagnoses }: { diagnoses: readonly Diagnosis[] }): JSX.Element | null {
  if (diagnoses.length === 0) return null;
  return (
    <div>
      <h3 class="h">{t('alsoWrong')}</h3>
      <ul class="also">
        {diagnoses.map((diagnosis, at) => (
          <li key={at}>
            <SeverityIcon severity={diagnosis.severity} />
            <div>
              <b><Prose text={diagnosis.title} /></b>
              <p><Prose text={diagnosis.cause} /></p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
