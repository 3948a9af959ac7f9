import type { JSX } from 'preact';
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Body } from '../../model/exchange';
import type { Mark } from '../code/marks';
import { useLines } from '../code/use-lines';
import { DetailContext } from '../detail/detail-context';
import { Icon } from '../icons/icon';
import { JsonTree } from '../tree/json-tree';
import { shortcut } from '../words/shortcut';
import { t } from '../words/t';
import { BodyHead } from './body-head';
import { BodyLooks, useLook } from './body-looks';
import { BodyText } from './body-text';
import { CutNote } from './cut-note';
import { FindBar } from './find-bar';
import { useFind } from './use-find';
import { withoutText } from './without-text';

/** A line of JSON that was sent on one line is broken after so many characters, to be drawn a page at a time. */
const LONGEST_LINE = 4_000;
const NO_MARKS = (): readonly Mark[] => [];

/** Whose body it is, and what is said of it. */
interface BodyViewProps {
  readonly id: string;
  readonly body: Body;
  readonly side: 'request' | 'response';
  /** What is wrong in the text. */
  readonly marksOf?: (text: string) => readonly Mark[];
  /** Why there is no text. */
  readonly without?: string;
}

/** A body: as a tree or as text, to be searched and copied. */
export function BodyView(props: BodyViewProps): JSX.Element {
  const { body, side } = props;
  if (body.kind === 'text' && body.text.trim() !== '') return <TextView {...props} body={body} />;
  return (
    <div>
      <BodyHead body={body} button={`${side}-body`} text="" />
      <p class="dim">{props.without ?? withoutText(body)}</p>
    </div>
  );
}

function TextView({ id, body, side, marksOf = NO_MARKS }: BodyViewProps & { body: Extract<Body, { kind: 'text' }> }): JSX.Element {
  const { openFind, whole } = useContext(DetailContext);
  const box = useRef<HTMLDivElement>(null);
  const text = side === 'response' && whole?.id === id ? whole.text : body.text;
  const isJson = /^\s*[[{]/.test(text);
  const isOneLine = !text.trim().includes('\n');
  const [look, choose] = useLook(side === 'response' || isOneLine ? 'formatted' : 'raw');
  const isTree = isJson && look === 'tree';
  const isCut = body.isCut && text === body.text;
  const label = t(side === 'request' ? 'bodyLabelRequest' : 'bodyLabelResponse');
  const layout = !isJson ? 'plain' : look === 'raw' ? 'as-sent' : 'formatted';
  const table = useLines(isTree ? '' : text, layout, LONGEST_LINE);
  const marks = useMemo(() => marksOf(text), [marksOf, text]);
  const find = useFind(text);
  const [turn, setTurn] = useState(0);
  const before = useRef<Element | null>(null);
  const open = (): void => {
    if (!find.isOpen) before.current = document.activeElement;
    find.open();
    setTurn(turn + 1);
  };
  // At once: a key may be pressed as soon as the body is there.
  useLayoutEffect(() => {
    openFind.current = open;
    return () => {
      openFind.current = null;
    };
  });

  function close(): void {
    find.close();
    const back = before.current?.isConnected ? before.current : box.current?.querySelector('[role="tree"] [tabindex="0"], .code');
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  }

  const raw = side === 'request' ? 'rawRequest' : 'raw';
  return (
    <div ref={box}>
      <BodyHead body={body} button={`${side}-body`} text={text} note={isJson && isOneLine && side === 'request' && look === 'formatted' ? t('formattedNote') : null}>
        {isJson && <BodyLooks look={look} raw={raw} onChoose={choose} />}
        <button type="button" class="tool" aria-label={t('findLabel')} title={`${t('findLabel')} (${shortcut('F')})`} onClick={open}><Icon name="search" /></button>
      </BodyHead>
      {body.isCut && <CutNote id={id} size={body.size} canLoad={side === 'response'} />}
      {find.isOpen && <FindBar find={find} turn={turn} onClose={close} />}
      {isTree ? (
        <JsonTree text={text} isCut={isCut} label={label} name={side} found={find} />
      ) : (
        <BodyText key={`${layout} ${text.length}`} table={table} marks={marks} found={find} label={label} wraps={side === 'response'} />
      )}
    </div>
  );
}
