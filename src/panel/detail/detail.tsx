import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Detail as DetailData } from '../../session/host';
import { usePanel } from '../store/context';
import type { Tab } from '../store/panel';
import { hasMainModifier } from '../words/shortcut';
import { t } from '../words/t';
import { DetailContext, type WholeText } from './detail-context';
import { ExplanationTab } from './explanation-tab';
import { InitiatorTab } from './initiator-tab';
import { RequestTab } from './request-tab';
import { ResponseTab } from './response-tab';
import { StreamTab } from './stream-tab';
import { TAB_LABELS, TabBar } from './tab-bar';
import { TimingTab } from './timing-tab';

const PANES: Readonly<Record<Tab, (props: { detail: DetailData }) => JSX.Element>> = {
  explanation: ExplanationTab,
  request: RequestTab,
  response: ResponseTab,
  stream: StreamTab,
  timing: TimingTab,
  initiator: InitiatorTab,
};

/** Everything about the selected request. */
export function Detail({ detail }: { detail: DetailData }): JSX.Element {
  const panel = usePanel();
  const { exchange } = detail;
  const tab = panel.tab.value === 'stream' && !exchange.response.stream ? 'explanation' : panel.tab.value;
  const Pane = PANES[tab];
  const openFind = useRef<(() => void) | null>(null);
  const [whole, setWhole] = useState<WholeText | null>(null);
  const shown = whole?.id === exchange.id ? whole : null;
  useEffect(() => {
    if (whole && !shown) setWhole(null);
  }, [whole, shown]);
  const tools = useMemo(() => ({ openFind, whole: shown, setWhole }), [shown]);

  /** The search of the tab goes before the filter of the list. */
  function onKey(event: KeyboardEvent): void {
    if (!hasMainModifier(event) || event.key.toLowerCase() !== 'f' || !openFind.current) return;
    openFind.current();
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <aside class="detail" aria-label={t('detail')} data-region="detail" onKeyDown={onKey}>
      <TabBar detail={detail} tab={tab} />
      <div class="detail-body" role="tabpanel" id="pane" aria-labelledby={`tab-${tab}`} tabIndex={0} key={`${tab} ${panel.detailKey.value ?? ''}`}>
        {tab !== 'explanation' && <h2 class="vh">{t(TAB_LABELS[tab])}</h2>}
        <DetailContext.Provider value={tools}><Pane detail={detail} /></DetailContext.Provider>
      </div>
    </aside>
  );
}
