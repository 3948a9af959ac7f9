import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../background/report';
import { SeverityIcon } from '../panel/icons/severity-icon';
import { Prose } from '../panel/words/prose';
import { t, tn } from '../panel/words/t';
import { timeOfDay } from '../panel/words/units';

/** So many kinds, the latest, are open from the start: the whole popup is then in view. */
const OPEN = 2;

/** The errors of a tab, each kind once with its cause and its first step. */
export function Kinds({ findings }: { findings: readonly Finding[] }): JSX.Element {
  return (
    <ul class="kinds" aria-label={t('popupKindsList')}>
      {findings.map((finding, at) => (
        <li key={`${finding.id} ${finding.status ?? ''}`}>
          <Kind finding={finding} isOpen={at < OPEN} />
        </li>
      ))}
    </ul>
  );
}

/** What `isOpen` says holds at first: later it is as the person left it. */
function Kind({ finding, isOpen }: { finding: Finding; isOpen: boolean }): JSX.Element {
  const [opensAtFirst] = useState(isOpen);
  return (
    <details open={opensAtFirst}>
      <summary>
        <SeverityIcon severity="error" />
        <h2><Prose text={finding.title} /></h2>
        {finding.count > 1 && <span class="times" role="img" aria-label={tn('popupTimes', finding.count)}>×{finding.count}</span>}
      </summary>
      <p><Prose text={finding.cause} /></p>
      {finding.firstStep !== '' && <p class="step"><Prose text={finding.firstStep} /></p>}
      <p class="dim">{factsOf(finding)}</p>
    </details>
  );
}

/** "400 · grok-4.6 · 10:43:16" */
function factsOf({ status, model, at }: Finding): string {
  const outcome = status === 0 ? t('popupNoAnswer') : status;
  return [outcome, model, timeOfDay(at)].filter((fact) => fact !== null && fact !== '').join(' · ');
}
