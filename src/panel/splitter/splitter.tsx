import type { JSX } from 'preact';
import { t } from '../words/t';
import type { Split } from './use-split';

const STEP_PX = 10;

/** The border between list and detail: dragged, or moved with the arrow keys. */
export function Splitter({ split }: { split: Split }): JSX.Element {
  function onPointer(event: PointerEvent): void {
    const area = split.area();
    if (!area || !(event.currentTarget instanceof HTMLElement)) return;
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    else if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    split.moveTo(split.isStacked ? event.clientY - area.top : event.clientX - area.left);
    event.preventDefault();
  }

  function onKey(event: KeyboardEvent): void {
    const [back, on] = split.isStacked ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
    if (event.key !== back && event.key !== on) return;
    split.moveBy(event.key === on ? STEP_PX : -STEP_PX);
    event.preventDefault();
  }

  return (
    <div
      class="splitter"
      role="separator"
      tabIndex={0}
      aria-label={t('resizeDetail')}
      aria-orientation={split.isStacked ? 'horizontal' : 'vertical'}
      aria-valuenow={Math.round(100 - split.share)}
      aria-valuemin={0}
      aria-valuemax={100}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onKeyDown={onKey}
    />
  );
}
