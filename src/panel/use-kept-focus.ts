import { useEffect } from 'preact/hooks';

/** Regions that are left with nothing to focus once what they say is dealt with; the list takes over. */
const NEXT = 'list';

/**
 * Keeps the keyboard focus in the panel: where the focused element goes (a row that was dropped, a button that did its work), the focus goes
 * to the region that it was in, or to the list. Without it keys would go to the page as a whole.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    let region = NEXT;

    const onFocus = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null;
      region = last?.closest('[data-region]')?.getAttribute('data-region') ?? NEXT;
    };
    const keep = (): void => {
      // Nothing is lost where the focus is elsewhere by now, in DevTools' own search field above all, or was put down on purpose.
      if (!last || last.isConnected || !document.hasFocus() || (document.activeElement !== null && document.activeElement !== document.body)) return;
      const to = focusableIn(region) ?? focusableIn(NEXT);
      to?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(keep);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', onFocus);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
    };
  }, []);
}

/** What takes the focus of a region: itself, or its stop of the Tab key. */
function focusableIn(name: string): HTMLElement | null {
  const region = [...document.querySelectorAll<HTMLElement>(`[data-region="${name}"]`)].find((one) => !one.closest('[inert]')) ?? null;
  if (region?.matches('[tabindex]')) return region;
  return region?.querySelector<HTMLElement>('[tabindex="0"], button:not([tabindex="-1"]):not(:disabled), input:not([tabindex="-1"])') ?? null;
}
