import type { JSX } from 'preact';
import type { Diagnosis } from '../../model/diagnosis';
import { SeverityIcon } from '../icons/severity-icon';
import { Prose } from '../words/prose';
import { t } from '../words/t';
import { RetryAdvice } from './retry-advice';

/** What is wrong, what to do, and whether to send it again. */
export function Lead({ diagnosis }: { diagnosis: Diagnosis }): JSX.Element {
  const { severity, title, cause, steps, retry } = diagnosis;
  return (
    <>
      <div lang="en">
        <h2 class="explain-title">
          <SeverityIcon severity={severity} />
          <span><Prose text={title} /></span>
        </h2>
        <p class="explain-cause"><Prose text={cause} /></p>
      </div>
      <ol class="steps" lang="en">
        {steps.map((step) => <li key={step}><span><Prose text={step} /></span></li>)}
      </ol>
      {severity !== 'warning' && (
        <dl class="facts">
          <dt>{t('retryQuestion')}</dt>
          <dd lang="en"><RetryAdvice retry={retry} /></dd>
        </dl>
      )}
    </>
  );
}
