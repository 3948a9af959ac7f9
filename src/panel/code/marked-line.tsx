import type { JSX } from 'preact';
import { SeverityIcon } from '../icons/severity-icon';
import { CodeSpans, type Hit } from './code-spans';
import type { Line } from './lines';
import type { Mark } from './marks';

/** A line with its number, and with the note on what is wrong in it. `number` is '' on a line that goes on from the one above. */
export function MarkedLine(props: { line: Line; number?: number | string; mark: Mark | undefined; hits?: readonly Hit[] }): JSX.Element {
  const { line, mark, hits = [] } = props;
  return (
    <div class={mark ? `ln ${mark.isCause ? 'bad' : 'next'}` : 'ln'}>
      <span class="n">{props.number ?? line.number}</span>
      <span class="t"><CodeSpans spans={line.spans} from={mark?.start} to={mark?.end} hits={hits} /></span>
      {mark && (
        <span class="note">
          <SeverityIcon severity={mark.isCause ? 'error' : 'warning'} />
          {mark.note}
        </span>
      )}
    </div>
  );
}
