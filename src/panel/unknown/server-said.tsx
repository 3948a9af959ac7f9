import type { JSX } from 'preact';
import { t } from '../words/t';

const LONGEST = 20_000;

/** What the server answered, letter by letter. It stays text, whatever it looks like. */
export function ServerSaid({ text }: { text: string }): JSX.Element {
  return (
    <div>
      <h3 class="h"><span>{t('serverSaid')}</span></h3>
      <div class="said">
        <pre tabIndex={0} role="group" aria-label={t('serverSaid')}>{text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}</pre>
      </div>
      {text.length > LONGEST && <p class="dim">{t('saidCut')}</p>}
    </div>
  );
}
