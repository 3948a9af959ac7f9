import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Stream } from '../../model/exchange';
import type { Detail } from '../../session/host';
import { BodyLooks, useLook } from '../body/body-looks';
import { FindBar, FindButton } from '../body/find-bar';
import { useFind } from '../body/use-find';
import { useFindBar } from '../body/use-find-bar';
import { t, tn, type MessageKey } from '../words/t';
import { duration } from '../words/units';
import { StreamEvents } from './stream-events';
import { firstTokenAt, streamText } from './stream-text';

const ENDS: Readonly<Record<Stream['end'], MessageKey>> = { complete: 'streamComplete', cut: 'streamCut', unknown: 'streamEndUnknown' };

/** The events of a streamed answer in their order, to be opened and searched; those that tell an error marked. */
export function StreamTab({ detail }: { detail: Detail }): JSX.Element {
  const { stream } = detail.exchange.response;
  if (!stream) return <p class="plainpane dim">{t('notStream')}</p>;
  return (
    <div class="plainpane one">
      <StreamView stream={stream} />
    </div>
  );
}

function StreamView({ stream }: { stream: Stream }): JSX.Element {
  const { events, transport, end } = stream;
  const box = useRef<HTMLDivElement>(null);
  const [look, choose] = useLook('formatted');
  const searched = useMemo(() => streamText(events), [events]);
  const find = useFind(searched.text);
  const bar = useFindBar(find, box);
  const first = firstTokenAt(events);
  const facts = [transport.toUpperCase(), first !== null && t('firstToken', duration(first)), t(ENDS[end])].filter(Boolean).join(', ');
  return (
    <div ref={box}>
      <h3 class="h body-head">
        <span>{tn('events', events.length)}</span> <span class="dim">{facts}</span>
        <span class="grow" />
        {events.length > 0 && <BodyLooks look={look} raw="raw" onChoose={choose} />}
        {events.length > 0 && <FindButton label={t('findInEvents')} onOpen={bar.open} />}
      </h3>
      {find.isOpen && <FindBar find={find} label={t('findInEvents')} turn={bar.turn} onClose={bar.close} />}
      {events.length === 0 ? <p class="dim">{t('noEvents')}</p> : <StreamEvents stream={stream} searched={searched} found={find} look={look} />}
    </div>
  );
}
