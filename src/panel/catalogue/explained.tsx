import type { JSX } from 'preact';
import type { TextExplanation } from '../../session/catalogue-page';
import { AlsoWrong } from '../detail/also-wrong';
import { Docs } from '../detail/docs';
import { EvidenceList } from '../detail/evidence-list';
import { Lead } from '../detail/lead';
import { CatalogueLink } from '../unknown/catalogue-link';
import { CopyReport } from '../unknown/copy-report';
import { Nearest } from '../unknown/nearest';
import { ServerSaid } from '../unknown/server-said';
import { StatusFacts } from '../unknown/status-facts';
import { t } from '../words/t';

/** What a pasted text means: the same that a request in the list would be told, or that nothing is known. */
export function Explained({ explained }: { explained: TextExplanation }): JSX.Element {
  const { diagnoses, said, statusRow, report } = explained;
  const [main, ...others] = diagnoses;
  const isKnown = main !== undefined && main.confidence !== 'status-only';
  return (
    <div class="explain" aria-live="polite">
      <div class="stack ex-lead">
        {main ? <Lead diagnosis={main} /> : <div><h4 class="explain-title">{t('unknownTitle')}</h4><p class="explain-cause">{t('unknownText')}</p></div>}
        {main && !isKnown && <p class="unknown">{t('statusOnlyNote')}</p>}
        {main && !isKnown && <Nearest nearest={main.nearest} />}
        <div class="no-fix">
          <CopyReport button="explained" report={() => report} />
          {main && <CatalogueLink id={main.id} />}
        </div>
      </div>
      <div class="stack ex-code">
        {!isKnown && <ServerSaid text={said} />}
        {!isKnown && statusRow && <StatusFacts row={statusRow} />}
        {isKnown && <EvidenceList diagnosis={main} />}
      </div>
      <div class="stack ex-more">
        <AlsoWrong diagnoses={others} />
        {main && !isKnown && <EvidenceList diagnosis={main} />}
        {main && <Docs links={main.docs} />}
      </div>
    </div>
  );
}
