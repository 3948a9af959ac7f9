import { useEffect, useState } from 'preact/hooks';

const EVERY_MS = 5_000;

/** The time, in milliseconds since the epoch; told anew every few seconds while it is needed. */
export function useNow(isNeeded: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isNeeded) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, [isNeeded]);
  return now;
}
