import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { StreamEvent } from '../../model/exchange';
import type { BodyLook } from '../body/body-looks';
import { foundIn, hitsWithin, type Found } from '../body/hits';
import { TextBody } from '../body/text-body';
import { CodeSpans } from '../code/code-spans';
import { CopyButton } from '../copy/copy-button';
import { Icon } from '../icons/icon';
import { SeverityIcon } from '../icons/severity-icon';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import { bytes, count, duration } from '../words/units';
import { tellsError } from './stream-event';
import { eventName } from './stream-text';

/** One event of a stream: a line, and under it the data where it is open. `start` is its place in the text that is searched. */
export function StreamEntry(props: {
  readonly event: StreamEvent;
  readonly at: number;
  readonly start: number;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
  readonly look: BodyLook;
  readonly found: Found;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
}): JSX.Element {
  const { event, at, start, isOpen, isTabStop, look, found, onToggle, onFocus } = props;
  const { data } = event;
  const name = eventName(event);
  const from = start + name.length + 1;
  const isBad = tellsError(event);
  const hits = hitsWithin(found, start, from + data.length);
  return (
    <>
      <button type="button" class={isBad ? 'ln event bad' : 'ln event'} aria-expanded={isOpen} tabIndex={isTabStop ? 0 : -1} onClick={onToggle} onFocus={onFocus}>
        <Icon name="chevron" class="twist-mark" />
        <span class="n">{duration(event.atMs)}</span>
        <span class="event-name">
          {isBad && <SeverityIcon severity="error" />}
          <CodeSpans spans={[{ kind: 'other', text: name, start }]} hits={hits} />
        </span>
        <span class="t">{!isOpen && <CodeSpans spans={[{ kind: 'other', text: data, start: from }]} hits={hits} />}</span>
      </button>
      {isOpen && <EventData at={at} data={data} from={from} look={look} found={found} />}
    </>
  );
}

function EventData({ at, data, from, look, found }: { at: number; data: string; from: number; look: BodyLook; found: Found }): JSX.Element {
  const { copying } = usePanel();
  const own = useMemo(() => foundIn(found, from, data.length), [found.hits, found.current, from, data]);
  const button = `event-${at}`;
  return (
    <div class="event-data">
      {data === '' ? (
        <p class="dim">{t('bodyEmpty')}</p>
      ) : (
        <>
          <p class="row">
            <span class="dim">{bytes(new TextEncoder().encode(data).length)}</span>
            <CopyButton button={button} label={t('copy')} onCopy={() => void copying.copy(button, data, t('copiedText'))} />
          </p>
          <TextBody text={data} look={look} found={own} label={t('eventLabel', count(at + 1))} name={button} wraps />
        </>
      )}
    </div>
  );
}
