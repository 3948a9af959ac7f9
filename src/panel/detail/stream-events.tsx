import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Stream } from '../../model/exchange';
import type { BodyLook } from '../body/body-looks';
import type { Found } from '../body/hits';
import { holds, partsOf, withSpan, type Span } from '../body/ranges';
import { revealHit } from '../body/reveal-hit';
import { t } from '../words/t';
import { count } from '../words/units';
import { StreamEntry } from './stream-entry';
import { StreamEnd, tellsError } from './stream-event';
import type { StreamText } from './stream-text';

const PAGE = 200;
const BEFORE = 5;

/** The events of a stream, a page at a time; the one that tells an error is open, and the one that holds what is searched for. */
export function StreamEvents({ stream, searched, found, look }: { stream: Stream; searched: StreamText; found: Found; look: BodyLook }): JSX.Element {
  const { events, end } = stream;
  const box = useRef<HTMLDivElement>(null);
  const bad = useMemo(() => events.findIndex(tellsError), [events]);
  const [opened, setOpened] = useState<ReadonlySet<number>>(() => new Set(bad < 0 ? [] : [bad]));
  const [pages, setPages] = useState<Span[]>(() => withEvent(withEvent([], 0), Math.max(0, bad)));
  const [active, setActive] = useState(0);
  const place = found.hits.starts[found.current];
  const looked = place === undefined ? -1 : searched.eventAt(place);
  const shown = useMemo(() => (looked < 0 ? pages : withEvent(pages, looked)), [pages, looked]);

  // What was opened for a hit stays open when the next one is looked at.
  useLayoutEffect(() => {
    setPages(shown);
    if (looked < 0) return;
    setOpened((before) => (before.has(looked) ? before : new Set([...before, looked])));
    setActive(looked);
  }, [shown, looked]);
  useLayoutEffect(() => void revealHit(box.current), [place, found.hits, opened]);

  function toggle(at: number): void {
    const next = new Set(opened);
    if (!next.delete(at)) next.add(at);
    setOpened(next);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement) || !event.target.matches('.event')) return;
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('.event') ?? [])];
    const at = rows.indexOf(event.target);
    const isOpen = event.target.getAttribute('aria-expanded') === 'true';
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to !== undefined) rows[to]?.focus();
    else if ((event.key === 'ArrowRight' && !isOpen) || (event.key === 'ArrowLeft' && isOpen)) event.target.click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="code events list" role="group" aria-label={t('streamLabel')} ref={box} onKeyDown={onKey}>
      {partsOf(shown, events.length).map(({ from, to, isShown }) =>
        isShown ? (
          events.slice(from, to).map((event, turn) => {
            const at = from + turn;
            return (
              <StreamEntry
                key={at}
                event={event}
                at={at}
                start={searched.starts[at] ?? 0}
                isOpen={opened.has(at)}
                isTabStop={at === active}
                look={look}
                found={found}
                onToggle={() => toggle(at)}
                onFocus={() => setActive(at)}
              />
            );
          })
        ) : (
          <button type="button" class="ln fold" key={`from-${from}`} onClick={() => setPages(withSpan(shown, { from, to: Math.min(to, from + PAGE) }))}>
            <span class="n">⋯</span>
            {t('moreEvents', count(Math.min(PAGE, to - from)))}
          </button>
        ),
      )}
      {bad < 0 && end === 'cut' && <StreamEnd />}
    </div>
  );
}

function withEvent(shown: Span[], at: number): Span[] {
  return holds(shown, at) ? shown : withSpan(shown, { from: Math.max(0, at - BEFORE), to: at + PAGE });
}
