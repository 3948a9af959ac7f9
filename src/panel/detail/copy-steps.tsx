import type { JSX } from 'preact';
import { CopyButton } from '../copy/copy-button';
import { usePanel } from '../store/context';
import { t } from '../words/t';

/** What there is to copy where no change of the request helps. */
export function CopySteps({ id }: { id: string }): JSX.Element | null {
  const { feed, copying } = usePanel();
  const text = feed.host.value?.snippet(id, 'steps') ?? null;
  if (text === null) return null;
  return (
    <div class="no-fix">
      <CopyButton isPrimary button="fix" label={t('copySteps')} onCopy={() => void copying.copy('fix', text, t('copiedSteps'))} />
      <span>{t('whyNoFix')}</span>
    </div>
  );
}
