import type { JSX } from 'preact';
import type { Line } from '../../session/lines';
import type { LineProps } from './line-props';
import { MemberEntry } from './member-entry';
import { NavigationEntry } from './navigation-entry';
import { RequestEntry } from './request-entry';

/** A line of the list. */
export function ListLine({ line, ...place }: LineProps & { line: Line }): JSX.Element {
  switch (line.kind) {
    case 'request':
      return <RequestEntry line={line} {...place} />;
    case 'member':
      return <MemberEntry line={line} {...place} />;
    case 'navigation':
      return <NavigationEntry row={line.row} {...place} />;
  }
}
