import type { JSX } from 'preact';
import type { Location } from '../../model/diagnosis';
import type { Detail } from '../../session/host';
import { SeverityIcon } from '../icons/severity-icon';
import { shorten } from '../words/shorten';
import { t } from '../words/t';
import { headersSent } from './headers-sent';

/** Of a longer list the first lines are shown, and those that are marked. */
const MOST = 200;

interface MarkedLine {
  readonly name: string;
  readonly value: string;
  readonly note: string | null;
  readonly isCause: boolean;
}

/** The request line and the headers, those that a judgement is about marked. A header that is missing is shown where it belongs. */
export function MarkedHeaders({ detail }: { detail: Detail }): JSX.Element {
  return (
    <div class="code wrap" role="group" aria-label={t('whereHeaders')} tabIndex={0}>
      {linesOf(detail).filter(({ note }, at) => at < MOST || note !== null).map(({ name, value, note, isCause }, at) => (
        <div key={at} class={note === null ? 'ln' : `ln ${isCause ? 'bad' : 'next'}`}>
          <span class="t">
            <span class="k">{shorten(name)}</span>{name === '' ? '' : ': '}<span class={note === null ? undefined : 'u'}>{shorten(value)}</span>
          </span>
          {note !== null && (
            <span class="note">
              <SeverityIcon severity={isCause ? 'error' : 'warning'} />
              {note}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

function linesOf({ exchange, diagnoses }: Detail): MarkedLine[] {
  const { method, url } = exchange.request;
  const places = diagnoses.flatMap(({ locations }, at) => locations.map((location) => ({ location, isCause: at === 0 })));
  const find = (isIt: (location: Location) => boolean): { note: string | null; isCause: boolean } => {
    const place = places.find(({ location }) => isIt(location));
    return { note: place?.location.note ?? null, isCause: place?.isCause ?? false };
  };
  const sent = headersSent(exchange);
  const missing = places.flatMap(({ location }) =>
    location.part === 'header' && !sent.some(({ name }) => name === location.name) ? [{ name: location.name, value: t('headerMissing') }] : [],
  );
  return [
    { name: '', value: `${method} ${url}`, ...find(({ part }) => part === 'url' || part === 'method') },
    ...[...sent, ...missing].map(({ name, value }) => ({
      name, value, ...find((location) => location.part === 'header' && location.name === name),
    })),
  ];
}
