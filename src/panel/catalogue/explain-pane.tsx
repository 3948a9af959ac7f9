import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons/icon';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import { Explained } from './explained';

/** A field for any text that an error was written into, explained as it is pasted. Nothing of it is kept. */
export function ExplainPane(): JSX.Element {
  const { feed, screens } = usePanel();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const host = feed.host.value;
  const isEmpty = text.trim() === '';
  const explained = useMemo(() => (isEmpty ? null : (host?.explainText?.(text) ?? null)), [host, text, isEmpty]);
  useEffect(() => field.current?.focus(), []);
  return (
    <section class="detail" aria-labelledby="explain-title" data-region="detail">
      <div class="tabs">
        <button
          type="button"
          class="tool"
          aria-label={t('closeEntry')}
          title={t('closeEntry')}
          onClick={() => {
            screens.pane.value = null;
          }}
        >
          <Icon name="close" />
        </button>
        <h3 class="pane-title" id="explain-title">{t('explainText')}</h3>
      </div>
      <div class="detail-body">
        <div class="paste">
          <textarea
            class="field"
            ref={field}
            rows={4}
            spellcheck={false}
            aria-label={t('explainField')}
            placeholder={t('explainPlaceholder')}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="keynote">
            <Icon name="lock" />
            <span>{t('explainNote')}</span>
          </p>
        </div>
        {explained && <Explained explained={explained} />}
      </div>
    </section>
  );
}
