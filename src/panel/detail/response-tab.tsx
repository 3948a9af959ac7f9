import type { JSX } from 'preact';
import type { Detail } from '../../session/host';
import { BodyView } from '../body/body-view';
import { t } from '../words/t';
import { Pairs } from './pairs';

/** What came back. */
export function ResponseTab({ detail }: { detail: Detail }): JSX.Element {
  const { id, response, transportError } = detail.exchange;
  const general: [string, string][] = [[t('status'), response.status === null || response.status === 0 ? '–' : String(response.status)]];
  if (transportError) general.push([t('transportError'), transportError.code ?? transportError.kind]);
  return (
    <div class="plainpane">
      <div class="stack">
        <div><h3 class="h">{t('general')}</h3><Pairs pairs={general} /></div>
        <div>
          <h3 class="h">{t('headers')} <span class="dim num">{response.headers.length}</span></h3>
          {response.headers.length > 0 ? (
            <Pairs pairs={response.headers.map(({ name, value }) => [name, value])} />
          ) : (
            <p class="dim">{t('noHeaders')}</p>
          )}
        </div>
      </div>
      <BodyView id={id} body={response.body} side="response" />
    </div>
  );
}
