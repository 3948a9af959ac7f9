import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { readNumber, store } from '../store/kept';

/** From this width on, list and detail stand side by side (the style sheet's container query says the same). */
const STACKED_PX = 720;
const LEAST = { list: 320, detail: 360, row: 96 } as const;
const DEFAULT_SHARE = { beside: 57, stacked: 50 } as const;

/** Where the detail begins: its share of the width, or of the height where it stands below. */
export interface Split {
  readonly isStacked: boolean;
  /** The detail's share in percent. */
  readonly share: number;
  readonly style: Readonly<Record<string, string>>;
  /** Moves the border to a position in the area, in pixels from its start. */
  moveTo(position: number): void;
  /** Moves the border by pixels. */
  moveBy(pixels: number): void;
  area(): DOMRect | null;
}

/** The split of an area; each of the two directions keeps its share. */
export function useSplit(area: RefObject<HTMLElement | null>): Split {
  const [isStacked, setStacked] = useState(false);
  const [shares, setShares] = useState(() => ({
    beside: readNumber('detail-beside', DEFAULT_SHARE.beside),
    stacked: readNumber('detail-stacked', DEFAULT_SHARE.stacked),
  }));
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setStacked(element.clientWidth <= STACKED_PX));
    observer.observe(element);
    return () => observer.disconnect();
  }, [area]);

  const direction = isStacked ? 'stacked' : 'beside';
  const rect = (): DOMRect | null => area.current?.getBoundingClientRect() ?? null;

  function moveTo(position: number): void {
    const bounds = rect();
    const whole = isStacked ? bounds?.height : bounds?.width;
    if (!whole) return;
    const least = isStacked ? LEAST.row : LEAST.list;
    const most = whole - (isStacked ? LEAST.row : LEAST.detail);
    const share = (1 - Math.max(Math.min(position, most), Math.min(least, whole / 2)) / whole) * 100;
    setShares((before) => ({ ...before, [direction]: share }));
    store(`detail-${direction}`, share.toFixed(2));
  }

  return {
    isStacked,
    share: shares[direction],
    style: { '--detail-w': `${shares.beside}%`, '--detail-h': `${shares.stacked}%` },
    moveTo,
    moveBy(pixels) {
      const bounds = rect();
      const whole = isStacked ? bounds?.height : bounds?.width;
      if (whole) moveTo(whole * (1 - shares[direction] / 100) + pixels);
    },
    area: rect,
  };
}
