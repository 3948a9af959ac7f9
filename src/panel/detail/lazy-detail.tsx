import type { FunctionComponent, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Detail as DetailData } from '../../session/host';

/** The detail, whose code is loaded after the list was drawn: the list comes first, and is often all that is needed. */
export function LazyDetail({ detail }: { detail: DetailData | null }): JSX.Element | null {
  const [Pane, setPane] = useState<FunctionComponent<{ detail: DetailData }> | null>(null);
  useEffect(() => {
    let isGone = false;
    void import('../parts').then(({ Detail }) => {
      if (!isGone) setPane(() => Detail);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return detail && Pane ? <Pane detail={detail} /> : null;
}
