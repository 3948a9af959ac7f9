import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Columns } from '../store/columns';

/** Tells the columns how wide the list is. */
export function useListWidth(list: RefObject<HTMLElement | null>, { listWidth }: Columns): void {
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const tell = (): void => {
      listWidth.value = element.clientWidth;
    };
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, listWidth]);
}
