import type { ComponentChildren, JSX } from 'preact';
import type { RequestRow } from '../../session/row';
import { usePanel } from '../store/context';
import { dollars } from '../words/amounts';
import { bytes, count, duration, timeOfDay } from '../words/units';
import type { ColumnId } from './columns';
import { Waterfall } from './waterfall';

/** The cells of a line after status and request. */
export function Cells({ row, first = row, last, model }: {
  readonly row: RequestRow;
  /** The request from whose start the waterfall goes, where that is another. */
  readonly first?: RequestRow;
  /** The request up to whose end the waterfall goes. */
  readonly last: RequestRow;
  /** What stands in the place of the model, where it would say the same again. */
  readonly model?: string;
}): JSX.Element {
  const cell = (id: ColumnId, look: string, content: ComponentChildren): JSX.Element => <span key={id} class={look} role="gridcell">{content}</span>;
  const tokens = (id: ColumnId, figure: number | null | undefined): JSX.Element => cell(id, 'r num dim', figure === null || figure === undefined ? '' : count(figure));
  // Functions and no components: a list that is scrolled makes thousands of cells.
  const cellOf = (id: ColumnId): JSX.Element => {
    switch (id) {
      case 'model':
        return <span key={id} class={model === undefined ? 'c-model' : 'c-model dim num'} role="gridcell" title={model ?? row.model ?? undefined}>{model ?? row.model}</span>;
      case 'time':
        return cell(id, 'r num', duration(row.durationMs));
      case 'started':
        return cell(id, 'r num dim', timeOfDay(row.startedAt));
      case 'size':
        return cell(id, 'r num dim', bytes(row.size));
      case 'prompt':
        return tokens(id, row.usage?.promptTokens);
      case 'completion':
        return tokens(id, row.usage?.completionTokens);
      case 'total':
        return tokens(id, row.usage?.totalTokens);
      case 'cost':
        return cell(id, 'r num dim', dollars(row.usage?.cost ?? null));
      case 'waterfall':
        return cell(id, 'wf', <Waterfall first={first} last={last} />);
    }
  };
  return <>{usePanel().columns.visible.value.map(cellOf)}</>;
}
