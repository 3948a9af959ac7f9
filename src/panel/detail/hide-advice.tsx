import type { JSX } from 'preact';
import type { Diagnosis } from '../../model/diagnosis';
import { usePanel } from '../store/context';
import { t } from '../words/t';

/** Silences a kind of advice from here on. An error is never hidden. */
export function HideAdvice({ diagnosis }: { diagnosis: Pick<Diagnosis, 'id' | 'severity'> }): JSX.Element | null {
  const panel = usePanel();
  const { id, severity } = diagnosis;
  if (severity !== 'warning' || !panel.feed.settings.value) return null;
  return <button type="button" class="link hide-advice" onClick={() => panel.hideAdvice(id)}>{t('hideAdvice')}</button>;
}
