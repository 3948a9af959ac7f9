import type { JSX } from 'preact';
import { IDS_BY_TOPIC, type EntryId } from '../../model/entry-id';
import type { Settings } from '../../model/settings';
import { usePanel } from '../store/context';
import { t, type MessageKey } from '../words/t';
import { Check } from './check';

type AdviceId = (typeof IDS_BY_TOPIC.advice)[number];

const NAMES: Readonly<Record<AdviceId, MessageKey>> = {
  'model-redirected': 'adviceModelRedirected', 'key-exposed': 'adviceKeyExposed', 'ignored-parameter': 'adviceIgnoredParameter', 'retry-storm': 'adviceRetryStorm',
};

/** Which advice is given on requests that worked. What was hidden in the list is listed too, to be shown again. */
export function AdviceSettings({ settings }: { settings: Settings }): JSX.Element {
  const { feed } = usePanel();
  const { advises, silenced } = settings;
  const host = feed.host.value;
  const others = silenced.filter((id) => !Object.hasOwn(NAMES, id));

  function give(id: EntryId, isGiven: boolean): void {
    const rest = silenced.filter((other) => other !== id);
    feed.changeSettings({ silenced: isGiven ? rest : [...rest, id] });
  }

  return (
    <section>
      <h3>{t('optionsAdvice')}</h3>
      <Check checked={advises} onChange={(on) => feed.changeSettings({ advises: on })}>{t('optionsAdvises')}</Check>
      <div class="sub" role="group" aria-label={t('optionsAdvice')}>
        {IDS_BY_TOPIC.advice.map((id) => (
          <Check key={id} checked={!silenced.includes(id)} disabled={!advises} onChange={(on) => give(id, on)}>{t(NAMES[id])}</Check>
        ))}
        {others.map((id) => (
          <Check key={id} checked={false} onChange={(on) => give(id, on)}>
            {host?.catalogue?.('').find((page) => page.id === id)?.name ?? id}
          </Check>
        ))}
      </div>
    </section>
  );
}
