import { useEffect, useMemo, useState } from 'preact/hooks';

/** Long work: each call goes on with it until a time (as `performance.now()` tells it), and gives null where there is more to do. */
export type Work<T> = (until: number) => T | null;

/** So long the first turn may take, and each after it, in milliseconds. */
const FIRST_MS = 25;
const TURN_MS = 20;

/** The result of work; null while it is under way, in turns between which the panel goes on. Work that is another one begins anew. */
export function useTurns<T>(work: Work<T>): T | null {
  const reading = useMemo(() => ({ work, first: work(performance.now() + FIRST_MS) }), [work]);
  const [later, setLater] = useState<{ readonly of: object; readonly result: T } | null>(null);

  useEffect(() => {
    if (reading.first !== null) return;
    let timer = setTimeout(turn);
    function turn(): void {
      const result = reading.work(performance.now() + TURN_MS);
      if (result === null) timer = setTimeout(turn);
      else setLater({ of: reading, result });
    }
    return () => clearTimeout(timer);
  }, [reading]);

  return reading.first ?? (later?.of === reading ? later.result : null);
}
