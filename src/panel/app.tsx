import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LazyDetail } from './detail/lazy-detail';
import { later } from './later';
import { List } from './list/list';
import { onPanelKey } from './panel-keys';
import { Screens } from './screen/screens';
import { useSplit } from './splitter/use-split';
import { StatusBar } from './status-bar/status-bar';
import { PanelContext } from './store/context';
import type { Panel } from './store/panel';
import { useDensity } from './store/use-density';
import { Toolbar } from './toolbar/toolbar';
import { useKeptFocus } from './use-kept-focus';

const EmptyState = later(async () => (await import('./parts')).EmptyState);
const Timeline = later(async () => (await import('./parts')).Timeline, <div class="timeline" />);
const RangeNotice = later(async () => (await import('./parts')).RangeNotice);
const FileBar = later(async () => (await import('./parts')).FileBar);
const Splitter = later(async () => (await import('./parts')).Splitter);
const RowMenu = later(async () => (await import('./parts')).RowMenu);
const CopyDialog = later(async () => (await import('./parts')).CopyDialog);

/** The whole panel. It shows nothing before the page that holds the session has handed it over. */
export function App({ panel }: { panel: Panel }): JSX.Element | null {
  useTheme(panel);
  useDensity(panel);
  useKeptFocus();
  useKeys(panel);
  if (!panel.feed.host.value) return null;
  return (
    <PanelContext.Provider value={panel}>
      <main class="panel">
        <h1 class="vh">Grok</h1>
        <div class="requests" inert={panel.screens.current.value !== 'requests'}>
          <Toolbar />
          {panel.feed.counts.value.requests > 0 && <Timeline />}
          <FileBar />
          <RangeNotice />
          <Content panel={panel} />
          <StatusBar />
        </div>
        <Screens />
        <RowMenu />
        <CopyDialog />
        <div class="vh" role="status" aria-live="polite">{panel.announcer.message.value}</div>
      </main>
    </PanelContext.Provider>
  );
}

function Content({ panel }: { panel: Panel }): JSX.Element {
  const area = useRef<HTMLDivElement>(null);
  const split = useSplit(area);
  const detail = panel.detail.value;
  return (
    <div class="split" ref={area} style={split.style}>
      {panel.view.lines.value.length > 0 ? <List /> : <EmptyState />}
      {detail && <Splitter split={split} />}
      <LazyDetail detail={detail} />
    </div>
  );
}

/** The keys of the panel work wherever the focus is, also where nothing has it. */
function useKeys(panel: Panel): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => onPanelKey(event, panel);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [panel]);
}

function useTheme(panel: Panel): void {
  const theme = panel.feed.theme.value;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
