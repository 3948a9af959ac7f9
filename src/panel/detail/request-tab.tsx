import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Detail } from '../../session/host';
import { BodyCode } from '../code/body-code';
import { t } from '../words/t';
import { bytes, exactTimeOfDay } from '../words/units';
import { bodyViewOf } from './body-view';
import { BodyHead } from './body-head';
import { headersSent } from './headers-sent';
import { Pairs } from './pairs';
import { withoutText } from './without-text';

/** What was sent, as far as the browser tells. */
export function RequestTab({ detail }: { detail: Detail }): JSX.Element {
  const { exchange } = detail;
  const { request } = exchange;
  const headers = headersSent(exchange);
  const body = useMemo(() => bodyViewOf(detail), [detail]);
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
      <div>
        <BodyHead body={request.body} button="request-body" note={body?.isFormatted ? t('formattedNote') : null} />
        {body ? (
          <BodyCode lines={body.lines} marks={body.marks} label={t('bodyLabelRequest')} />
        ) : (
          <p class="dim">{exchange.source === 'text' ? t('bodyUnknown') : withoutText(request.body)}</p>
        )}
        {request.body.kind === 'text' && request.body.isCut && <p class="dim">{t('bodyCut')} {bytes(request.body.size)}</p>}
      </div>
    </div>
  );
}
