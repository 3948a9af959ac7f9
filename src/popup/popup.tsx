import type { JSX } from 'preact';
import { iconOf } from '../background/badge';
import type { Summary } from '../background/report';
import { t, tn } from '../panel/words/t';
import { ExplainBox, type Explain } from './explain-box';
import { Kinds } from './kinds';
import { WatchSwitch } from './watch-switch';
import type { Watching } from './watching';

/** What the popup shows and can ask for. */
export interface PopupProps {
  /** The host of the tab; null where the browser does not tell it. */
  readonly host: string | null;
  /** What is known of the tab; null where nothing is counted. */
  readonly summary: Summary | null;
  /** Null where the tab can not be watched. */
  readonly watching: Watching | null;
  readonly explain: Explain;
  openSettings(): void;
}

/** What the toolbar button opens: the errors of this tab, a field for pasted errors, and the wish to watch the site. */
export function Popup({ host, summary, watching, explain, openSettings }: PopupProps): JSX.Element {
  return (
    <main class="popup">
      <header>
        <img src={`/icons/${iconOf(summary)}-32.png`} width={16} height={16} alt="" />
        <b>Grok</b>
        {host !== null && <span class="host">{host}</span>}
        <button type="button" class="link" onClick={openSettings}>{t('popupSettings')}</button>
      </header>
      <section>
        <h1>{headline(summary)}</h1>
        <p class="dim">{summary === null ? t('popupNotCountingHint') : countsOf(summary)}</p>
        {summary !== null && summary.findings.length > 0 && <Kinds findings={summary.findings} />}
      </section>
      <ExplainBox explain={explain} />
      {watching && <WatchSwitch watching={watching} />}
      {summary !== null && <footer>{whence(summary)}</footer>}
    </main>
  );
}

function headline(summary: Summary | null): string {
  if (summary === null) return t('popupNotCounting');
  return summary.failed === 0 ? t('popupNoErrors') : tn('popupFailed', summary.failed);
}

/** Where the numbers come from, and where to see more. */
function whence({ watchedFor, isOver }: Summary): string {
  if (isOver) return t('popupOver');
  return t(watchedFor === null ? 'popupOpenDevtools' : 'popupFromStatus');
}

function countsOf({ requests, findings }: Summary): string {
  return [tn('popupRequests', requests), ...(findings.length > 1 ? [tn('popupKinds', findings.length)] : [])].join(' · ');
}
