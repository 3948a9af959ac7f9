import type { Detail } from '../../session/host';
import { linesOf } from '../code/line-table';
import type { Line } from '../code/lines';
import { marksOf, type Mark } from '../code/marks';

/** The request body as it is shown. */
export interface BodyView {
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
  /** True where the body was sent on one line and is shown on several. */
  readonly isFormatted: boolean;
}

/** A body of this many characters is tokenised without a pause; longer ones are shown by their beginning. */
export const MOST_CHARACTERS = 1_000_000;

/** The body of a request with the places of its diagnoses; null where there is no text. */
export function bodyViewOf({ exchange, diagnoses, places }: Detail): BodyView | null {
  const { body } = exchange.request;
  if (body.kind !== 'text' || body.text.trim() === '') return null;
  const text = body.text.slice(0, MOST_CHARACTERS);
  const isFormatted = /^\s*[[{]/.test(text) && !text.trim().includes('\n');
  return {
    lines: linesOf(text, isFormatted ? 'formatted' : 'as-sent'),
    marks: marksOf(diagnoses, places, text),
    isFormatted,
  };
}
