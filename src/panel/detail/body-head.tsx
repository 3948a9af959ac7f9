import type { ComponentChildren, JSX } from 'preact';
import type { Body } from '../../model/exchange';
import { CopyButton } from '../copy/copy-button';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import { bytes } from '../words/units';

/** The heading of a body: its type, its size, and a button that copies it whole. */
export function BodyHead(props: { body: Body; button: string; note?: string | null; children?: ComponentChildren }): JSX.Element {
  const { copying } = usePanel();
  const { body, button } = props;
  const facts = body.kind === 'none' ? [] : [body.mimeType, bytes(body.size), props.note ?? ''].filter((fact) => fact !== '');
  return (
    <h3 class="h">
      <span>{t('body')}</span> <span class="dim">{facts.join(', ')}</span>
      <span class="grow" />
      {props.children}
      {body.kind === 'text' && body.text !== '' && (
        <CopyButton button={button} label={t('copy')} onCopy={() => void copying.copy(button, body.text, t('copiedText'))} />
      )}
    </h3>
  );
}
