import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { t, tn } from '../panel/words/t';

/** What is kept, and the buttons that end it. */
export function Kept(props: { tabs: number | null; erase(): Promise<boolean>; change(part: Partial<Settings>): void }): JSX.Element {
  const [done, setDone] = useState('');
  return (
    <section>
      <h2>{t('optionsData')}</h2>
      <p>{t('optionsDataWhat')} {props.tabs !== null && tn('optionsDataTabs', props.tabs)}</p>
      <p class="row">
        <button type="button" onClick={() => void props.erase().then((isDone) => setDone(t(isDone ? 'optionsErased' : 'optionsEraseFailed')))}>{t('optionsErase')}</button>
        <button
          type="button"
          onClick={() => {
            props.change(DEFAULT_SETTINGS);
            setDone(t('optionsResetDone'));
          }}
        >
          {t('optionsReset')}
        </button>
      </p>
      <p role="status">{done}</p>
    </section>
  );
}
