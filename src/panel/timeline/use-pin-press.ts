import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Pin } from './pins';

/** The ways in which a pin is clicked: the mouse button goes down and up on it. */
export interface PinPress {
  /** Whether a button that goes down does so on a pin. */
  readonly isDown: (event: PointerEvent) => boolean;
  readonly onClick: (event: MouseEvent) => void;
}

/** How far a pin can be clicked from its middle, and where that is in the plot. */
const REACH_PX = 7;
const MIDDLE_PX = 18;

/** Clicks on the pins, which are no elements of their own. */
export function usePinPress(plot: RefObject<HTMLElement | null>, pins: readonly Pin[], take: (id: string) => void): PinPress {
  const wasDown = useRef(false);

  function pinAt({ clientX, clientY, target }: MouseEvent): Pin | null {
    const box = plot.current?.getBoundingClientRect();
    if (!box || Math.abs(clientY - box.top - MIDDLE_PX) > REACH_PX || (target instanceof Element && target.closest('[data-end]'))) return null;
    return pins.find(({ x }) => Math.abs(clientX - box.left - x) <= REACH_PX) ?? null;
  }

  return {
    isDown(event) {
      wasDown.current = event.button === 0 && pinAt(event) !== null;
      return wasDown.current;
    },
    onClick(event) {
      const pin = wasDown.current ? pinAt(event) : null;
      if (pin) take(pin.id);
    },
  };
}
