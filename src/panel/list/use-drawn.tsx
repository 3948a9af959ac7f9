import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Line } from '../../session/lines';
import { ListLine } from './list-line';

/** A line of the list, and what its element says about its place. */
export interface PlacedLine {
  readonly line: Line;
  readonly index: number;
  /** Where it is, in pixels, when it does not stand among the others. */
  readonly top: number | null;
  readonly isTabStop: boolean;
}

interface Drawn extends PlacedLine {
  readonly element: JSX.Element;
}

/**
 * Draws lines. One about which nothing has changed keeps its element, so that it is not compared with itself in each frame in which
 * the list is scrolled. Of lines that are not drawn any more nothing is kept.
 */
export function useDrawn(lines: readonly PlacedLine[]): readonly JSX.Element[] {
  const before = useRef<ReadonlyMap<Line, Drawn>>(new Map());
  const now = new Map<Line, Drawn>();
  for (const placed of lines) {
    const known = before.current.get(placed.line);
    now.set(placed.line, known && isSame(known, placed) ? known : { ...placed, element: draw(placed) });
  }
  before.current = now;
  return [...now.values()].map(({ element }) => element);
}

function isSame(some: PlacedLine, other: PlacedLine): boolean {
  return some.index === other.index && some.top === other.top && some.isTabStop === other.isTabStop;
}

function draw({ line, index, top, isTabStop }: PlacedLine): JSX.Element {
  return (
    <div key={line.id} class={top === null ? 'list-at' : 'list-at is-away'} role="presentation" data-index={index} style={{ top: top === null ? '' : `${top}px` }}>
      <ListLine line={line} position={index + 2} isTabStop={isTabStop} />
    </div>
  );
}
