import type { JSX } from 'preact';
import type { Stream } from '../../model/exchange';
import { t } from '../words/t';
import { count } from '../words/units';
import { StreamEnd, StreamEventLine, tellsError } from './stream-event';

/** How many events are shown before the place. */
const BEFORE = 3;

/** The place at which a stream failed: the event that tells the error, or the end that came too early. Nothing where neither is known. */
export function WhereInStream({ stream }: { stream: Stream }): JSX.Element | null {
  const { events, end } = stream;
  const bad = events.findIndex(tellsError);
  if (events.length === 0 || (bad < 0 && end !== 'cut')) return null;
  const last = bad < 0 ? events.length - 1 : bad;
  const first = Math.max(0, last - BEFORE);
  return (
    <div>
      <h3 class="h">
        <span>{t('whereInStream')}</span> <span class="dim">{t('eventOf', count(last + 1), count(events.length))}</span>
      </h3>
      <div class="code events excerpt" role="group" aria-label={t('whereInStream')} tabIndex={0}>
        {first > 0 && <div class="ln"><span class="n" /><span class="t dim">{t('eventsBefore', count(first))}</span></div>}
        {events.slice(first, last + 1).map((event, at) => <StreamEventLine key={at} event={event} />)}
        {bad < 0 && <StreamEnd />}
      </div>
    </div>
  );
}
