import type { JSX } from 'preact';
import type { Location } from '../../model/diagnosis';
import type { Detail } from '../../session/host';
import { SeverityIcon } from '../icons/severity-icon';
import { t } from '../words/t';
import { headersSent } from './headers-sent';

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
      {linesOf(detail).map(({ name, value, note, isCause }) => (
        <div key={name} class={note === null ? 'ln' : `ln ${isCause ? 'bad' : 'next'}`}>
          <span class="t">
            <span class="k">{name}</span>{name === '' ? '' : ': '}<span class={note === null ? undefined : 'u'}>{value}</span>
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
