import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RateLimit } from '../../session/rates';
import { Icon } from '../icons/icon';
import { ago } from '../words/amounts';
import { t, tn } from '../words/t';
import { Gauge } from './gauge';

/** The limits of all models that were seen, the lowest first. */
export function RatesTable(props: { rates: readonly RateLimit[]; now: number; onClose: (isDone: boolean) => void }): JSX.Element {
  const { rates, now, onClose } = props;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div
      class="pop rates"
      role="dialog"
      aria-label={t('rates')}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose(true);
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && !box.current?.contains(event.relatedTarget)) onClose(false);
      }}
    >
      <header>
        <h2>{t('rates')}</h2>
        <span class="dim">{t('ratesFrom')}</span>
        <span class="grow" />
        <button type="button" class="tool" aria-label={t('close')} title={t('close')} onClick={() => onClose(true)}><Icon name="close" /></button>
      </header>
      <table>
        <thead>
          <tr>{(['colModel', 'rateRequestsLeft', 'rateTokensLeft', 'rateSeen'] as const).map((key) => <th key={key} scope="col">{t(key)}</th>)}</tr>
        </thead>
        <tbody>
          {rates.map(({ model, requests, tokens, seenAt }) => (
            <tr key={model}>
              <td>{model ?? t('rateNoModel')}</td>
              <td>{requests && <Gauge allowance={requests} />}</td>
              <td>{tokens && <Gauge allowance={tokens} />}</td>
              <td class="num dim">{t('rateAgo', ago(now - seenAt))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rates.filter(({ refusals }) => refusals > 0).map(({ model, refusals }) => (
        <p class="rates-note" key={model}>
          <Icon name="clock" />
          <span>{model ?? t('rateNoModel')}: {tn('rateRefused', refusals)}</span>
        </p>
      ))}
    </div>
  );
}
