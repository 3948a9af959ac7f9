import { useEffect } from 'preact/hooks';
import type { Panel } from './panel';

/** Gives the rows of the page the chosen height; the style sheet reads it. */
export function useDensity(panel: Panel): void {
  const density = panel.feed.settings.value?.density ?? 'comfortable';
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);
}
