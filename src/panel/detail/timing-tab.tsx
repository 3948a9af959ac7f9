import { Fragment, type JSX } from 'preact';
import type { Timing } from '../../model/exchange';
import type { Detail } from '../../session/host';
import { t, type MessageKey } from '../words/t';
import { duration, exactTimeOfDay } from '../words/units';

const PHASES: readonly (readonly [keyof Timing, MessageKey])[] = [
  ['blocked', 'timeBlocked'], ['dns', 'timeDns'], ['connect', 'timeConnect'], ['tls', 'timeTls'],
  ['send', 'timeSend'], ['wait', 'timeWait'], ['receive', 'timeReceive'],
];

/** How long each phase of the request took. As in HAR, connecting includes TLS, and what is -1 or missing did not happen. */
export function TimingTab({ detail }: { detail: Detail }): JSX.Element {
  const { timing, durationMs, startedAt } = detail.exchange;
  const phases = phasesOf(timing);
  const whole = Math.max(...phases.map(({ from, ms }) => from + ms));
  return (
    <div class="plainpane one">
      <div>
        <h3 class="h">
          <span>{durationMs === null ? t('timing') : duration(durationMs)}</span>
          {startedAt > 0 && <span class="dim">{t('started')} {exactTimeOfDay(startedAt)}</span>}
        </h3>
        {phases.length === 0 ? (
          <p class="dim">{t('noTiming')}</p>
        ) : (
          <div class="timing">
            {phases.map(({ label, from, ms }) => (
              <Fragment key={label}>
                <span>{t(label)}</span>
                <span class="tb"><i style={{ '--x': String(share(from, whole)), '--w': String(share(ms, whole)) }} /></span>
                <span class="r num">{duration(ms)}</span>
              </Fragment>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

function phasesOf(timing: Timing | null): { label: MessageKey; from: number; ms: number }[] {
  let end = 0;
  return PHASES.flatMap(([phase, label]) => {
    const ms = timing?.[phase] ?? null;
    if (ms === null || ms < 0) return [];
    const from = phase === 'tls' ? Math.max(0, end - ms) : end;
    end = from + ms;
    return [{ label, from, ms }];
  });
}

function share(part: number, whole: number): number {
  return whole > 0 ? (part / whole) * 100 : 0;
}
