import { gatewayAnswering, ownServer } from '../answered-by';
import type { Told } from '../entry';

/** A step: where the limits stand that were reached. A gateway and a server of the application count for themselves. */
export function lookAtLimits(told: Told): string {
  const gateway = gatewayAnswering(told);
  if (gateway !== null) return `Look at the limits of the account at ${gateway}; they are none of xAI's.`;
  const server = told.values['team'] === undefined && told.values['limit'] === undefined ? ownServer(told) : null;
  return server === null
    ? 'Look at the limits of the team on console.x.ai; they rise with what the team has spent.'
    : `Look at the limits of ${server}, then at those of the team on console.x.ai.`;
}
