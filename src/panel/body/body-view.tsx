import type { JSX } from 'preact';
import { useContext, useMemo, useRef } from 'preact/hooks';
import type { Body } from '../../model/exchange';
import type { Mark } from '../code/marks';
import { DetailContext } from '../detail/detail-context';
import { t } from '../words/t';
import { BodyHead } from './body-head';
import { BodyLooks, useLook } from './body-looks';
import { CutNote } from './cut-note';
import { FindBar, FindButton } from './find-bar';
import { isJsonText, TextBody } from './text-body';
import { useFind } from './use-find';
import { useFindBar } from './use-find-bar';
import { withoutText } from './without-text';

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
  const { whole } = useContext(DetailContext);
  const box = useRef<HTMLDivElement>(null);
  const text = side === 'response' && whole?.id === id ? whole.text : body.text;
  const isJson = isJsonText(text);
  const isOneLine = useMemo(() => !text.trim().includes('\n'), [text]);
  const [look, choose] = useLook(side === 'response' || isOneLine ? 'formatted' : 'raw');
  const marks = useMemo(() => marksOf(text), [marksOf, text]);
  const find = useFind(text);
  const bar = useFindBar(find, box);
  const raw = side === 'request' ? 'rawRequest' : 'raw';
  return (
    <div ref={box}>
      <BodyHead body={body} button={`${side}-body`} text={text} note={isJson && isOneLine && side === 'request' && look === 'formatted' ? t('formattedNote') : null}>
        {isJson && <BodyLooks look={look} raw={raw} onChoose={choose} />}
        <FindButton label={t('findLabel')} onOpen={bar.open} />
      </BodyHead>
      {body.isCut && <CutNote id={id} size={body.size} side={side} keptBy={body.keptBy} />}
      {find.isOpen && <FindBar find={find} label={t('findLabel')} turn={bar.turn} onClose={bar.close} />}
      <TextBody
        text={text}
        look={look}
        isCut={body.isCut && text === body.text}
        marks={marks}
        found={find}
        label={t(side === 'request' ? 'bodyLabelRequest' : 'bodyLabelResponse')}
        name={side}
        wraps={side === 'response'}
      />
    </div>
  );
}
