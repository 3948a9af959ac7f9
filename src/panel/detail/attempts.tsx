import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Retry } from '../../model/diagnosis';
import { attemptsOf, backedOff } from '../../session/attempts';
import { usePanel } from '../store/context';
import { t, tn } from '../words/t';
import { duration, wait } from '../words/units';

const FIRST_WAIT_MS = 1_000;

/** The attempts of a request that was refused again and again, held against the same number with a wait that doubles. */
export function AttemptsChart({ id, retry }: { id: string; retry: Retry }): JSX.Element | null {
  const rows = usePanel().feed.rows.value;
  const attempts = useMemo(() => attemptsOf(rows, id), [rows, id]);
  if (attempts === null) return null;
  const paced = backedOff(attempts.sentAt.length, retry.afterSeconds ? retry.afterSeconds * 1_000 : FIRST_WAIT_MS);
  const whole = Math.max(attempts.spanMs, ...paced);
  const times = paced.map((ms) => wait(ms / 1_000));
  return (
    <div>
      <h3 class="h">
        <span>{t('attemptsIn', tn('attempts', attempts.sentAt.length), duration(attempts.spanMs))}</span> <span class="dim">{t('attemptsAlike')}</span>
      </h3>
      <figure class="attempts" role="img" aria-label={t('attemptsLabel', times.join(', '))}>
        <span>{t('attemptsSent')}</span>
        <Ticks at={attempts.sentAt} whole={whole} look="bad" />
        <span>{t('attemptsPaced')}</span>
        <Ticks at={paced} whole={whole} look="good" />
        <span />
        <div class="attempt-times">
          {paced.map((ms, turn) => <span key={ms} style={{ left: `${percent(ms, whole)}%` }}>{times[turn]}</span>)}
        </div>
      </figure>
    </div>
  );
}

function Ticks({ at, whole, look }: { at: readonly number[]; whole: number; look: 'bad' | 'good' }): JSX.Element {
  return (
    <svg class={look} height="12" width="100%" aria-hidden="true">
      <line x1="0" x2="100%" y1="11.5" y2="11.5" />
      {[...new Set(at.map((ms) => percent(ms, whole)))].map((left) => <rect key={left} x={`${left}%`} y="1" width="3" height="10" rx="1" />)}
    </svg>
  );
}

/** Where a mark stands. At the end it must not reach over the edge; two that nobody can tell apart stand in one place. */
function percent(ms: number, whole: number): number {
  return whole <= 0 ? 0 : Math.round((ms / whole) * 96 * 4) / 4;
}
