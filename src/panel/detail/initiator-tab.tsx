import type { ComponentChildren, JSX } from 'preact';
import type { Initiator } from '../../model/exchange';
import type { Detail, PanelHost } from '../../session/host';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import { Pairs } from './pairs';

/** Where in the page's code the request was made. */
export function InitiatorTab({ detail }: { detail: Detail }): JSX.Element {
  const host = usePanel().feed.host.value;
  const { initiator } = detail.exchange;
  if (!initiator) return <div class="plainpane one"><p class="dim">{t('noInitiator')}</p></div>;
  const pairs: [string, ComponentChildren][] = [[t('initiatorKind'), initiator.kind]];
  if (initiator.functionName !== null) pairs.push([t('initiatorFunction'), initiator.functionName]);
  if (initiator.url !== null) pairs.push([t('initiatorPlace'), <Place key="place" initiator={initiator} url={initiator.url} host={host} />]);
  return <div class="plainpane one"><Pairs pairs={pairs} /></div>;
}

function Place({ initiator, url, host }: { initiator: Initiator; url: string; host: PanelHost | null }): JSX.Element {
  const { line, column } = initiator;
  const text = [url, line, column].filter((part) => part !== null).join(':');
  if (!host?.openSource || line === null) return <span>{text}</span>;
  return <button type="button" class="link" onClick={() => host.openSource?.(url, line, column ?? 1)}>{text}</button>;
}
