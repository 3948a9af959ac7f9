import type { JSX } from 'preact';
import type { Allowance } from '../../session/rates';
import { SeverityIcon } from '../icons/severity-icon';
import { short } from '../words/amounts';
import { t } from '../words/t';

/** Below this share an allowance is low. */
const LOW = 0.2;

/** How an allowance stands. */
export type Standing = 'enough' | 'low' | 'out';

/** How an allowance stands: little left, nothing left, or enough. */
export function standingOf({ limit, remaining }: Allowance): Standing {
  if (remaining === 0) return 'out';
  return remaining < limit * LOW ? 'low' : 'enough';
}

/** What is left of an allowance, as a bar and in numbers. Colour is never all that tells. */
export function Gauge({ name, allowance }: { name?: string; allowance: Allowance }): JSX.Element {
  const standing = standingOf(allowance);
  const { limit, remaining } = allowance;
  const share = limit === 0 ? 0 : (remaining / limit) * 100;
  return (
    <span class={`gauge num ${standing}`}>
      {name !== undefined && <><span class="gauge-name">{name}</span>{' '}</>}
      <span class="gauge-bar" aria-hidden="true"><i style={{ width: `${share}%` }} /></span>
      {standing !== 'enough' && <SeverityIcon severity={standing === 'out' ? 'error' : 'warning'} />}
      {remaining === 0 ? t('rateNone') : <span>{short(remaining)}<span class="gauge-total"> {t('rateOf', short(limit))}</span></span>}
    </span>
  );
}
