import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Detail } from '../../session/host';
import { Icon } from '../icons/icon';
import { usePanel } from '../store/context';
import { TABS, type Tab } from '../store/panel';
import { useWish } from '../store/use-wish';
import { t, type MessageKey } from '../words/t';

/** The names of the tabs. */
export const TAB_LABELS: Readonly<Record<Tab, MessageKey>> = {
  explanation: 'tabExplanation', request: 'tabRequest', response: 'tabResponse', stream: 'tabStream', timing: 'tabTiming', initiator: 'tabInitiator',
};

/** The tabs of the detail; arrows move between them. */
export function TabBar({ detail, tab }: { detail: Detail; tab: Tab }): JSX.Element {
  const panel = usePanel();
  const bar = useRef<HTMLDivElement>(null);
  const { request, response } = detail.exchange;
  const tabs = TABS.filter((name) => name !== 'stream' || response.stream !== null);
  const focusTab = (): void => bar.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  useWish('detail', focusTab);

  function onKey(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? undefined : tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    panel.tab.value = next;
    panel.focus('detail');
  }

  return (
    <div class="tabs">
      <button type="button" class="tool" aria-label={t('closeDetail')} title={t('closeDetail')} onClick={panel.closeDetail}>
        <Icon name="close" />
      </button>
      <div class="tab-list" role="tablist" aria-label={t('detail')} ref={bar} onKeyDown={onKey}>
        {tabs.map((name) => (
          <button
            type="button"
            class="tab"
            role="tab"
            key={name}
            id={`tab-${name}`}
            aria-selected={name === tab}
            aria-controls={name === tab ? 'pane' : undefined}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => {
              panel.tab.value = name;
            }}
          >
            {t(TAB_LABELS[name])}
          </button>
        ))}
      </div>
      <span class="crumb num">{[response.status, request.method, request.path].filter((part) => part !== null && part !== '').join(' ')}</span>
    </div>
  );
}
