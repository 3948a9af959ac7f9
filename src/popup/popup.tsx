import type { JSX } from 'preact';
import type { Finding, Summary } from '../background/report';
import { SeverityIcon } from '../panel/icons/severity-icon';
import { Prose } from '../panel/words/prose';
import { t, tn } from '../panel/words/t';
import { timeOfDay } from '../panel/words/units';

/** What the toolbar button opens: the errors of this tab, as far as DevTools has seen them. */
export function Popup({ host, summary }: { host: string | null; summary: Summary | null }): JSX.Element {
  return (
    <main class="popup">
      <header>
        <img src={summary !== null && summary.failed > 0 ? '/icons/icon-error-32.png' : '/icons/icon-32.png'} width={16} height={16} alt="" />
        <b>Grok</b>
        {host !== null && <span class="host">{host}</span>}
      </header>
      <section>
        <h1>{headline(summary)}</h1>
        {summary !== null && <p class="dim">{tn('popupRequests', summary.requests)}</p>}
      </section>
      {summary !== null && summary.findings.length > 0 && <Findings findings={summary.findings} />}
      <footer>{t('popupOpenDevtools')}</footer>
    </main>
  );
}

function headline(summary: Summary | null): string {
  if (summary === null) return t('popupNotCounting');
  return summary.failed === 0 ? t('popupNoErrors') : tn('popupFailed', summary.failed);
}

function Findings({ findings }: { findings: readonly Finding[] }): JSX.Element {
  return (
    <section>
      <h2>{t('popupLatest')}</h2>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.at} ${finding.title}`}>
            <SeverityIcon severity="error" />
            <div>
              <h3><Prose text={finding.title} /></h3>
              <p><Prose text={finding.cause} /></p>
              <p class="dim">{factsOf(finding)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "400 · grok-4.6 · 10:43:16" */
function factsOf({ status, model, at }: Finding): string {
  const outcome = status === 0 ? t('popupNoAnswer') : status;
  return [outcome, model, timeOfDay(at)].filter((fact) => fact !== null && fact !== '').join(' · ');
}
