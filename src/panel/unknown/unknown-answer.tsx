import type { JSX } from 'preact';
import { bodyText } from '../../model/exchange';
import type { Detail } from '../../session/host';
import { withoutText } from '../body/without-text';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import { ServerSaid } from './server-said';
import { StatusFacts } from './status-facts';

/** What there is of an answer that the catalogue does not know: its words, and the row of its status. */
export function UnknownAnswer({ detail }: { detail: Detail }): JSX.Element {
  const host = usePanel().feed.host.value;
  const { status, body } = detail.exchange.response;
  const row = status === null || status === 0 ? null : (host?.statusRow?.(status) ?? null);
  const text = bodyText(body)?.trim() ?? '';
  return (
    <>
      {text === '' ? <p class="dim">{t('serverSilent')} {withoutText(body)}</p> : <ServerSaid text={text} />}
      {row && <StatusFacts row={row} />}
    </>
  );
}
