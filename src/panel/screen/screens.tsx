import type { FunctionComponent, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../store/context';
import type { Screen } from '../store/screens';

type Loaded = Partial<Readonly<Record<Screen, FunctionComponent>>>;

const LOADERS = {
  catalogue: async () => (await import('../parts')).CatalogueScreen,
  settings: async () => (await import('../parts')).SettingsScreen,
} as const;

/** What stands in place of the requests. Its code is loaded when it is first asked for. */
export function Screens(): JSX.Element | null {
  const screen = usePanel().screens.current.value;
  const [loaded, setLoaded] = useState<Loaded>({});
  useEffect(() => {
    if (screen === 'requests' || loaded[screen]) return;
    let isGone = false;
    void LOADERS[screen]().then((View) => {
      if (!isGone) setLoaded((before) => ({ ...before, [screen]: View }));
    });
    return () => {
      isGone = true;
    };
  }, [screen, loaded]);
  const View = loaded[screen];
  return View && screen !== 'requests' ? <div class="screen"><View /></div> : null;
}
