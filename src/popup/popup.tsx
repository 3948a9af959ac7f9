import type { JSX } from 'preact';
import { iconOf } from '../background/badge';
import type { Summary } from '../background/report';
import { t, tn } from '../panel/words/t';
import type { Count } from './count';
import { ExplainBox, type Explain } from './explain-box';
import { Kinds } from './kinds';
import { WatchSwitch } from './watch-switch';
import type { Watching } from './watching';

/** What the popup shows and can ask for. */
export interface PopupProps {
  /** The host of the tab; null where the browser does not tell it. */
  readonly host: string | null;
  readonly count: Count;
  /** Null where the tab can not be watched. */
  readonly watching: Watching | null;
  readonly explain: Explain;
  openSettings(): void;
}

/** What the toolbar button opens: the errors of this tab, a field for pasted errors, and the wish to watch the site. */
export function Popup({ host, count, watching, explain, openSettings }: PopupProps): JSX.Element {
  const summary = count.kind === 'told' ? count.summary : null;
  const words = wordsOf(count);
  return (
    <main class="popup">
      <header>
        <img src={`/icons/${iconOf(summary)}-32.png`} width={16} height={16} alt="" />
        <b>Grok</b>
        {host !== null && <span class="host">{host}</span>}
        <button type="button" class="link" onClick={openSettings}>{t('popupSettings')}</button>
      </header>
      {/* Nothing is said of the tab before it is known; the room is kept. */}
      <section class="count" aria-busy={count.kind === 'waiting'}>
        {words && <><h1>{words.headline}</h1><p class="dim">{words.hint}</p></>}
        {summary !== null && summary.findings.length > 0 && <Kinds findings={summary.findings} />}
      </section>
      <ExplainBox explain={explain} />
      {watching && <WatchSwitch watching={watching} />}
      {summary !== null && <footer>{whence(summary)}</footer>}
    </main>
  );
}

/** What is said of the tab; null while nothing is known. */
function wordsOf(count: Count): { readonly headline: string; readonly hint: string } | null {
  if (count.kind === 'waiting') return null;
  if (count.kind === 'untold') return { headline: t('popupUntold'), hint: t('popupUntoldHint') };
  const { summary } = count;
  if (summary === null) return { headline: t('popupNotCounting'), hint: t('popupNotCountingHint') };
  return { headline: summary.failed === 0 ? t('popupNoErrors') : tn('popupFailed', summary.failed), hint: countsOf(summary) };
}

/** Where the numbers come from, and where to see more. */
function whence({ watchedFor, isOver }: Summary): string {
  if (isOver) return t('popupOver');
  return t(watchedFor === null ? 'popupOpenDevtools' : 'popupFromStatus');
}

function countsOf({ requests, findings }: Summary): string {
  return [tn('popupRequests', requests), ...(findings.length > 1 ? [tn('popupKinds', findings.length)] : [])].join(' · ');
}
