import type { ComponentChildren, JSX } from 'preact';
import type { RequestRow } from '../../session/row';
import { usePanel } from '../store/context';
import { dollars } from '../words/amounts';
import { bytes, count, duration, timeOfDay } from '../words/units';
import type { ColumnId } from './columns';
import { Waterfall } from './waterfall';

/** The cells of a line after status and request. */
export function Cells(props: {
  readonly row: RequestRow;
  /** The request from whose start the waterfall goes, where that is another. */
  readonly first?: RequestRow;
  /** The request up to whose end the waterfall goes. */
  readonly last: RequestRow;
  /** What stands in the place of the model, where it would say the same again. */
  readonly model?: string;
}): JSX.Element {
  const { columns } = usePanel();
  return <>{columns.visible.value.map((id) => <Cell key={id} id={id} {...props} />)}</>;
}

function Cell({ id, row, first = row, last, model }: { id: ColumnId; row: RequestRow; first?: RequestRow; last: RequestRow; model?: string }): JSX.Element {
  const cell = (text: ComponentChildren, look: string): JSX.Element => <span class={look} role="gridcell">{text}</span>;
  const tokens = (figure: number | null | undefined): JSX.Element => cell(figure === null || figure === undefined ? '' : count(figure), 'r num dim');
  switch (id) {
    case 'model':
      return <span class={model === undefined ? 'c-model' : 'c-model dim num'} role="gridcell" title={model ?? row.model ?? undefined}>{model ?? row.model}</span>;
    case 'time':
      return cell(duration(row.durationMs), 'r num');
    case 'started':
      return cell(timeOfDay(row.startedAt), 'r num dim');
    case 'size':
      return cell(bytes(row.size), 'r num dim');
    case 'prompt':
      return tokens(row.usage?.promptTokens);
    case 'completion':
      return tokens(row.usage?.completionTokens);
    case 'total':
      return tokens(row.usage?.totalTokens);
    case 'cost':
      return cell(dollars(row.usage?.cost ?? null), 'r num dim');
    case 'waterfall':
      return cell(<Waterfall first={first} last={last} />, 'wf');
  }
}
