import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { read, store } from '../store/kept';
import { useRoving } from '../toolbar/use-roving';
import { t, type MessageKey } from '../words/t';

const LOOKS = ['tree', 'formatted', 'raw'] as const;

/** How a body of JSON is shown: as a tree, one member to a line, or as it travelled. */
export type BodyLook = (typeof LOOKS)[number];

/** The look that was chosen last, in any tab; `otherwise` where none was. */
export function useLook(otherwise: BodyLook): [look: BodyLook, choose: (look: BodyLook) => void] {
  const [look, setLook] = useState(() => LOOKS.find((one) => one === read('body-look')) ?? otherwise);
  const choose = (chosen: BodyLook): void => {
    store('body-look', chosen);
    setLook(chosen);
  };
  return [look, choose];
}

/** The choice of the look of a body. */
export function BodyLooks(props: { look: BodyLook; raw: MessageKey; onChoose: (look: BodyLook) => void }): JSX.Element {
  const group = useRef<HTMLDivElement>(null);
  const onKey = useRoving(group);
  const labels: Readonly<Record<BodyLook, MessageKey>> = { tree: 'lookTree', formatted: 'lookFormatted', raw: props.raw };
  return (
    <div class="formats" role="radiogroup" aria-label={t('look')} ref={group} onKeyDown={onKey}>
      {LOOKS.map((look) => (
        <button type="button" role="radio" key={look} aria-checked={look === props.look} onClick={() => props.onChoose(look)}>{t(labels[look])}</button>
      ))}
    </div>
  );
}
