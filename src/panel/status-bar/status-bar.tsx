import type { JSX } from 'preact';
import type { Row } from '../../session/row';
import type { HiddenErrors } from '../../session/shown-rows';
import { later } from '../later';
import { usePanel } from '../store/context';
import { CLEARS, HIDDEN_BY } from '../words/hidden-words';
import { t, tn } from '../words/t';
import { count } from '../words/units';

const Meter = later(async () => (await import('../parts')).Meter);

/** One sentence about everything that was seen. */
export function StatusBar(): JSX.Element {
  const panel = usePanel();
  const counts = panel.feed.counts.value;
  const isRecording = panel.feed.isRecording.value;
  const listed = panel.feed.rows.value.length;
  const shown = panel.view.shown.value;
  const hidden = panel.view.hiddenErrors.value;
  const selected = panel.picks.rows.value.length;
  const copied = panel.copying.result.value;
  const parts: Part[] = [];

  if (copied) parts.push({ text: copied.said });
  else if (selected > 1) parts.push({ text: tn('sumSelected', selected) });
  if (counts.requests === 0) {
    parts.push({ text: t(isRecording ? 'recordingWatching' : 'notRecording') });
  } else {
    if (hidden) parts.push({ text: tn(HIDDEN_BY[hidden.by], hidden.rows.length), clears: hidden.by });
    if (panel.view.isNarrowed.value) parts.push({ text: t('sumShown', count(countOf(shown)), count(counts.requests)) });
    else parts.push({ text: tn('sumRequests', counts.requests), short: tn('sumRequestsShort', counts.requests) });
    if (!hidden && counts.failed > 0) parts.push({ text: tn('sumErrors', counts.failed) });
    if (counts.warnings > 0) parts.push({ text: tn('sumWarnings', counts.warnings), isExtra: true });
    if (counts.dropped > 0 && listed > 0) parts.push({ text: tn('sumDropped', counts.dropped) });
    if (!isRecording) parts.push({ text: t('notRecording') });
  }
  if (counts.elsewhere > 0) parts.push({ text: tn('sumElsewhere', counts.elsewhere), isExtra: counts.requests > 0 });

  return (
    <footer class="status" aria-label={t('statusBar')} data-region="status" tabIndex={-1}>
      <span class="sum num">
        {parts.map(({ text, short, isExtra, clears }, at) => (
          <span key={text} class={isExtra ? 'extra' : undefined}>
            {at > 0 && ' · '}
            {short && <span class="short">{short}</span>}
            <span>{clears ? <button type="button" class="link" title={t(CLEARS[clears])} onClick={() => panel.view.clear(clears)}>{text}</button> : text}</span>
          </span>
        ))}
      </span>
      <Meter />
    </footer>
  );
}

function countOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + (row.kind === 'request' ? 1 : 0), 0);
}

interface Part {
  readonly text: string;
  /** What is said instead where the bar is narrow. */
  readonly short?: string;
  /** Left out where the bar is narrow. */
  readonly isExtra?: boolean;
  /** What a click on it shows again. */
  readonly clears?: HiddenErrors['by'];
}
