import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/shapes';
import { SeverityIcon } from '../icons/severity-icon';
import { usePanel } from '../store/context';
import { t, tn } from '../words/t';
import { count } from '../words/units';
import { useFileDrop } from './use-file-drop';

/** What is said of files: one that is shown, one that is being opened, one that could not be. Files are dropped and pasted anywhere. */
export function FileBar(): JSX.Element {
  const { files } = usePanel();
  const isOver = useFileDrop(files);
  const shown = files.shown.value;
  const opening = files.opening.value;
  const refused = files.refused.value;
  return (
    <>
      {shown && (
        <Notice icon="file" action={t('backToLive')} onAction={files.backToLive}>
          {t('fileShown', shown.name)}
          {shown.broken > 0 && ` ${tn('fileBroken', shown.broken)}`}
        </Notice>
      )}
      {opening && (
        <Notice icon="file" action={t('cancel')} onAction={files.cancel}>
          {opening.total === null ? t('fileReading', opening.name) : t('fileExplaining', opening.name, count(opening.done), count(opening.total))}
          <progress aria-label={t('fileReading', opening.name)} {...(opening.total !== null && { value: opening.done, max: Math.max(1, opening.total) })} />
        </Notice>
      )}
      {refused && (
        <Notice
          action={t('dismiss')}
          onAction={() => {
            files.refused.value = null;
          }}
        >
          {t('fileRefused', refused.name, refused.why)}
        </Notice>
      )}
      {isOver && <div class="drop">{t('dropHere')}</div>}
    </>
  );
}

function Notice(props: { icon?: IconName; action: string; onAction: () => void; children: ComponentChildren }): JSX.Element {
  return (
    <div class={props.icon ? 'notice' : 'notice is-error'}>
      {props.icon ? <Icon name={props.icon} class="i-s" /> : <SeverityIcon severity="error" />}
      <span class="notice-text">{props.children}</span>
      <span class="grow" />
      <button type="button" class="btn plain" onClick={props.onAction}>{props.action}</button>
    </div>
  );
}
