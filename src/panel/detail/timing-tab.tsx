import { Fragment, type JSX } from 'preact';
import type { Timing } from '../../model/exchange';
import type { Detail } from '../../session/host';
import { t, type MessageKey } from '../words/t';
import { duration, exactTimeOfDay } from '../words/units';

const PHASES: readonly (readonly [keyof Timing, MessageKey])[] = [
  ['blocked', 'timeBlocked'], ['dns', 'timeDns'], ['connect', 'timeConnect'], ['tls', 'timeTls'],
  ['send', 'timeSend'], ['wait', 'timeWait'], ['receive', 'timeReceive'],
];

/** How long each phase of the request took. */
export function TimingTab({ detail }: { detail: Detail }): JSX.Element {
  const { timing, durationMs, startedAt } = detail.exchange;
  const phases = PHASES.flatMap(([phase, label]) => {
    const ms = timing?.[phase] ?? null;
    return ms === null ? [] : [{ label, ms }];
  });
  const whole = phases.reduce((sum, { ms }) => sum + ms, 0);
  let from = 0;
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
            {phases.map(({ label, ms }) => {
              const style = { '--x': String(share(from, whole)), '--w': String(share(ms, whole)) };
              from += ms;
              return (
                <Fragment key={label}>
                  <span>{t(label)}</span>
                  <span class="tb"><i style={style} /></span>
                  <span class="r num">{duration(ms)}</span>
                </Fragment>
              );
            })}
          </div>
        )}
      </div>
    </div>
  );
}

function share(part: number, whole: number): number {
  return whole > 0 ? (part / whole) * 100 : 0;
}
