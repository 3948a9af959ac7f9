import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Stream } from '../../model/exchange';
import type { Detail } from '../../session/host';
import { t, tn, type MessageKey } from '../words/t';
import { count } from '../words/units';
import { StreamEventLine } from './stream-event';

const PAGE = 200;
const ENDS: Readonly<Record<Stream['end'], MessageKey>> = { complete: 'streamComplete', cut: 'streamCut', unknown: 'streamEndUnknown' };

/** The events of a streamed answer in their order, those that tell an error marked. */
export function StreamTab({ detail }: { detail: Detail }): JSX.Element {
  const { stream } = detail.exchange.response;
  const [most, setMost] = useState(PAGE);
  if (!stream) return <p class="plainpane dim">{t('notStream')}</p>;
  return (
    <div class="plainpane one">
      <div>
        <h3 class="h">
          <span>{tn('events', stream.events.length)}</span> <span class="dim">{stream.transport.toUpperCase()}, {t(ENDS[stream.end])}</span>
        </h3>
        {stream.events.length === 0 ? (
          <p class="dim">{t('noEvents')}</p>
        ) : (
          <div class="code events" role="group" aria-label={t('streamLabel')} tabIndex={0}>
            {stream.events.slice(0, most).map((event, at) => <StreamEventLine key={at} event={event} />)}
            {stream.events.length > most && (
              <button type="button" class="ln fold" onClick={() => setMost(most + PAGE)}>
                {t('moreEvents', count(Math.min(PAGE, stream.events.length - most)))}
              </button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
