import type { ComponentChildren, JSX } from 'preact';
import type { Body } from '../../model/exchange';
import { CopyButton } from '../copy/copy-button';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import { bytes } from '../words/units';

/** The heading of a body: its type and size, how it is shown, and a button that copies what is shown, whole. */
export function BodyHead(props: { body: Body; button: string; text: string; note?: string | null; children?: ComponentChildren }): JSX.Element {
  const { copying } = usePanel();
  const { body, button, text } = props;
  const facts = body.kind === 'none' ? [] : [body.mimeType, bytes(body.size), props.note ?? ''].filter((fact) => fact !== '');
  return (
    <h3 class="h body-head">
      <span>{t('body')}</span> <span class="dim">{facts.join(', ')}</span>
      <span class="grow" />
      {props.children}
      {text !== '' && <CopyButton button={button} label={t('copy')} onCopy={() => void copying.copy(button, text, t('copiedText'))} />}
    </h3>
  );
}
