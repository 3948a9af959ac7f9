import type { Told } from '../entry';
import { code } from '../words';

/** The team that the message names, shortened ("Team `3f2b8c…2f4b07`"), or "The team of this key". */
export function teamOf({ values }: Told): string {
  const team = values['team'];
  return team && team !== 'default' ? `Team ${code(team, 13)}` : 'The team of this key';
}
