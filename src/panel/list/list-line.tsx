import type { JSX } from 'preact';
import type { Line } from '../../session/lines';
import type { LineProps } from './line-props';
import { NavigationEntry } from './navigation-entry';
import { RepeatEntry } from './repeat-entry';
import { RequestEntry } from './request-entry';

/** A line of the list. */
export function ListLine({ line, ...place }: LineProps & { line: Line }): JSX.Element {
  switch (line.kind) {
    case 'request':
      return <RequestEntry line={line} {...place} />;
    case 'repeat':
      return <RepeatEntry line={line} {...place} />;
    case 'navigation':
      return <NavigationEntry row={line.row} {...place} />;
  }
}
