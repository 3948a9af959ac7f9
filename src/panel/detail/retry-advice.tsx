import type { JSX } from 'preact';
import type { Retry } from '../../model/diagnosis';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/shapes';
import { Prose } from '../words/prose';

const LOOKS: Readonly<Record<Retry['advice'], { readonly look: string; readonly icon: IconName }>> = {
  never: { look: 'no', icon: 'noRetry' },
  after: { look: 'wait', icon: 'clock' },
  backoff: { look: 'wait', icon: 'clock' },
  poll: { look: 'yes', icon: 'retry' },
};

/** Whether sending again helps, in one sentence. */
export function RetryAdvice({ retry }: { retry: Retry }): JSX.Element {
  const { look, icon } = LOOKS[retry.advice];
  return (
    <span class={`retry-advice ${look}`}>
      <Icon name={icon} />
      <span><Prose text={retry.why} /></span>
    </span>
  );
}
