import type { JSX } from 'preact';
import type { Job } from '../../session/jobs';
import { ago } from '../words/amounts';
import { t, tn, type MessageKey } from '../words/t';

const STATES: Readonly<Record<Job['state'], MessageKey>> = {
  pending: 'jobPending', done: 'jobDone', failed: 'jobFailed', gone: 'jobGone', unknown: 'jobUnknown',
};

/** How a job stands: "still pending after 40 s, 40 %, 8 polls". */
export function jobWords({ state, progress, ageMs, earlier }: Job): string {
  const errors = earlier.filter(({ isFailed }) => isFailed).length;
  return [
    t(STATES[state], ago(ageMs)),
    state === 'pending' && progress !== null && t('percent', String(progress)),
    tn('jobPolls', earlier.length + 1),
    errors > 0 && tn('sumErrors', errors),
  ].filter(Boolean).join(', ');
}

/** How a job stands, in its line. */
export function JobState({ job }: { readonly job: Job }): JSX.Element {
  return <span class="job num" title={jobWords(job)}>{jobWords(job)}</span>;
}
