import { member } from '../../model/json';
import { valueOf } from './plain-entry';

/** What tells entries of the log and of events that are the same request: they are different objects. */
export function entryKey(entry: object): string {
  const request = valueOf(entry, 'request');
  return [Date.parse(String(valueOf(entry, 'startedDateTime'))), member(request, 'method'), member(request, 'url')].map(String).join(' ');
}
