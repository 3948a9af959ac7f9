import type { JSX } from 'preact';
import type { Finding } from '../background/report';
import { SeverityIcon } from '../panel/icons/severity-icon';
import { Prose } from '../panel/words/prose';
import { t, tn } from '../panel/words/t';
import { timeOfDay } from '../panel/words/units';

/** The errors of a tab, each kind once with its cause and its first step. */
export function Kinds({ findings }: { findings: readonly Finding[] }): JSX.Element {
  return (
    <ul class="kinds" aria-label={t('popupKindsList')}>
      {findings.map((finding) => (
        <li key={`${finding.id} ${finding.status ?? ''}`}>
          <SeverityIcon severity="error" />
          <div>
            <h2>
              <Prose text={finding.title} />
              {finding.count > 1 && <span class="times" role="img" aria-label={tn('popupTimes', finding.count)}>×{finding.count}</span>}
            </h2>
            <p><Prose text={finding.cause} /></p>
            {finding.firstStep !== '' && <p class="step"><Prose text={finding.firstStep} /></p>}
            <p class="dim">{factsOf(finding)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** "400 · grok-4.6 · 10:43:16" */
function factsOf({ status, model, at }: Finding): string {
  const outcome = status === 0 ? t('popupNoAnswer') : status;
  return [outcome, model, timeOfDay(at)].filter((fact) => fact !== null && fact !== '').join(' · ');
}
