import { Fragment, type JSX } from 'preact';
import type { Confidence, Diagnosis, Evidence } from '../../model/diagnosis';
import { Icon } from '../icons/icon';
import { Prose } from '../words/prose';
import { t, type MessageKey } from '../words/t';

const CONFIDENCE: Readonly<Record<Confidence, MessageKey>> = { exact: 'certain', likely: 'likelyWord', 'status-only': 'fromStatusWord' };
const SOURCES: Readonly<Record<Evidence['source'], MessageKey>> = {
  message: 'evMessage', code: 'evCode', status: 'evStatus', header: 'evHeader', body: 'evBody', url: 'evUrl', method: 'evMethod',
  credential: 'evCredential', transport: 'evTransport', stream: 'evStream', facts: 'evFacts', history: 'evHistory',
};

/** What the judgement rests on, and how sure it is. */
export function EvidenceList({ diagnosis }: { diagnosis: Diagnosis }): JSX.Element {
  return (
    <div>
      <h3 class="h">{t('evidence')} <span class="dim">{t(CONFIDENCE[diagnosis.confidence])}</span></h3>
      <dl class="facts">
        {diagnosis.evidence.map(({ source, text }, at) => (
          <Fragment key={at}>
            <dt>{t(SOURCES[source])}</dt>
            <dd>
              <Icon name="check" />
              <Prose text={text} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}
