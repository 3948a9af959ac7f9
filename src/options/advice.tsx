import type { JSX } from 'preact';
import type { EntryId } from '../model/entry-id';
import type { Settings } from '../model/settings';
import { t } from '../panel/words/t';
import { Check } from './check';

/** Which advice is given on requests that worked. */
export function Advice({ settings, change }: { settings: Settings; change(part: Partial<Settings>): void }): JSX.Element {
  const { advises, silenced } = settings;
  const kinds: readonly (readonly [EntryId, string])[] = [
    ['model-redirected', t('adviceModelRedirected')],
    ['key-exposed', t('adviceKeyExposed')],
    ['ignored-parameter', t('adviceIgnoredParameter')],
    ['retry-storm', t('adviceRetryStorm')],
  ];
  const give = (id: EntryId, isGiven: boolean): void => {
    const others = silenced.filter((other) => other !== id);
    change({ silenced: isGiven ? others : [...others, id] });
  };
  return (
    <section>
      <h2>{t('optionsAdvice')}</h2>
      <Check checked={advises} onChange={(on) => change({ advises: on })}>{t('optionsAdvises')}</Check>
      <fieldset>
        <legend class="vh">{t('optionsAdvice')}</legend>
        {kinds.map(([id, words]) => (
          <Check key={id} checked={!silenced.includes(id)} disabled={!advises} onChange={(on) => give(id, on)}>{words}</Check>
        ))}
      </fieldset>
    </section>
  );
}
