import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/shapes';
import { usePanel } from '../store/context';
import type { Panel } from '../store/panel';
import { CLEARS } from '../words/hidden-words';
import { t, tn } from '../words/t';
import { faultsOf, faultWords } from '../toolbar/filter-faults';
import { HiddenErrors } from './hidden-errors';
import { SeenHosts } from './seen-hosts';

/** What stands in place of an empty list: why it is empty, and what to do. */
export function EmptyState(): JSX.Element {
  const panel = usePanel();
  const { requests, elsewhere } = panel.feed.counts.value;
  if (requests > 0) {
    if (panel.view.passing.value.length > 0) return <NoneInRange panel={panel} />;
    return panel.view.query.value.trim() === '' ? <NoneOfKind panel={panel} /> : <AllHidden panel={panel} />;
  }
  if (!panel.feed.isRecording.value) {
    return (
      <Empty icon="record" title={t('emptyPausedTitle')} text={t('emptyPausedText')}>
        <Action isPrimary onClick={() => panel.feed.setRecording(true)}>{t('startRecording')}</Action>
      </Empty>
    );
  }
  if (elsewhere > 0) {
    return (
      <Empty icon="plug" title={tn('emptyElsewhereTitle', elsewhere)} text={t('emptyElsewhereText')} more={<SeenHosts />}>
        <Reload panel={panel} />
        <ExplainText panel={panel} />
      </Empty>
    );
  }
  return (
    <Empty icon="mark" title={t('emptyTitle')} text={t('emptyText')}>
      <Reload panel={panel} />
      <ExplainText panel={panel} />
    </Empty>
  );
}

/** Requests pass the filter, if there is one, but none of them lies in the range of time. */
function NoneInRange({ panel }: { panel: Panel }): JSX.Element {
  const isFiltered = panel.view.query.value.trim() !== '' || panel.view.kind.value !== 'all';
  return (
    <Empty icon="clock" title={t(isFiltered ? 'emptyBothTitle' : 'emptyRangeTitle')} more={<HiddenErrors />}>
      <ShowErrors panel={panel} />
      <Action onClick={() => panel.view.clear('range')}>{t('clearRange')}</Action>
      {isFiltered && <Action onClick={() => panel.view.clear('filter')}>{t('clearFilter')}</Action>}
    </Empty>
  );
}

function AllHidden({ panel }: { panel: Panel }): JSX.Element {
  const fault = faultsOf(panel.view.query.value)[0];
  const hides = panel.view.range.value === null ? 'filter' : 'both';
  return (
    <Empty icon="filter" {...(fault && { text: faultWords(fault) })} title={tn('emptyFilterTitle', panel.feed.counts.value.requests)} more={<HiddenErrors />}>
      <ShowErrors panel={panel} />
      <Action onClick={() => panel.view.clear(hides)}>{t(CLEARS[hides])}</Action>
    </Empty>
  );
}

/** Shows the errors of all times, and nothing else. */
function ShowErrors({ panel: { feed, view } }: { panel: Panel }): JSX.Element | null {
  const { failed } = feed.counts.value;
  if (failed === 0) return null;
  return (
    <Action
      isPrimary
      onClick={() => {
        view.clear('both');
        view.kind.value = 'errors';
      }}
    >
      {tn('showErrors', failed)}
    </Action>
  );
}

function NoneOfKind({ panel }: { panel: Panel }): JSX.Element {
  const { requests, failed } = panel.feed.counts.value;
  const showAll = <Action onClick={() => panel.view.clear('both')}>{t('showAll')}</Action>;
  switch (panel.view.kind.value) {
    case 'errors':
    case 'all':
      return <Empty icon="check" title={t('emptyNoErrorsTitle')} {...(failed === 0 && { text: tn('emptyNoErrorsText', requests) })}>{showAll}</Empty>;
    case 'warnings':
      return <Empty icon="check" title={t('emptyNoWarningsTitle')} text={t('emptyNoWarningsText')}>{showAll}</Empty>;
    case 'streams':
      return <Empty icon="filter" title={t('emptyNoStreamsTitle')} text={t('emptyNoStreamsText')}>{showAll}</Empty>;
  }
}

function ExplainText({ panel }: { panel: Panel }): JSX.Element | null {
  if (!panel.feed.host.value?.explainText) return null;
  return <Action onClick={() => panel.screens.openCatalogue({ kind: 'explain' })}>{t('explainText')}</Action>;
}

function Reload({ panel }: { panel: Panel }): JSX.Element | null {
  const host = panel.feed.host.value;
  if (!host?.reload) return null;
  return <Action isPrimary icon="retry" onClick={() => host.reload?.()}>{t('reloadPage')}</Action>;
}

function Empty(props: { icon: IconName; title: string; text?: string; more?: ComponentChildren; children?: ComponentChildren }): JSX.Element {
  return (
    <section class="empty" data-region="list" tabIndex={-1}>
      <Icon name={props.icon} class="art" />
      <h2>{props.title}</h2>
      {props.text && <p>{props.text}</p>}
      {props.more}
      <div class="row">{props.children}</div>
    </section>
  );
}

function Action(props: { isPrimary?: boolean; icon?: IconName; onClick: () => void; children: ComponentChildren }): JSX.Element {
  return (
    <button type="button" class={props.isPrimary ? 'btn big primary' : 'btn big plain'} onClick={props.onClick}>
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </button>
  );
}
