import type { JSX } from 'preact';
import type { Detail } from '../../session/host';
import { SeverityIcon } from '../icons/severity-icon';
import { Prose } from '../words/prose';
import { t } from '../words/t';
import { AlsoWrong } from './also-wrong';
import { CopySteps } from './copy-steps';
import { CorrectedRequest } from './corrected-request';
import { Docs } from './docs';
import { EvidenceList } from './evidence-list';
import { LastSuccess } from './last-success';
import { RetryAdvice } from './retry-advice';
import { WhereInRequest } from './where-in-request';

/** What is wrong, what to do, where it is, and what to send instead. */
export function ExplanationTab({ detail }: { detail: Detail }): JSX.Element {
  const [main, ...others] = detail.diagnoses;
  if (!main) return <NothingWrong detail={detail} />;
  const canFix = main.edits.length > 0 || main.choices.length > 0;
  return (
    <div class="explain">
      <div class="stack ex-lead">
        <div>
          <h2 class="explain-title">
            <SeverityIcon severity={main.severity} />
            <span><Prose text={main.title} /></span>
          </h2>
          <p class="explain-cause"><Prose text={main.cause} /></p>
        </div>
        <ol class="steps">
          {main.steps.map((step) => <li key={step}><span><Prose text={step} /></span></li>)}
        </ol>
        {main.severity !== 'warning' && (
          <dl class="facts">
            <dt>{t('retryQuestion')}</dt>
            <dd><RetryAdvice retry={main.retry} /></dd>
          </dl>
        )}
        {!canFix && main.severity !== 'info' && <CopySteps id={detail.exchange.id} />}
      </div>
      <div class="stack ex-code">
        <WhereInRequest detail={detail} />
        {canFix && <CorrectedRequest detail={detail} main={main} />}
      </div>
      <div class="stack ex-more">
        <AlsoWrong diagnoses={others} />
        <EvidenceList diagnosis={main} />
        {main.severity === 'error' && <LastSuccess detail={detail} />}
        <Docs links={main.docs} />
      </div>
    </div>
  );
}

function NothingWrong({ detail }: { detail: Detail }): JSX.Element {
  const { status } = detail.exchange.response;
  return (
    <section class="empty">
      <h2>{t('noProblem')}</h2>
      <p>{t('noProblemWhy', status === null ? t('noAnswerCode') : String(status))}</p>
    </section>
  );
}
