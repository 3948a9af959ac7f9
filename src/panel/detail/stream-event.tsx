import type { JSX } from 'preact';
import type { StreamEvent } from '../../model/exchange';
import { isObject, parseJson } from '../../model/json';
import { SeverityIcon } from '../icons/severity-icon';
import { shorten } from '../words/shorten';
import { t } from '../words/t';
import { duration } from '../words/units';
import { eventName } from './stream-text';

/** One event of a stream with its time; marked where it tells an error. */
export function StreamEventLine({ event }: { event: StreamEvent }): JSX.Element {
  const isBad = tellsError(event);
  return (
    <div class={isBad ? 'ln bad' : 'ln'}>
      <span class="n">{duration(event.atMs)}</span>
      <span class="event-name">
        {isBad && <SeverityIcon severity="error" />}
        {shorten(eventName(event))}
      </span>
      <span class="t">{shorten(event.data)}</span>
    </div>
  );
}

/** The end of a stream that came too early. */
export function StreamEnd(): JSX.Element {
  return (
    <div class="ln bad">
      <span class="n" />
      <span class="event-name"><SeverityIcon severity="error" /></span>
      <span class="t">{t('streamEndsHere')}</span>
    </div>
  );
}

/** Whether an event that was received tells an error. */
export function tellsError({ name, data, direction }: StreamEvent): boolean {
  if (direction === 'sent') return false;
  if (name === 'error') return true;
  if (!data.includes('error')) return false;
  const value = parseJson(data);
  return isObject(value) && (value['type'] === 'error' || (value['error'] !== undefined && value['error'] !== null));
}
