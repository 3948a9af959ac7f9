import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Line } from '../../session/lines';
import { MOST_FRESH } from '../store/fresh';
import { ListLine } from './list-line';
import { pairUp } from './pair-up';
import { useMarking } from './use-marking';
import type { Look } from './use-virtual';

/** A line of the list, and what its element says about its place. */
export interface PlacedLine {
  readonly line: Line;
  readonly index: number;
  readonly look: Look;
  /** Where it is, in pixels, when it does not stand among the others. */
  readonly top: number | null;
  readonly isTabStop: boolean;
}

/** The elements of lines, and what is to be called where one of them is pressed or gets the focus. */
export interface DrawnLines {
  readonly elements: readonly JSX.Element[];
  readonly onTouch: (event: Event) => void;
}

interface Drawn extends PlacedLine {
  /** Names its element among all. */
  readonly key: number;
  readonly element: JSX.Element;
}

const NONE: ReadonlyMap<string, number> = new Map();

/**
 * Draws lines. One about which nothing has changed keeps its element, so that it is not compared with itself in each frame in which
 * the list is scrolled. Where a flood puts others in the place of all of them, these take their elements over, which is half the cost of
 * new ones: but for those that were ever pressed or had the focus, so that no click, key or menu meets another request than it was meant for.
 */
export function useDrawn(lines: readonly PlacedLine[]): DrawnLines {
  const before = useRef<ReadonlyMap<string, Drawn>>(new Map());
  const touched = useRef(new Set<number>()).current;
  const last = useRef(0);
  const isMarking = useMarking();
  // What is marked must not say something else.
  const takenOver = isMarking() ? NONE : heirs(before.current, lines, touched);
  const now = new Map<string, Drawn>();
  for (const placed of lines) {
    const { id } = placed.line;
    const known = before.current.get(id);
    const key = known?.key ?? takenOver.get(id) ?? (last.current += 1);
    now.set(id, known && isSame(known, placed) ? known : { ...placed, key, element: draw(placed, key) });
  }
  before.current = now;

  return {
    elements: [...now.values()].map(({ element }) => element),
    onTouch({ target }) {
      const index = target instanceof Element ? target.closest('[data-index]')?.getAttribute('data-index') : null;
      for (const { index: own, key } of before.current.values()) if (String(own) === index) touched.add(key);
    },
  };
}

/** The keys of the elements that lines take over from lines which are gone, by the ids of the lines. */
function heirs(before: ReadonlyMap<string, Drawn>, lines: readonly PlacedLine[], touched: Set<number>): ReadonlyMap<string, number> {
  const others = lines.filter(({ top }) => top === null);
  if (others.length <= MOST_FRESH || others.some(({ line }) => before.has(line.id))) return NONE;
  const ids = new Set(lines.map(({ line }) => line.id));
  const gone = [...before.values()].filter(({ line }) => !ids.has(line.id));
  const free = gone.filter(({ key, top, isTabStop }) => top === null && !isTabStop && !touched.has(key));
  for (const { key } of gone) touched.delete(key);
  return new Map(pairUp(free, others, (some, other) => some.look === other.look && some.line.kind === other.line.kind).map(([{ key }, { line }]) => [line.id, key]));
}

function isSame(some: PlacedLine, other: PlacedLine): boolean {
  return some.line === other.line && some.index === other.index && some.top === other.top && some.isTabStop === other.isTabStop;
}

function draw({ line, index, top, isTabStop }: PlacedLine, key: number): JSX.Element {
  return (
    <div key={key} class={top === null ? 'list-at' : 'list-at is-away'} role="presentation" data-index={index} style={{ top: top === null ? '' : `${top}px` }}>
      <ListLine line={line} position={index + 2} isTabStop={isTabStop} />
    </div>
  );
}
