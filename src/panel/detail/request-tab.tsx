import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Detail } from '../../session/host';
import { BodyView } from '../body/body-view';
import { marksOf } from '../code/marks';
import { t } from '../words/t';
import { exactTimeOfDay } from '../words/units';
import { headersSent } from './headers-sent';
import { Pairs } from './pairs';

/** What was sent, as far as the browser tells. */
export function RequestTab({ detail }: { detail: Detail }): JSX.Element {
  const { exchange, diagnoses, places } = detail;
  const { request } = exchange;
  const headers = headersSent(exchange);
  const marksIn = useCallback((text: string) => marksOf(diagnoses, places, text), [diagnoses, places]);
  const general: [string, string][] = [[t('url'), request.url], [t('method'), request.method]];
  if (request.model !== null) general.push([t('model'), request.model]);
  if (exchange.startedAt > 0) general.push([t('started'), exactTimeOfDay(exchange.startedAt)]);
  return (
    <div class="plainpane">
      <div class="stack">
        <div><h3 class="h">{t('general')}</h3><Pairs pairs={general} /></div>
        <div>
          <h3 class="h">{t('headers')} <span class="dim num">{headers.length}</span></h3>
          {headers.length > 0 ? <Pairs pairs={headers.map(({ name, value }) => [name, value])} /> : <p class="dim">{t('noHeaders')}</p>}
        </div>
      </div>
      <BodyView
        id={exchange.id}
        body={request.body}
        side="request"
        marksOf={marksIn}
        {...(exchange.source === 'text' && { without: t('bodyUnknown') })}
      />
    </div>
  );
}
