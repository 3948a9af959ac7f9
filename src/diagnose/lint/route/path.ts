import { ENDPOINTS } from '../../../api/endpoints';
import { suggest } from '../../suggest';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault } from '../found';

const FIXED_PATHS = ENDPOINTS.map(({ template }) => template).filter((template) => !template.includes('{'));

/** The same address with another path. */
function withPath(url: string, path: string, right: string): string {
  const start = url.indexOf(path, url.indexOf('//') + 2);
  return start < 0 ? url : url.slice(0, start) + right + url.slice(start + path.length);
}

/** Finds a path that is no endpoint, and the one that was meant. */
export function pathFaults(context: LintContext): Fault[] {
  const { reading, wrongPath, isDirect, endpoint } = context;
  const { url, path } = reading.exchange.request;
  if (!isDirect || (wrongPath === null && endpoint !== null) || wrongPath?.kind === 'wrong-method') return [];
  const near = wrongPath ? wrongPath.right : suggest(path, FIXED_PATHS);
  // A path that resembles nothing may be newer than the facts.
  if (!wrongPath && near === null) return [];
  const isHttp = /^https?:/i.test(url);
  return [
    fault('unknown-route', {
      location: { part: 'url', note: wrongPath?.why ?? 'Resembles a path of the API' },
      values: { url: near === null ? url : withPath(url, path, near), ...(near !== null && { endpoint: near }), ...(wrongPath && { reason: wrongPath.why }) },
      source: 'url',
      seen: path,
      ...(near !== null && { fact: `the API has ${near}`, factSource: 'spec' as const }),
      certainty: wrongPath && wrongPath.kind !== 'trailing-slash' && wrongPath.kind !== 'not-offered' ? 'exact' : 'likely',
      edits: near !== null && isHttp ? [{ kind: 'set-url', url: withPath(url, path, near) }] : [],
    }),
  ];
}
