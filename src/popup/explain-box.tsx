import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../panel/words/t';
import type { Explained } from './explain';
import { Explanation } from './explanation';

/** Gives what a text tells; loads what it needs at the first call. */
export type Explain = (text: string) => Promise<Explained>;

/** The explanation follows the typing after this many milliseconds. */
const PAUSE_MS = 150;

/** A field for a pasted error, and under it what it means. */
export function ExplainBox({ explain }: { explain: Explain }): JSX.Element {
  const [told, setTold] = useState<Explained | 'failed' | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const turn = useRef(0);

  const tell = async (text: string): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    const found = text.trim() === '' ? null : await explain(text).catch(() => 'failed' as const);
    if (mine !== turn.current) return;
    if (found !== null && found !== 'failed' && field.current) hideSecrets(field.current, text, found.masked);
    setTold(found);
  };
  const typed = ({ currentTarget }: { currentTarget: HTMLTextAreaElement }): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void tell(currentTarget.value), PAUSE_MS);
  };
  // Whoever opens the popup to paste an error need not look for the field first.
  useEffect(() => {
    const take = (event: ClipboardEvent): void => {
      const box = field.current;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!box || event.target === box || text === '') return;
      event.preventDefault();
      box.value = text;
      box.focus();
      box.scrollIntoView({ block: 'nearest' });
      void tell(text);
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, []);

  return (
    <section>
      <label class="h" for="pasted">{t('popupExplain')}</label>
      <textarea id="pasted" ref={field} rows={3} spellcheck={false} placeholder={t('popupExplainHint')} aria-describedby="pasted-note" onInput={typed} />
      <p id="pasted-note" class="dim">{t('popupExplainNote')}</p>
      <div role="status">
        {told === 'failed' && <p>{t('popupExplainFailed')}</p>}
        {told !== null && told !== 'failed' && told.diagnoses.length === 0 && <p>{t('popupExplainNothing')}</p>}
        {told !== null && told !== 'failed' && told.diagnoses.map((diagnosis) => <Explanation key={diagnosis.id + diagnosis.title} diagnosis={diagnosis} />)}
      </div>
    </section>
  );
}

/** Puts the masked text in the place of the typed one, unless the typing went on. The mask keeps the length, so the cursor holds. */
function hideSecrets(field: HTMLTextAreaElement, text: string, masked: string): void {
  if (field.value !== text || text === masked) return;
  const { selectionStart, selectionEnd } = field;
  field.value = masked;
  field.setSelectionRange(selectionStart, selectionEnd);
}
