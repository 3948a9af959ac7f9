import { useEffect, useMemo, useState } from 'preact/hooks';
import { indexer, type Indexed } from './json-index';

/** So long the first look may take, and each after it, in milliseconds. */
const FIRST_MS = 30;
const TURN_MS = 20;

/** The index of a JSON text; null while a long one is being read, in turns between which the panel goes on. */
export function useIndex(text: string, isCut: boolean): Indexed | null {
  const reading = useMemo(() => {
    const work = indexer(text, isCut);
    return { work, first: work(performance.now() + FIRST_MS) };
  }, [text, isCut]);
  const [later, setLater] = useState<{ readonly of: object; readonly result: Indexed } | null>(null);

  useEffect(() => {
    if (reading.first) return;
    let timer = setTimeout(turn);
    function turn(): void {
      const result = reading.work(performance.now() + TURN_MS);
      if (result) setLater({ of: reading, result });
      else timer = setTimeout(turn);
    }
    return () => clearTimeout(timer);
  }, [reading]);

  return reading.first ?? (later?.of === reading ? later.result : null);
}
