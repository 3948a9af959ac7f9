import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Stream, StreamEvent } from '../../model/exchange';
import { isObject, parseJson } from '../../model/json';
import type { Detail } from '../../session/host';
import { SeverityIcon } from '../icons/severity-icon';
import { t, tn, type MessageKey } from '../words/t';
import { count, duration } from '../words/units';

const PAGE = 200;
const LONGEST = 2_000;
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
            {stream.events.slice(0, most).map((event, at) => <Event key={at} event={event} />)}
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

function Event({ event }: { event: StreamEvent }): JSX.Element {
  const isBad = tellsError(event);
  return (
    <div class={isBad ? 'ln bad' : 'ln'}>
      <span class="n">{duration(event.atMs)}</span>
      <span class="event-name">
        {isBad && <SeverityIcon severity="error" />}
        {event.direction === 'sent' ? t('sent') : event.name || t('eventMessage')}
      </span>
      <span class="t">{event.data.length > LONGEST ? `${event.data.slice(0, LONGEST)}…` : event.data}</span>
    </div>
  );
}

function tellsError({ name, data, direction }: StreamEvent): boolean {
  if (direction === 'sent') return false;
  if (name === 'error') return true;
  if (!data.includes('error')) return false;
  const value = parseJson(data);
  return isObject(value) && (value['type'] === 'error' || (value['error'] !== undefined && value['error'] !== null));
}
