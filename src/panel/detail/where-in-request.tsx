import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Detail } from '../../session/host';
import { BodyCode } from '../code/body-code';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import { bodyViewOf } from './body-view';
import { MarkedHeaders } from './marked-headers';

/** The place in the request that the judgement is about: the body with its faults marked, headers, or the request line. */
export function WhereInRequest({ detail }: { detail: Detail }): JSX.Element | null {
  const body = useMemo(() => bodyViewOf(detail), [detail]);
  const hasBodyMark = body !== null && body.marks.length > 0;
  // Advice that comes beside another judgement does not say where that one is.
  const judgements = detail.diagnoses.filter(({ topic }, at) => at === 0 || topic !== 'advice');
  const hasOther = judgements.some(({ locations }) => locations.some(({ part }) => part !== 'body'));
  if (!hasBodyMark && !hasOther) return null;
  const isBodyFirst = detail.diagnoses[0]?.locations[0]?.part === 'body';
  return (
    <div>
      <h3 class="h">
        <span>{t('whereInRequest')}</span>
        <WhereLabel detail={detail} />
        {hasBodyMark && body.isFormatted && <span class="dim">{t('formattedNote')}</span>}
      </h3>
      <div class="stack">
        {hasOther && !isBodyFirst && <MarkedHeaders detail={detail} />}
        {hasBodyMark && <BodyCode lines={body.lines} marks={body.marks} label={t('bodyLabelRequest')} />}
        {hasOther && isBodyFirst && <MarkedHeaders detail={detail} />}
      </div>
    </div>
  );
}

/** The JSON Pointer of the main place, to be copied with a click; the name of the header where it is one. */
function WhereLabel({ detail }: { detail: Detail }): JSX.Element | null {
  const { copying } = usePanel();
  const location = detail.diagnoses[0]?.locations[0];
  if (!location) return null;
  if (location.part === 'header') return <span class="dim"><code>{location.name}</code></span>;
  if (location.part !== 'body' || location.pointer === '') return null;
  const { pointer } = location;
  const label = t('copyPointer', pointer);
  return (
    <button type="button" class="pointer" title={label} aria-label={label} onClick={() => void copying.copy('pointer', pointer, t('copiedText'))}>
      <code>{pointer}</code>
    </button>
  );
}
