import type { JSX } from 'preact';
import type { Wording } from '../../session/catalogue-page';
import { t, tn } from '../words/t';

/** What the API was seen to answer: the example, and other wordings behind it. */
export function Wordings({ wordings }: { wordings: readonly Wording[] }): JSX.Element | null {
  const [first, ...others] = wordings;
  if (!first) return null;
  return (
    <div>
      <h4 class="h"><span>{t('apiSays')}</span></h4>
      <Said wording={first} />
      {others.length > 0 && (
        <details class="compare">
          <summary>{tn('otherWordings', others.length)}</summary>
          <div class="stack">{others.map((wording) => <Said key={wording.text} wording={wording} />)}</div>
        </details>
      )}
    </div>
  );
}

function Said({ wording: { status, text } }: { wording: Wording }): JSX.Element {
  const word = status === null ? null : status === 0 ? t('failed') : String(status);
  return (
    <div class="said">
      {word !== null && <b class="num">{word}</b>}
      {text === '' ? <span class="dim">{t('bodyEmpty')}</span> : <pre lang="en">{text}</pre>}
    </div>
  );
}
