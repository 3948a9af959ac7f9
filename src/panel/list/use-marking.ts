import { useEffect, useRef } from 'preact/hooks';

/** Tells whether text of the page is marked, from the last time that this changed: to ask in the middle of a drawing would have the page laid out. */
export function useMarking(): () => boolean {
  const isMarking = useRef(false);
  useEffect(() => {
    const ask = (): void => {
      isMarking.current = getSelection()?.isCollapsed === false;
    };
    ask();
    document.addEventListener('selectionchange', ask);
    return () => document.removeEventListener('selectionchange', ask);
  }, []);
  return () => isMarking.current;
}
