import type { Edit } from '../../../model/edit';
import { headerValue } from '../../../model/exchange';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault } from '../found';

/** Finds a method that the path does not take. */
export function methodFaults({ reading, method, endpoint, wrongPath, isDirect }: LintContext): Fault[] {
  const { request } = reading.exchange;
  if (!isDirect || !endpoint || endpoint.methods.includes(method)) return [];
  if (endpoint.websocket && (/^wss?:/i.test(request.url) || headerValue(request.headers, 'upgrade') !== null)) return [];
  const cancelled = wrongPath?.kind === 'wrong-method' ? wrongPath : null;
  const [only] = endpoint.methods;
  const right = cancelled ? cancelled.method : endpoint.methods.length === 1 ? only : null;
  const edits: Edit[] = right ? [{ kind: 'set-method', method: right }] : [];
  if (cancelled?.right) edits.push({ kind: 'set-url', url: request.url.replace(request.path, cancelled.right) });
  return [
    fault('method-not-allowed', {
      location: { part: 'method', note: `Takes ${endpoint.methods.join(' or ')}` },
      values: { value: method, allowed: endpoint.methods.join(', '), endpoint: endpoint.template },
      source: 'method',
      seen: `${method} ${request.path}`,
      fact: `${endpoint.template} takes ${endpoint.methods.join(' or ')}`,
      factSource: endpoint.sources[0],
      edits,
    }),
  ];
}
