import type { JSX } from 'preact';
import type { Mark } from '../code/marks';
import { useLines } from '../code/use-lines';
import { JsonTree } from '../tree/json-tree';
import type { BodyLook } from './body-looks';
import { BodyText } from './body-text';
import type { Found } from './hits';

/** A line of JSON that was sent on one line is broken after so many characters, to be drawn a page at a time. */
const LONGEST_LINE = 4_000;
const NO_MARKS: readonly Mark[] = [];

/** Whether a text can be shown as JSON. */
export function isJsonText(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** A text in the wanted look, with what was searched for; what is no JSON as it is. `name` tells its buttons from those of others. */
export function TextBody(props: {
  readonly text: string;
  readonly look: BodyLook;
  /** Whether the text goes on beyond what is at hand. */
  readonly isCut?: boolean;
  readonly marks?: readonly Mark[];
  readonly found: Found;
  readonly label: string;
  readonly name: string;
  readonly wraps: boolean;
}): JSX.Element {
  const { text, look, isCut = false, marks = NO_MARKS, found, label, name, wraps } = props;
  const isJson = isJsonText(text);
  const isTree = isJson && look === 'tree';
  const layout = !isJson ? 'plain' : look === 'raw' ? 'as-sent' : 'formatted';
  const table = useLines(isTree ? '' : text, layout, LONGEST_LINE);
  if (isTree) return <JsonTree text={text} isCut={isCut} label={label} name={name} found={found} />;
  return <BodyText key={`${layout} ${text.length}`} table={table} marks={marks} found={found} label={label} wraps={wraps} />;
}
