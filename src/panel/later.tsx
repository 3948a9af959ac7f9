import type { FunctionComponent, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of the panel whose code is loaded when it is first drawn, after the first paint: the list comes first. Until then `meanwhile` keeps its room. */
export function later<P extends object>(load: () => Promise<FunctionComponent<P>>, meanwhile: JSX.Element | null = null): FunctionComponent<P> {
  let loaded: FunctionComponent<P> | null = null;
  return function Later(props: P): JSX.Element | null {
    const [View, setView] = useState<FunctionComponent<P> | null>(() => loaded);
    useEffect(() => {
      let isGone = false;
      if (!View) {
        void load().then((view) => {
          loaded = view;
          if (!isGone) setView(() => view);
        });
      }
      return () => {
        isGone = true;
      };
    }, []);
    return View ? <View {...props} /> : meanwhile;
  };
}
