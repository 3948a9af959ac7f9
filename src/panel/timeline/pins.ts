/** A request to look at. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly severity: 'error' | 'warning';
}

const PIN_PX = 12;

/** Chooses the marks that get a pin, none on top of another and errors first. The other errors come back as teeth. */
export function placePins(marks: readonly Pin[]): { pins: Pin[]; teeth: Pin[] } {
  const taken = new Map<number, number>();
  const pins: Pin[] = [];
  const teeth: Pin[] = [];
  for (const severity of ['error', 'warning'] as const) {
    for (const mark of marks.filter((one) => one.severity === severity).sort((a, b) => a.x - b.x)) {
      const cell = Math.floor(mark.x / PIN_PX);
      // A cell is as wide as a pin, so it holds one at most, and only its neighbours can reach into it.
      const isFree = [cell - 1, cell, cell + 1].every((one) => Math.abs((taken.get(one) ?? -Infinity) - mark.x) >= PIN_PX);
      if (isFree) {
        taken.set(cell, mark.x);
        pins.push(mark);
      } else if (severity === 'error') {
        teeth.push(mark);
      }
    }
  }
  return { pins, teeth };
}
