import type { FunctionComponent, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of the panel whose code is loaded after the first paint: the list comes first. It draws nothing until then. */
export function later(load: () => Promise<FunctionComponent>): FunctionComponent {
  return function Later(): JSX.Element | null {
    const [View, setView] = useState<FunctionComponent | null>(null);
    useEffect(() => {
      let isGone = false;
      void load().then((loaded) => {
        if (!isGone) setView(() => loaded);
      });
      return () => {
        isGone = true;
      };
    }, []);
    return View && <View />;
  };
}
