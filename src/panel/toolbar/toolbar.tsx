import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { FileTools } from '../files/file-tools';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/shapes';
import { usePanel } from '../store/context';
import { shortcut } from '../words/shortcut';
import { t } from '../words/t';
import { Chips } from './chips';
import { FilterBox } from './filter-box';
import { useRoving } from './use-roving';

/** Recording, clearing, filtering. One stop of the Tab key; arrows move inside. */
export function Toolbar(): JSX.Element {
  const panel = usePanel();
  const bar = useRef<HTMLDivElement>(null);
  const onKey = useRoving(bar);
  const isRecording = panel.feed.isRecording.value;
  return (
    <div class="toolbar" role="toolbar" aria-label={t('toolbar')} ref={bar} onKeyDown={onKey} data-region="toolbar">
      <Tool
        icon="record"
        label={t(isRecording ? 'stopRecording' : 'record', shortcut('E'))}
        isPressed={isRecording}
        onClick={() => panel.feed.setRecording(!isRecording)}
      />
      <Tool icon="clear" label={t('clear', shortcut('L'))} onClick={panel.clear} />
      <span class="bar-sep" />
      <label class="check" title={t('preserveLogHint')}>
        <input
          type="checkbox"
          checked={panel.feed.preservesLog.value}
          onChange={(event) => panel.feed.setPreservesLog(event.currentTarget.checked)}
        />
        {t('preserveLog')}
      </label>
      <span class="bar-sep hide-narrow" />
      <FilterBox />
      <Chips />
      <span class="grow" />
      <FileTools />
      {panel.feed.host.value?.catalogue && <Tool icon="book" label={t('openCatalogue')} onClick={() => panel.screens.openCatalogue()} />}
      {panel.feed.settings.value && <Tool icon="settings" label={t('settings')} onClick={panel.screens.openSettings} />}
    </div>
  );
}

function Tool(props: { icon: IconName; label: string; isPressed?: boolean; onClick: () => void }): JSX.Element {
  return (
    <button type="button" class="tool" title={props.label} aria-label={props.label} aria-pressed={props.isPressed} onClick={props.onClick}>
      <Icon name={props.icon} />
    </button>
  );
}
