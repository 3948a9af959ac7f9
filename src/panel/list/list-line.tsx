import type { JSX } from 'preact';
import type { Line } from '../../session/lines';
import { NavigationEntry } from './navigation-entry';
import { RepeatEntry } from './repeat-entry';
import { RequestEntry } from './request-entry';

/** What every line of the list is told. */
export interface LineProps {
  /** Its number among all, the header included. */
  readonly position: number;
  /** Whether the Tab key stops here: at one line of the list. */
  readonly isTabStop: boolean;
}

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
