import type { JSX } from 'preact';
import type { Detail } from '../../session/host';
import { usePanel } from '../store/context';
import { CatalogueLink } from '../unknown/catalogue-link';
import { CopyReport } from '../unknown/copy-report';
import { Nearest } from '../unknown/nearest';
import { UnknownAnswer } from '../unknown/unknown-answer';
import { t } from '../words/t';
import { AlsoWrong } from './also-wrong';
import { AttemptsChart } from './attempts';
import { CopySteps } from './copy-steps';
import { CorrectedRequest } from './corrected-request';
import { Docs } from './docs';
import { EvidenceList } from './evidence-list';
import { HideAdvice } from './hide-advice';
import { LastSuccess } from './last-success';
import { Lead } from './lead';
import { WhereInRequest } from './where-in-request';
import { WhereInStream } from './where-in-stream';

/** What is wrong, what to do, where it is, and what to send instead. */
export function ExplanationTab({ detail }: { detail: Detail }): JSX.Element {
  const host = usePanel().feed.host.value;
  const [main, ...others] = detail.diagnoses;
  if (!main) return <NothingWrong detail={detail} />;
  const isUnknown = main.confidence === 'status-only' && main.severity === 'error';
  const { stream } = detail.exchange.response;
  const canWait = main.severity === 'error' && (main.retry.advice === 'after' || main.retry.advice === 'backoff');
  const canFix = main.edits.length > 0 || main.choices.length > 0;
  return (
    <div class="explain">
      <div class="stack ex-lead">
        <Lead diagnosis={main} />
        {isUnknown && <p class="unknown">{t('statusOnlyNote')}</p>}
        {isUnknown && <Nearest nearest={main.nearest} />}
        {!canFix && main.severity !== 'info' && <CopySteps id={detail.exchange.id} />}
        {isUnknown && (
          <div class="no-fix"><CopyReport button="report" report={() => host?.snippet(detail.exchange.id, 'report') ?? null} /></div>
        )}
        <HideAdvice diagnosis={main} />
      </div>
      <div class="stack ex-code">
        {isUnknown && <UnknownAnswer detail={detail} />}
        {main.severity === 'error' && stream && <WhereInStream stream={stream} />}
        {canWait && <AttemptsChart id={detail.exchange.id} retry={main.retry} />}
        <WhereInRequest detail={detail} />
        {canFix && <CorrectedRequest detail={detail} main={main} />}
      </div>
      <div class="stack ex-more">
        <AlsoWrong diagnoses={others} />
        <EvidenceList diagnosis={main} />
        {main.severity === 'error' && <LastSuccess detail={detail} />}
        <Docs links={main.docs} />
        <CatalogueLink id={main.id} />
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
