import type { JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { DetailContext } from '../detail/detail-context';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import { bytes } from '../words/units';

/** What is cut, and whether its whole can be asked for. */
interface CutNoteProps {
  readonly id: string;
  readonly size: number;
  readonly side: 'request' | 'response';
  readonly keptBy: 'browser' | undefined;
}

/** Says that only the beginning of a body was kept, and by whom, and offers to read all of it while the browser has it. */
export function CutNote({ id, size, side, keptBy }: CutNoteProps): JSX.Element {
  const canLoad = side === 'response' && keptBy === undefined;
  const panel = usePanel();
  const { whole, setWhole } = useContext(DetailContext);
  const [state, setState] = useState<'idle' | 'reading' | 'gone'>('idle');
  const host = panel.feed.host.value;
  const isWhole = canLoad && whole?.id === id;
  const canAsk = canLoad && host?.hasWholeBody?.(id) === true;
  const isGone = canLoad && (state === 'gone' || host?.hasWholeBody?.(id) === false);

  async function load(): Promise<void> {
    setState('reading');
    const text = await host?.wholeBody?.(id);
    setState(text ? 'idle' : 'gone');
    if (text) setWhole({ id, text });
    panel.announcer.say(text ? t('wholeRead') : t('wholeGone'));
  }

  if (keptBy === 'browser') return <p class="dim cut-note">{t('bodyCutByFirefox', bytes(size), `devtools.netmonitor.${side}BodyLimit`)}</p>;
  return (
    <p class="dim cut-note">
      <span>{isWhole ? t('wholeNote') : `${t('bodyCut')} ${isGone ? t('wholeGone') : canAsk ? '' : bytes(size)}`}</span>
      {(canAsk || isWhole) && (
        <button
          type="button"
          class="btn plain"
          aria-disabled={state === 'reading'}
          onClick={() => {
            if (isWhole) setWhole(null);
            else if (state !== 'reading') void load();
          }}
        >
          {isWhole ? t('wholeDrop') : state === 'reading' ? t('wholeReading') : t('wholeLoad', bytes(size))}
        </button>
      )}
    </p>
  );
}
