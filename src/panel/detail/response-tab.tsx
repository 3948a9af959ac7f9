import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Detail } from '../../session/host';
import { BodyCode } from '../code/body-code';
import { linesAsSent, linesFormatted } from '../code/lines';
import { tokenise } from '../code/tokens';
import { t } from '../words/t';
import { bytes } from '../words/units';
import { BodyHead } from './body-head';
import { MOST_CHARACTERS } from './body-view';
import { Pairs } from './pairs';
import { withoutText } from './without-text';

/** What came back. */
export function ResponseTab({ detail }: { detail: Detail }): JSX.Element {
  const { response, transportError } = detail.exchange;
  const { body } = response;
  const [isRaw, setRaw] = useState(false);
  const isJson = body.kind === 'text' && /^\s*[[{]/.test(body.text);
  const lines = useMemo(() => {
    if (body.kind !== 'text' || body.text.trim() === '') return null;
    const text = body.text.slice(0, MOST_CHARACTERS);
    // Only JSON is coloured; a stream or a page is told as it is.
    const tokens = isJson ? tokenise(text) : [{ kind: 'other' as const, start: 0, end: text.length }];
    return isJson && !isRaw ? linesFormatted(text, tokens) : linesAsSent(text, tokens);
  }, [body, isJson, isRaw]);
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
      <div>
        <BodyHead body={body} button="response-body">
          {isJson && (
            <button type="button" class="btn plain" aria-pressed={isRaw} onClick={() => setRaw(!isRaw)}>{t('raw')}</button>
          )}
        </BodyHead>
        {lines ? <BodyCode key={String(isRaw)} lines={lines} marks={[]} label={t('bodyLabelResponse')} wraps /> : <p class="dim">{withoutText(body)}</p>}
        {body.kind === 'text' && body.isCut && <p class="dim">{t('bodyCut')} {bytes(body.size)}</p>}
      </div>
    </div>
  );
}
