import type { JSX } from 'preact';
import { SHAPES, type IconName } from './shapes';

/** A decorative icon: its button or text names it. */
export function Icon({ name, class: extra }: { name: IconName; class?: string }): JSX.Element {
  return (
    <svg class={extra ? `i ${extra}` : 'i'} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}
