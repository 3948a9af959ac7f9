import type { JSX } from 'preact';
import type { StatusRow } from '../../session/catalogue-page';
import { Prose } from '../words/prose';
import { t } from '../words/t';

/** What is known of a status by itself: the row of xAI's own table, or what was reported of it. */
export function StatusFacts({ row }: { row: StatusRow }): JSX.Element {
  return (
    <div>
      <h3 class="h">
        <span>{row.status} {row.name}</span>
        <span class="dim">{t(row.isInTable ? 'statusFromTable' : 'statusFromReports')}</span>
      </h3>
      <dl class="facts" lang="en">
        <dt lang={t('locale')}>{t('statusCauses')}</dt>
        <dd>{row.causes.map((cause) => <p key={cause}><Prose text={cause} /></p>)}</dd>
        <dt lang={t('locale')}>{t('statusRemedies')}</dt>
        <dd>{row.remedies.map((remedy) => <p key={remedy}><Prose text={remedy} /></p>)}</dd>
      </dl>
    </div>
  );
}
