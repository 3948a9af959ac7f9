import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import { shortcut } from '../words/shortcut';

/** The text to copy by hand, selected, where the browser refused the clipboard. */
export function CopyDialog(): JSX.Element | null {
  const { copying } = usePanel();
  const text = copying.byHand.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (text === null) return;
    dialog.current?.showModal();
    field.current?.select();
  }, [text]);
  if (text === null) return null;
  return (
    <dialog class="pop by-hand" ref={dialog} aria-labelledby="by-hand-title" onClose={() => copying.closeByHand()}>
      <h2 id="by-hand-title">{t('copyByHand')}</h2>
      <p>{t('copyByHandWhy', shortcut('C'))}</p>
      <textarea ref={field} class="field" readOnly rows={10} aria-label={t('copyByHand')} value={text} />
      <button type="button" class="btn plain big" onClick={() => dialog.current?.close()}>{t('close')}</button>
    </dialog>
  );
}
