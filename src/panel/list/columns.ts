import type { Column } from '../../session/sort-rows';
import type { MessageKey } from '../words/t';

/** The columns beside status and request, in their order. */
export const COLUMN_IDS = ['model', 'time', 'started', 'size', 'prompt', 'completion', 'total', 'cost', 'waterfall'] as const;

/** A column that can be hidden. */
export type ColumnId = (typeof COLUMN_IDS)[number];

/** How a column is laid out. */
export interface ColumnSpec {
  readonly label: MessageKey;
  /** Its width in pixels unless another was chosen. */
  readonly width: number;
  /** The width of the list from which on it is shown. */
  readonly from: number;
  readonly isRight: boolean;
  /** What its heading sorts by; null: it sorts nothing. */
  readonly sorts: Column | null;
}

/** All columns that can be hidden. */
export const COLUMNS: Readonly<Record<ColumnId, ColumnSpec>> = {
  model: { label: 'colModel', width: 112, from: 401, isRight: false, sorts: 'model' },
  time: { label: 'colTime', width: 68, from: 0, isRight: true, sorts: 'time' },
  started: { label: 'colStarted', width: 70, from: 561, isRight: true, sorts: 'started' },
  size: { label: 'colSize', width: 78, from: 1_000, isRight: true, sorts: 'size' },
  prompt: { label: 'colPrompt', width: 78, from: 0, isRight: true, sorts: 'prompt' },
  completion: { label: 'colCompletion', width: 106, from: 0, isRight: true, sorts: 'completion' },
  total: { label: 'colTotal', width: 78, from: 0, isRight: true, sorts: 'total' },
  cost: { label: 'colCost', width: 78, from: 0, isRight: true, sorts: 'cost' },
  waterfall: { label: 'colWaterfall', width: 240, from: 1_000, isRight: false, sorts: null },
};

/** The columns of a list that nobody has changed. */
export const DEFAULT_COLUMNS: readonly ColumnId[] = ['model', 'time', 'started', 'size', 'waterfall'];

/** Columns that make room first. */
const LEAST_WANTED: readonly ColumnId[] = ['waterfall', 'size', 'prompt', 'completion', 'started', 'total', 'model', 'cost', 'time'];

const STATUS_PX = 82;
const LEAST_REQUEST_PX = 130;
/** How narrow and how wide a column can be made. */
export const WIDTHS = { least: 40, most: 600 } as const;

/** The columns that fit into a list of a width, of those that are chosen. */
export function fitting(chosen: ReadonlySet<ColumnId>, listWidth: number, widthOf: (id: ColumnId) => number): ColumnId[] {
  let ids = COLUMN_IDS.filter((id) => chosen.has(id) && listWidth >= COLUMNS[id].from);
  for (const id of LEAST_WANTED) {
    const needed = ids.reduce((sum, one) => sum + widthOf(one), STATUS_PX + LEAST_REQUEST_PX);
    if (needed <= listWidth) break;
    ids = ids.filter((one) => one !== id);
  }
  return ids;
}

/** The grid that all lines of the list share. */
export function gridOf(ids: readonly ColumnId[], widthOf: (id: ColumnId) => number): string {
  return ['var(--c1)', 'minmax(0, 1fr)', ...ids.map((id) => `${widthOf(id)}px`)].join(' ');
}
