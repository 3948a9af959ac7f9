import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icons/icon';
import { usePanel } from '../store/context';
import { t } from '../words/t';

/** The bar over what stands in place of the requests: the way back, a title, and what belongs to it. */
export function ScreenBar({ title, focusesBack = false, children }: { title: string; focusesBack?: boolean; children?: ComponentChildren }): JSX.Element {
  const { screens } = usePanel();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focusesBack) back.current?.focus();
  }, [focusesBack]);
  return (
    <header class="screen-bar" data-region="toolbar">
      <button type="button" class="tool" ref={back} title={t('back')} aria-label={t('back')} onClick={screens.back}>
        <Icon name="back" />
      </button>
      <h2>{title}</h2>
      {children}
    </header>
  );
}
