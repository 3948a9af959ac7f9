import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../icons/icon';
import { usePanel } from '../store/context';
import { ago } from '../words/amounts';
import { t } from '../words/t';
import { Gauge } from './gauge';
import { RatesTable } from './rates-table';
import { useNow } from './use-now';

/** After this many milliseconds the figures tell their age. */
const OLD_MS = 60_000;

/** How much of its rate limits the model with the least left has; opens the table of all. Absent where no answer told any. */
export function Meter(): JSX.Element | null {
  const { feed } = usePanel();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  // Limits change only with the rows.
  const rates = feed.rows.value.length > 0 ? (feed.host.value?.session.rates?.() ?? []) : [];
  const now = useNow(rates.length > 0);
  const [lowest] = rates;
  if (!lowest) return null;
  const isOld = now - lowest.seenAt > OLD_MS;
  return (
    <>
      <button
        type="button"
        class={isOld ? 'meter is-old' : 'meter'}
        ref={button}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="vh">{t('rates')}:</span>{' '}
        <Icon name="gauge" />
        {lowest.model !== null && <b>{lowest.model}</b>}{' '}
        {lowest.requests && <Gauge name={t('rateRequests')} allowance={lowest.requests} />}{' '}
        {lowest.tokens && <Gauge name={t('rateTokens')} allowance={lowest.tokens} />}{' '}
        {isOld && <span class="gauge-total">{t('rateAgo', ago(now - lowest.seenAt))}</span>}
      </button>
      {isOpen && (
        <RatesTable
          rates={rates}
          now={now}
          onClose={(isDone) => {
            setOpen(false);
            if (isDone) button.current?.focus();
          }}
        />
      )}
    </>
  );
}
