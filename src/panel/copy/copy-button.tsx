import type { JSX } from 'preact';
import { Icon } from '../icons/icon';
import { usePanel } from '../store/context';
import { t } from '../words/t';

/** A button that copies. It says "Copied" only after the clipboard took the text. */
export function CopyButton(props: {
  /** Names the button among all, so that only it shows the result. */
  readonly button: string;
  readonly label: string;
  /** The tooltip, where it says more than the label. */
  readonly hint?: string;
  readonly onCopy: () => void;
  readonly isPrimary?: boolean;
  readonly isTabStop?: boolean;
  /** Whether it leads to a choice and copies nothing yet. */
  readonly isChoice?: boolean;
}): JSX.Element {
  const result = usePanel().copying.result.value;
  const own = result?.buttons.includes(props.button) ? result : null;
  const classes = ['btn', props.isPrimary && 'primary', own?.isDone && 'is-done'].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      class={classes}
      title={props.hint}
      tabIndex={props.isTabStop === false ? -1 : 0}
      onClick={(event) => {
        event.stopPropagation();
        props.onCopy();
      }}
    >
      <Icon name={own?.isDone ? 'check' : props.isChoice ? 'arrow' : 'copy'} />
      <span>{own ? t(own.isDone ? 'copied' : 'copyFailed') : props.label}</span>
    </button>
  );
}
