import type { JSX } from 'preact';
import { CopyButton } from '../copy/copy-button';
import { usePanel } from '../store/context';
import { t } from '../words/t';

/** Copies what the server said and what is known of it as Markdown, without secrets. */
export function CopyReport({ button, report }: { button: string; report: () => string | null }): JSX.Element {
  const { copying, announcer } = usePanel();
  return (
    <CopyButton
      button={button}
      label={t('menuCopyReport')}
      hint={t('copyReportHint')}
      onCopy={() => {
        const text = report();
        if (text === null) announcer.say(t('nothingToCopy'));
        else void copying.copy(button, text, t('copiedText'));
      }}
    />
  );
}
