import type { JSX } from 'preact';
import type { Found } from '../body/hits';
import { hitsWithin } from '../body/hits';
import { CodeSpans } from '../code/code-spans';
import { endOfString, type TokenKind } from '../code/tokens';
import { Icon } from '../icons/icon';
import { t, tn } from '../words/t';
import { count } from '../words/units';
import type { JsonIndex, JsonKind } from './json-index';
import { readString } from './node-places';
import { isLongString, LONGEST_VALUE, pieceAt } from './pieces';
import { previewOf } from './preview';
import { PAGE, type TreeRow } from './tree-rows';

const TOKENS: Readonly<Record<JsonKind, TokenKind>> = { object: 'other', list: 'other', string: 'string', number: 'number', word: 'word' };

interface RowProps<R> {
  readonly index: JsonIndex;
  readonly row: R;
  readonly found: Found;
}

/** What a row of the tree reads. */
export function TreeRowText({ index, row, found }: RowProps<TreeRow>): JSX.Element {
  switch (row.kind) {
    case 'node':
      return <NodeText index={index} row={row} found={found} />;
    case 'piece':
      return <PieceText index={index} row={row} found={found} />;
    case 'more':
      return <span class="tree-more">{t('moreEvents', count(Math.min(PAGE, row.count)))} <span class="dim">{t('treeOf', count(row.count))}</span></span>;
  }
}

function NodeText({ index, row, found }: RowProps<Extract<TreeRow, { kind: 'node' }>>): JSX.Element {
  const { node } = row;
  const { text } = index;
  const key = index.key(node);
  const keyEnd = key < 0 ? -1 : endOfString(text, key) - 1;
  const isItem = key < 0 && row.level > 1;
  return (
    <>
      {key >= 0 && <span class="tree-key"><Slice text={text} kind="key" from={key + 1} to={keyEnd} found={found} />:</span>}
      {isItem && <span class="tree-key dim">{row.position}:</span>}
      <NodeValue index={index} row={row} found={found} />
    </>
  );
}

function NodeValue({ index, row: { node, isOpen }, found }: RowProps<Extract<TreeRow, { kind: 'node' }>>): JSX.Element {
  const kind = index.kindOf(node);
  const [from, to] = [index.start(node), index.end(node)];
  if (kind === 'object' || kind === 'list') {
    return (
      <>
        <span class="tree-size">{sizeWords(index, node)}</span>
        {isOpen === false && <span class="tree-preview">{previewOf(index, node)}</span>}
      </>
    );
  }
  if (!isLongString(index, node)) return <span class="tree-value"><Slice text={index.text} kind={TOKENS[kind]} from={from} to={to} found={found} /></span>;
  const shownTo = Math.min(to - 1, from + LONGEST_VALUE);
  return (
    <>
      <span class="tree-value"><Slice text={index.text} kind="string" from={from} to={shownTo} found={found} /><span class="s">{shownTo === to - 1 ? '"' : '…"'}</span></span>
      <span class="tree-size">{t('treeCharacters', count(to - from - 2))}</span>
    </>
  );
}

/** A part of a long string as it reads, with its lines. */
function PieceText({ index, row: { node, piece }, found }: RowProps<Extract<TreeRow, { kind: 'piece' }>>): JSX.Element {
  const { from, to } = pieceAt(index, node, piece);
  const text = index.text.slice(from, to);
  const parts: (string | JSX.Element)[] = [];
  let at = from;
  const read = (start: number, end: number): string => readString(index.text.slice(start, end));
  for (const { start, end, isCurrent } of hitsWithin(found, from, to)) {
    const [left, right] = [Math.max(at, start), Math.min(to, end)];
    parts.push(read(at, left), <mark class={isCurrent ? 'hit is-current' : 'hit'}>{read(left, right)}</mark>);
    at = right;
  }
  return <span class="tree-piece s">{parts.length === 0 ? readString(text) : [...parts, read(at, to)]}</span>;
}

function Slice({ text, kind, from, to, found }: { text: string; kind: TokenKind; from: number; to: number; found: Found }): JSX.Element {
  return <CodeSpans spans={[{ kind, text: text.slice(from, to), start: from }]} hits={hitsWithin(found, from, to)} />;
}

/** "{4 members}", "[12 items]"; with dots where the text ends before they all have come. */
function sizeWords(index: JsonIndex, node: number): string {
  const size = index.size(node);
  const dots = index.isCut(node) ? ' …' : '';
  if (index.kindOf(node) === 'list') return size === 0 ? `[${dots}]` : `[${tn('foldItems', size)}${dots}]`;
  return size === 0 ? `{${dots}}` : `{${tn('foldKeys', size)}${dots}}`;
}

/** The open-and-close mark of a row. */
export function Twisty({ isOpen }: { isOpen: boolean | null }): JSX.Element {
  return <span class={isOpen === true ? 'twisty is-open' : 'twisty'}>{isOpen !== null && <Icon name="chevron" />}</span>;
}
