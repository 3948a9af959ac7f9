import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Retry } from '../../model/diagnosis';
import { Icon } from '../icons/icon';
import { t } from '../words/t';
import { wait } from '../words/units';

/** Whether sending again helps, in a few words; counts down where the wait is known. `endedAt` is in milliseconds since the epoch. */
export function RetryHint({ retry, endedAt }: { retry: Retry; endedAt: number }): JSX.Element {
  // Most hints count nothing down, and a list that is scrolled makes thousands of them.
  return retry.afterSeconds === null ? hintOf(retry, 0) : <Countdown key={endedAt} retry={retry} moment={endedAt + retry.afterSeconds * 1000} />;
}

function Countdown({ retry, moment }: { readonly retry: Retry; readonly moment: number }): JSX.Element {
  return hintOf(retry, useSecondsUntil(moment));
}

function hintOf(retry: Retry, left: number): JSX.Element {
  switch (retry.advice) {
    case 'never':
      return (
        <span class="retry no" title={retry.why}>
          <Icon name="noRetry" />
          <span class="retry-short">{t('retryNever')}</span>
          <span class="retry-long">{t('retryNeverLong')}</span>
        </span>
      );
    case 'after':
      return left > 0 ? (
        <span class="retry wait" title={retry.why}><Icon name="clock" />{t('retryIn', wait(left))}</span>
      ) : (
        <span class="retry yes" title={retry.why}><Icon name="retry" />{t('retryNow')}</span>
      );
    case 'backoff':
      return <span class="retry wait" title={retry.why}><Icon name="clock" />{t('retryBackoff')}</span>;
    case 'poll':
      return (
        <span class="retry yes" title={retry.why}><Icon name="retry" />{left > 0 ? t('pollIn', wait(left)) : t('retryPoll')}</span>
      );
  }
}

/** Seconds until a moment, counted down once a second while there are any. */
function useSecondsUntil(moment: number): number {
  const [now, setNow] = useState(Date.now);
  const left = Math.max(0, (moment - now) / 1000);
  const isWaiting = left > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isWaiting]);
  return left;
}
