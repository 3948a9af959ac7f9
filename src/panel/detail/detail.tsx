import type { JSX } from 'preact';
import type { Detail as DetailData } from '../../session/host';
import { usePanel } from '../store/context';
import type { Tab } from '../store/panel';
import { t } from '../words/t';
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
  return (
    <aside class="detail" aria-label={t('detail')} data-region="detail">
      <TabBar detail={detail} tab={tab} />
      <div class="detail-body" role="tabpanel" id="pane" aria-labelledby={`tab-${tab}`} tabIndex={0} key={`${tab} ${exchange.id}`}>
        {tab !== 'explanation' && <h2 class="vh">{t(TAB_LABELS[tab])}</h2>}
        <Pane detail={detail} />
      </div>
    </aside>
  );
}
